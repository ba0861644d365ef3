import type { Database } from './database.ts';
import { DatabaseError } from './database-error.ts';
import { openPgliteFolder, openPgliteInMemory } from './pglite.ts';
import { openPostgres } from './postgres.ts';
import type { SlotPoolLimits } from './slot-pool.ts';

/**
 * Opens the database that a setting names; `migrateDatabase` then brings its tables up to date.
 * @param target `postgres://…`: that server. A path: an embedded database in that folder, made if missing.
 *   `memory` or undefined: an embedded one that is gone when it closes.
 * @param limits of the connections to Postgres; the embedded database has one and no deadline
 * @throws DatabaseError with the remedy in its message
 */
export async function openDatabase(target: string | undefined, limits: Partial<SlotPoolLimits> = {}): Promise<Database> {
  if (target === undefined || target === 'memory') return openPgliteInMemory();
  if (/^postgres(ql)?:/i.test(target)) return openPostgres(target, limits);
  if (target.trim() === '' || /^[a-z][a-z0-9+.-]*:\/\//i.test(target)) {
    throw new DatabaseError(
      'DB_ADDRESS',
      // Only the scheme is repeated: what follows it may hold a password.
      `Expected postgres://…, the path of a folder, or "memory" as the database, got ${schemeOf(target)}.`,
    );
  }
  return openPgliteFolder(target);
}

function schemeOf(target: string): string {
  return target.trim() === '' ? 'an empty text' : `an address that starts with ${target.slice(0, target.indexOf(':'))}://`;
}
