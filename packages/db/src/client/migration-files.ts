import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { DatabaseError } from './database-error.ts';

/** One file of the migrations folder. `hash` (SHA-256 of the file) and `createdAt` (ms) are what drizzle-kit records, too. */
export interface Migration {
  readonly name: string;
  readonly createdAt: number;
  readonly hash: string;
  readonly statements: readonly string[];
}

const journalSchema = z.object({ entries: z.array(z.object({ tag: z.string(), when: z.int() })) });

/** The migrations that this package ships. */
export const SHIPPED_MIGRATIONS = fileURLToPath(new URL('../../migrations', import.meta.url));

/**
 * The migrations of a folder that drizzle-kit writes, in the order of its journal.
 * @throws DatabaseError `DB_MIGRATION_FILES` when the journal or a file is missing or cannot be read
 */
export function readMigrations(folder: string): readonly Migration[] {
  try {
    const journal = journalSchema.parse(JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8')));
    return journal.entries.map(({ tag, when }) => {
      const text = readFileSync(join(folder, `${tag}.sql`), 'utf8');
      return {
        name: tag,
        createdAt: when,
        hash: createHash('sha256').update(text).digest('hex'),
        statements: text.split('--> statement-breakpoint').filter((statement) => statement.trim() !== ''),
      };
    });
  } catch (error) {
    throw new DatabaseError(
      'DB_MIGRATION_FILES',
      `The migrations in ${folder} are incomplete. Restore the folder, or run drizzle-kit generate.`,
      error,
    );
  }
}
