import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Database, Orm } from '../client/database.ts';
import { migrateDatabase } from '../client/migrate.ts';
import { openPostgres } from '../client/postgres.ts';
import { templateName } from './template-name.ts';

// "test" in ASCII.
const ADVISORY_LOCK = 0x74657374;

// One look at the server for each test file's process, by server and migrations folder.
const templates = new Map<string, Promise<string>>();

/**
 * A migrated database of its own on a Postgres server, copied there from a template; dropped when it is closed.
 * @param server address of a user who may create databases
 */
export async function freshPostgres(server: string, migrationsFolder: string): Promise<Database> {
  const key = `${server} ${migrationsFolder}`;
  const template = templates.get(key) ?? provideTemplate(server, migrationsFolder);
  templates.set(key, template);
  const name = `huma_test_${randomUUID().replaceAll('-', '')}`;
  const source = sql.identifier(await template);
  await onServer(server, (orm) => orm.execute(sql`create database ${sql.identifier(name)} template ${source}`));
  const database = await openPostgres(withDatabase(server, name));
  let closing: Promise<void> | undefined;
  return {
    ...database,
    close() {
      closing ??= database.close().then(() => onServer(server, (orm) => dropDatabase(orm, name)));
      return closing;
    },
  };
}

/** The name of the template, which one of the processes that ask for it at once makes. */
function provideTemplate(server: string, migrationsFolder: string): Promise<string> {
  const name = `huma_template_${templateName(migrationsFolder)}`;
  const unfinished = `${name}_unfinished`;
  return onServer(server, (orm) =>
    // Databases cannot be made inside a transaction; this one only holds the lock, and another connection makes them.
    orm.transaction(async (lock) => {
      await lock.execute(sql`select pg_advisory_xact_lock(${ADVISORY_LOCK})`);
      const { rows } = await lock.execute(sql`select 1 from pg_database where datname = ${name}`);
      if (rows.length > 0) return name;
      await dropDatabase(orm, unfinished);
      await orm.execute(sql`create database ${sql.identifier(unfinished)}`);
      const database = await openPostgres(withDatabase(server, unfinished));
      try {
        await migrateDatabase(database, { folder: migrationsFolder });
      } finally {
        await database.close();
      }
      await orm.execute(sql`alter database ${sql.identifier(unfinished)} rename to ${sql.identifier(name)}`);
      return name;
    }),
  );
}

async function dropDatabase(orm: Orm, name: string): Promise<void> {
  await orm.execute(sql`drop database if exists ${sql.identifier(name)} with (force)`);
}

async function onServer<Result>(server: string, work: (orm: Orm) => PromiseLike<Result>): Promise<Result> {
  const database = await openPostgres(server);
  try {
    return await database.longWork(async (orm) => work(orm));
  } finally {
    await database.close();
  }
}

function withDatabase(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
