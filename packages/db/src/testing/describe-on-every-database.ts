import { afterAll, beforeAll, describe } from 'vitest';
import type { Database } from '../client/database.ts';
import { SHIPPED_MIGRATIONS } from '../client/migration-files.ts';
import { testServer } from './fresh-database.ts';
import { freshPglite } from './fresh-pglite.ts';
import { freshPostgres } from './fresh-postgres.ts';

/**
 * One suite, run on PGlite and, where `TEST_DATABASE_URL` names a server, on Postgres; where `CI` is set it must.
 * The tests of the suite share one migrated database, so each uses rows of its own.
 * @param suite calls `database()` inside its tests and hooks
 */
export function describeOnEveryDatabase(name: string, suite: (database: () => Database) => void): void {
  const server = testServer();
  if (server === undefined && process.env['CI'] !== undefined) {
    throw new Error(`"${name}" must run on Postgres too where CI is set: let TEST_DATABASE_URL name a PostgreSQL server.`);
  }
  describe(`${name}, on PGlite`, () => {
    suite(databaseOfSuite(() => freshPglite(SHIPPED_MIGRATIONS)));
  });
  describe.skipIf(server === undefined)(`${name}, on Postgres (TEST_DATABASE_URL)`, () => {
    suite(databaseOfSuite(() => freshPostgres(server ?? '', SHIPPED_MIGRATIONS)));
  });
}

/** Opens a database before the tests of the suite that is being described, and closes it after them. */
function databaseOfSuite(open: () => Promise<Database>): () => Database {
  let opened: Database | undefined;
  beforeAll(async () => {
    opened = await open();
  }, 60_000);
  afterAll(async () => {
    await opened?.close();
  });
  return () => {
    if (opened === undefined) throw new Error('Call database() inside a test or a hook, not while the suite is being described.');
    return opened;
  };
}
