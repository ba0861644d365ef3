import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../client/open-database.ts';
import { describeOnPostgresCluster } from './describe-on-postgres-cluster.ts';
import { freshPglite } from './fresh-pglite.ts';
import { freshPostgres } from './fresh-postgres.ts';
import { TWO_MIGRATIONS, writeMigrations } from './write-migrations.ts';

describe('a fresh database for a test', () => {
  let folder: string;

  beforeAll(() => {
    folder = writeMigrations(mkdtempSync(join(tmpdir(), 'huma-fresh-')), TWO_MIGRATIONS);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('on PGlite it is migrated, and what one test writes another never sees', async () => {
    const [one, other] = await Promise.all([freshPglite(folder), freshPglite(folder)]);
    await one.orm.execute(sql`insert into note values (2, 'mine')`);
    expect((await other.orm.execute(sql`select id, body from note`)).rows).toEqual([{ id: 1, body: 'first' }]);
    await Promise.all([one.close(), other.close()]);
  });

  describeOnPostgresCluster('fresh databases', (cluster) => {
    async function databasesOfServer(): Promise<readonly unknown[]> {
      const admin = await openDatabase(cluster().address);
      const { rows } = await admin.orm.execute(sql`select regexp_replace(datname, '_[0-9a-f]{16,}$', '') as name from pg_database
        where datname like 'huma%' order by 1`);
      await admin.close();
      return rows.map((row) => row['name']);
    }

    test('on Postgres it is migrated, and what one test writes another never sees', async () => {
      const [one, other] = await Promise.all([freshPostgres(cluster().address, folder), freshPostgres(cluster().address, folder)]);
      await one.orm.execute(sql`insert into note values (2, 'mine')`);
      expect((await other.orm.execute(sql`select id, body from note`)).rows).toEqual([{ id: 1, body: 'first' }]);
      expect(await databasesOfServer()).toEqual(['huma_template', 'huma_test', 'huma_test']);
      await Promise.all([one.close(), other.close(), one.close()]);
      expect(await databasesOfServer()).toEqual(['huma_template']);
    });
  });
});
