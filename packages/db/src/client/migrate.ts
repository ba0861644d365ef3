import { sql } from 'drizzle-orm';
import type { Database, Orm } from './database.ts';
import { DatabaseError, sqlStateOf } from './database-error.ts';
import { type Migration, readMigrations, SHIPPED_MIGRATIONS } from './migration-files.ts';

/** `folder`: the migrations this package ships. `turnMs`: how long to wait while another process migrates, 30 s. */
export interface MigrateOptions {
  readonly folder?: string;
  readonly turnMs?: number;
}

interface Landed {
  readonly hash: string;
  readonly createdAt: number;
}

// "huma" in ASCII; advisory locks are counted per database.
const ADVISORY_LOCK = 0x68756d61;
// A statement that waits for a table makes every later reader of that table wait behind it.
const TABLE_WAIT_MS = 1_000;

/**
 * Applies the migrations that the database has not seen, all or none; one query when there are none.
 * Any number of processes may call it at once: one migrates, the others wait for it.
 * Migrations newer than this program's are left alone, so that an older release can be put back.
 * @returns the names of the migrations applied now, in order
 * @throws DatabaseError `DB_MIGRATION_EDITED`, `DB_MIGRATION_BLOCKED`, `DB_MIGRATION_FILES`; a migration's own SQL error passes
 */
export async function migrateDatabase(database: Database, options: MigrateOptions = {}): Promise<readonly string[]> {
  const { folder = SHIPPED_MIGRATIONS, turnMs = 30_000 } = options;
  const migrations = readMigrations(folder);
  if (pendingOf(migrations, await readLanded(database.orm)).length === 0) return [];
  // drizzle's own migrate() has no lock. A lock of the session would outlive its statement on a pooled connection,
  // so the lock, the bookkeeping and the statements share one transaction, and end together even if this process dies.
  return database.longWork((orm) =>
    orm.transaction(async (transaction) => {
      await takeTurn(transaction, turnMs);
      await createBookkeeping(transaction);
      const pending = pendingOf(migrations, await readLanded(transaction));
      for (const migration of pending) await apply(transaction, migration);
      return pending.map((migration) => migration.name);
    }),
  );
}

/** Not yet landed, in order. @throws DatabaseError `DB_MIGRATION_EDITED` */
function pendingOf(migrations: readonly Migration[], landed: readonly Landed[]): readonly Migration[] {
  const hashes = new Map(landed.map(({ createdAt, hash }) => [createdAt, hash]));
  return migrations.filter(({ name, createdAt, hash }) => {
    const landedHash = hashes.get(createdAt);
    if (landedHash !== undefined && landedHash !== hash) {
      const remedy = 'Restore the file as it was and write a new migration for the change.';
      throw new DatabaseError('DB_MIGRATION_EDITED', `The migration ${name} was edited after this database had applied it. ${remedy}`);
    }
    return landedHash === undefined;
  });
}

async function readLanded(orm: Orm): Promise<readonly Landed[]> {
  try {
    const { rows } = await orm.execute<{ hash: string; created_at: string | number }>(
      sql`select hash, created_at from drizzle.__drizzle_migrations order by id`,
    );
    return rows.map((row) => ({ hash: row.hash, createdAt: Number(row.created_at) }));
  } catch (error) {
    const UNDEFINED_TABLE = '42P01';
    if (sqlStateOf(error) === UNDEFINED_TABLE) return [];
    throw error;
  }
}

async function takeTurn(transaction: Orm, turnMs: number): Promise<void> {
  await limitLockWaits(transaction, turnMs);
  await orBlocked(
    transaction.execute(sql`select pg_advisory_xact_lock(${ADVISORY_LOCK})`),
    `Another process has been migrating this database for more than ${turnMs} ms. Let it finish, or end it, and start again.`,
  );
  await limitLockWaits(transaction, TABLE_WAIT_MS);
}

async function createBookkeeping(transaction: Orm): Promise<void> {
  await transaction.execute(sql`create schema if not exists drizzle`);
  await transaction.execute(
    sql`create table if not exists drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)`,
  );
}

async function apply(transaction: Orm, { name, createdAt, hash, statements }: Migration): Promise<void> {
  for (const statement of statements) {
    await orBlocked(
      transaction.execute(sql.raw(statement)),
      `The migration ${name} waited ${TABLE_WAIT_MS} ms for a table that is in use. Nothing was changed; start again when it is quiet.`,
    );
  }
  await transaction.execute(sql`insert into drizzle.__drizzle_migrations (hash, created_at) values (${hash}, ${createdAt})`);
}

async function limitLockWaits(transaction: Orm, milliseconds: number): Promise<void> {
  await transaction.execute(sql`select set_config('lock_timeout', ${String(milliseconds)}, true)`);
}

async function orBlocked(statement: Promise<unknown>, sentence: string): Promise<void> {
  try {
    await statement;
  } catch (error) {
    const LOCK_NOT_AVAILABLE = '55P03';
    throw sqlStateOf(error) === LOCK_NOT_AVAILABLE ? new DatabaseError('DB_MIGRATION_BLOCKED', sentence, error) : error;
  }
}
