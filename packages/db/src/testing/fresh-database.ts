import type { Database } from '../client/database.ts';
import { SHIPPED_MIGRATIONS } from '../client/migration-files.ts';
import { freshPglite } from './fresh-pglite.ts';
import { freshPostgres } from './fresh-postgres.ts';

/** The Postgres server that tests may fill, from `TEST_DATABASE_URL`; undefined: tests run on PGlite alone. */
export function testServer(): string | undefined {
  const address = process.env['TEST_DATABASE_URL'];
  return address === '' ? undefined : address;
}

/** A migrated, otherwise empty database for a test, on Postgres where `TEST_DATABASE_URL` names a server, else PGlite in memory. Close it. */
export function freshDatabase(): Promise<Database> {
  const server = testServer();
  return server === undefined ? freshPglite(SHIPPED_MIGRATIONS) : freshPostgres(server, SHIPPED_MIGRATIONS);
}
