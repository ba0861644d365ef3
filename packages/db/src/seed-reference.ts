import { createHash } from 'node:crypto';
import { readAreas } from './areas-data/read-areas.ts';
import { saveAreas } from './area.ts';
import type { Database } from './client/database.ts';
import { bumpDataVersion } from './data-version.ts';
import { tongliaoRows } from './rulebook/tongliao.ts';
import { addRulebookRows } from './rulebook-row.ts';
import { claimSetting } from './setting.ts';

/**
 * Puts counties, townships and the first rulebook rows into the database; one short look when these are there already.
 * Rows that the desk has changed since stay as they are.
 * @returns whether something was written
 */
export async function seedReference(database: Database): Promise<boolean> {
  const areas = readAreas();
  const edition = createHash('sha256')
    .update(JSON.stringify([areas, tongliaoRows]))
    .digest('hex');
  return database.longWork((db) =>
    db.transaction(async (transaction) => {
      if (!(await claimSetting(transaction, 'reference-edition', edition))) return false;
      await saveAreas(transaction, areas);
      await addRulebookRows(transaction, tongliaoRows);
      await bumpDataVersion(transaction);
      return true;
    }),
  );
}
