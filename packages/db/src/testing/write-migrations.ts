import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Two small migrations: a table `note`, then its second column and its first row. */
export const TWO_MIGRATIONS = {
  '0000_notes': 'create table note (id int primary key);\n--> statement-breakpoint\ncreate index note_id on note (id);',
  '0001_bodies': `alter table note add column body text;\n--> statement-breakpoint\ninsert into note values (1, 'first');`,
};

/** Makes a folder as drizzle-kit does, with these files in this order. @returns the folder */
export function writeMigrations(folder: string, files: Readonly<Record<string, string>>): string {
  mkdirSync(join(folder, 'meta'), { recursive: true });
  const entries = Object.keys(files).map((tag, idx) => ({ idx, version: '7', when: 1_700_000_000_000 + idx, tag, breakpoints: true }));
  writeFileSync(join(folder, 'meta', '_journal.json'), JSON.stringify({ version: '7', dialect: 'postgresql', entries }));
  for (const [tag, text] of Object.entries(files)) writeFileSync(join(folder, `${tag}.sql`), text);
  return folder;
}
