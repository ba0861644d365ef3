import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeOnPostgresCluster } from '../testing/describe-on-postgres-cluster.ts';
import { freshPglite } from '../testing/fresh-pglite.ts';
import { makeGate } from '../testing/gate.ts';
import { TWO_MIGRATIONS, writeMigrations } from '../testing/write-migrations.ts';
import { migrateDatabase } from './migrate.ts';
import { describeMigrations } from './migrate.contract.ts';
import { openDatabase } from './open-database.ts';

describeMigrations('PGlite', async () => {
  const noMigrations = writeMigrations(mkdtempSync(join(tmpdir(), 'huma-migrations-')), {});
  const database = await freshPglite(noMigrations);
  rmSync(noMigrations, { recursive: true });
  return database;
});

describeOnPostgresCluster('migrations', (cluster) => {
  let root: string;

  async function openEmpty(name: string) {
    const admin = await openDatabase(cluster().address);
    await admin.orm.execute(sql`create database ${sql.identifier(name)}`);
    await admin.close();
    return () => openDatabase(cluster().address.replace(/postgres$/, name));
  }

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'huma-migrations-'));
  });
  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });

  describeMigrations('Postgres', () => openDatabase(cluster().address));

  test('of four processes that start at once one migrates, and all four go on', async () => {
    const open = await openEmpty('four_at_once');
    const folder = writeMigrations(join(root, 'four'), {
      '0000_slow': `select pg_sleep(0.2);\n--> statement-breakpoint\n${TWO_MIGRATIONS['0000_notes']}`,
    });
    const databases = await Promise.all([open(), open(), open(), open()]);
    const applied = await Promise.all(databases.map((database) => migrateDatabase(database, { folder })));
    expect(applied.toSorted((a, b) => a.length - b.length)).toEqual([[], [], [], ['0000_slow']]);
    await Promise.all(databases.map((database) => database.close()));
  });

  test('a migration may take longer than any page may wait', async () => {
    await openEmpty('long_migration');
    const folder = writeMigrations(join(root, 'long'), { '0000_long': 'select pg_sleep(0.4)' });
    const database = await openDatabase(cluster().address.replace(/postgres$/, 'long_migration'), { deadlineMs: 200 });
    expect(await migrateDatabase(database, { folder })).toEqual(['0000_long']);
    await database.close();
  });

  test('whoever waits too long for another process to migrate is told so', async () => {
    const database = await (await openEmpty('waiting'))();
    const folder = writeMigrations(join(root, 'waiting'), TWO_MIGRATIONS);
    const isHeld = makeGate();
    const isTold = makeGate();
    const holder = database.orm.transaction(async (transaction) => {
      await transaction.execute(sql`select pg_advisory_xact_lock(${0x68756d61})`);
      isHeld.open();
      await isTold.opened;
    });
    await isHeld.opened;
    await expect(migrateDatabase(database, { folder, turnMs: 100 })).rejects.toMatchObject({
      code: 'DB_MIGRATION_BLOCKED',
      message: 'Another process has been migrating this database for more than 100 ms. Let it finish, or end it, and start again.',
    });
    isTold.open();
    await holder;
    await database.close();
  });

  test('a migration does not make readers queue behind a table that is in use', async () => {
    const database = await (await openEmpty('busy_table'))();
    const first = writeMigrations(join(root, 'first'), { '0000_notes': TWO_MIGRATIONS['0000_notes'] });
    const both = writeMigrations(join(root, 'both'), TWO_MIGRATIONS);
    await migrateDatabase(database, { folder: first });
    await database.orm.transaction(async (transaction) => {
      await transaction.execute(sql`select * from note`);
      await expect(migrateDatabase(database, { folder: both })).rejects.toMatchObject({
        code: 'DB_MIGRATION_BLOCKED',
        message: 'The migration 0001_bodies waited 1000 ms for a table that is in use. Nothing was changed; start again when it is quiet.',
      });
    });
    expect(await migrateDatabase(database, { folder: both })).toEqual(['0001_bodies']);
    await database.close();
  });
});
