import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { TWO_MIGRATIONS, writeMigrations } from '../testing/write-migrations.ts';
import type { Database } from './database.ts';
import { migrateDatabase } from './migrate.ts';

/** What holds for migrations on every database. @param open an empty database */
export function describeMigrations(name: string, open: () => Promise<Database>): void {
  describe(`migrating ${name}`, () => {
    let root: string;
    let database: Database;

    beforeAll(async () => {
      root = mkdtempSync(join(tmpdir(), 'huma-migrations-'));
      database = await open();
    });
    afterEach(async () => {
      await database.orm.execute(sql`drop schema if exists drizzle cascade`);
      await database.orm.execute(sql`drop table if exists note`);
    });
    afterAll(async () => {
      await database.close();
      rmSync(root, { recursive: true, force: true });
    });

    test('every migration is applied once, in order', async () => {
      const folder = writeMigrations(join(root, 'once'), TWO_MIGRATIONS);
      expect(await migrateDatabase(database, { folder })).toEqual(['0000_notes', '0001_bodies']);
      expect(await migrateDatabase(database, { folder })).toEqual([]);
      expect((await database.orm.execute(sql`select id, body from note`)).rows).toEqual([{ id: 1, body: 'first' }]);
    });

    test('a new migration is applied alone, and an older release leaves it in peace', async () => {
      const older = writeMigrations(join(root, 'older'), { '0000_notes': TWO_MIGRATIONS['0000_notes'] });
      const newer = writeMigrations(join(root, 'newer'), TWO_MIGRATIONS);
      expect(await migrateDatabase(database, { folder: older })).toEqual(['0000_notes']);
      expect(await migrateDatabase(database, { folder: newer })).toEqual(['0001_bodies']);
      expect(await migrateDatabase(database, { folder: older })).toEqual([]);
    });

    test('an edited migration is named, and nothing is changed', async () => {
      const folder = writeMigrations(join(root, 'landed'), { '0000_notes': TWO_MIGRATIONS['0000_notes'] });
      await migrateDatabase(database, { folder });
      const edited = writeMigrations(join(root, 'edited'), {
        ...TWO_MIGRATIONS,
        '0000_notes': 'create table note (id bigint primary key);',
      });
      await expect(migrateDatabase(database, { folder: edited })).rejects.toMatchObject({
        code: 'DB_MIGRATION_EDITED',
        message:
          'The migration 0000_notes was edited after this database had applied it. ' +
          'Restore the file as it was and write a new migration for the change.',
      });
      expect((await database.orm.execute(sql`select * from note`)).rows).toEqual([]);
    });

    test('when one migration fails, none of the new ones stays', async () => {
      const folder = writeMigrations(join(root, 'failing'), {
        ...TWO_MIGRATIONS,
        '0002_broken': 'alter table no_such_table add column a int',
      });
      await expect(migrateDatabase(database, { folder })).rejects.toThrow('no_such_table');
      expect((await database.orm.execute(sql`select to_regclass('note')::text as note`)).rows).toEqual([{ note: null }]);
    });

    test('a folder with a missing file is refused with its path', async () => {
      const whole = writeMigrations(join(root, 'whole'), TWO_MIGRATIONS);
      const folder = join(root, 'incomplete');
      cpSync(whole, folder, { recursive: true });
      rmSync(join(folder, '0001_bodies.sql'));
      await expect(migrateDatabase(database, { folder })).rejects.toMatchObject({
        code: 'DB_MIGRATION_FILES',
        message: `The migrations in ${folder} are incomplete. Restore the folder, or run drizzle-kit generate.`,
      });
    });
  });
}
