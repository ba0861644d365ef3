import { createHash } from 'node:crypto';
import { readMigrations } from '../client/migration-files.ts';

/** A name for what a folder of migrations makes; another after any change to them or to the given versions. */
export function templateName(migrationsFolder: string, ...versions: readonly string[]): string {
  const hashes = readMigrations(migrationsFolder).map(({ hash }) => hash);
  return createHash('sha256')
    .update([...hashes, ...versions].join())
    .digest('hex')
    .slice(0, 16);
}
