import { mkdirSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { drizzle } from 'drizzle-orm/pglite';
import * as schema from '../schema/index.ts';
import { CASING, type Database, toOrm } from './database.ts';
import { DatabaseError } from './database-error.ts';
import { LOCK_NAME, lockFolder } from './folder-lock.ts';
import { guardedPglite } from './pglite-client.ts';

/** An empty database in memory, or the one in a dump of `dumpDataDir`; gone when it is closed. */
export async function openPgliteInMemory(dump?: Blob): Promise<Database> {
  const pglite = await createPglite(dump === undefined ? {} : { loadDataDir: dump });
  return databaseOver(pglite, () => pglite.close());
}

/**
 * The database in a folder, made when the folder is missing or empty. One process at a time.
 * It survives the death of the process, not a power cut.
 * @throws DatabaseError `DB_FOLDER_IN_USE`, `DB_FOLDER_UNUSABLE`
 */
export async function openPgliteFolder(path: string): Promise<Database> {
  const folder = resolve(path);
  const unlock = prepareFolder(folder);
  try {
    const pglite = await createPglite({ dataDir: folder });
    return databaseOver(pglite, async () => {
      try {
        await pglite.exec('CHECKPOINT');
        await pglite.close();
      } finally {
        unlock();
      }
    });
  } catch (error) {
    unlock();
    const remedy = 'Restore the folder from a backup, or move it away to start with an empty database.';
    throw unusable(`The database in ${folder} does not open; it is damaged or from another version. ${remedy}`, error);
  }
}

/** PGlite with the extensions that the migrations use. */
export function createPglite(options: PGliteOptions): Promise<PGlite> {
  return PGlite.create({ ...options, extensions: { btree_gist } });
}

/** @param shutDown called once, by the first `close` */
export function databaseOver(pglite: PGlite, shutDown: () => Promise<void>): Database {
  const orm = toOrm(drizzle({ client: guardedPglite(pglite), schema, casing: CASING }));
  let closing: Promise<void> | undefined;
  return {
    kind: 'pglite',
    orm,
    async ping() {
      await pglite.query('select 1');
    },
    longWork: (work) => work(orm),
    close() {
      closing ??= shutDown();
      return closing;
    },
  };
}

/** Makes and locks the folder. @returns unlocks it */
function prepareFolder(folder: string): () => void {
  let entries: readonly string[];
  try {
    mkdirSync(folder, { recursive: true });
    entries = readdirSync(folder);
    if (mayHoldDatabase(entries)) return lockFolder(folder);
  } catch (error) {
    if (error instanceof DatabaseError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw unusable(`The folder ${folder} cannot be written: ${reason}. Correct its path or its permissions.`, error);
  }
  throw unusable(`The folder ${folder} holds other files and no database. Choose an empty or a new folder.`);
}

// A first start that was cut off leaves some of these behind; PGlite begins again over them.
function mayHoldDatabase(entries: readonly string[]): boolean {
  return entries.length === 0 || ['PG_VERSION', 'base', 'global', 'pg_wal', LOCK_NAME].some((name) => entries.includes(name));
}

function unusable(sentence: string, cause?: unknown): DatabaseError {
  return new DatabaseError('DB_FOLDER_UNUSABLE', sentence, cause);
}
