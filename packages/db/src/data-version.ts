import { eq, sql } from 'drizzle-orm';
import type { Orm } from './client/database.ts';
import { preparedOnce } from './prepared.ts';
import { dataVersionTable } from './schema/data-version.ts';

const readVersion = preparedOnce((db) =>
  db.select({ version: dataVersionTable.version }).from(dataVersionTable).where(eq(dataVersionTable.id, 1)).prepare('read_data_version'),
);

/** The number that every change of vacancies, profiles or the rulebook raises. Read it *before* what it stands for. */
export async function readDataVersion(db: Orm): Promise<number> {
  return onlyVersion(await readVersion(db).execute());
}

/**
 * Raises the version by one, inside the transaction that writes. Other writers wait from here to its end, so versions
 * become visible in their order: who has seen a version has seen every change up to it.
 * @returns the version of this transaction's changes
 */
export async function bumpDataVersion(transaction: Orm): Promise<number> {
  return onlyVersion(
    await transaction
      .update(dataVersionTable)
      .set({ version: sql`${dataVersionTable.version} + 1` })
      .where(eq(dataVersionTable.id, 1))
      .returning({ version: dataVersionTable.version }),
  );
}

function onlyVersion(rows: readonly { readonly version: number }[]): number {
  const [row] = rows;
  if (row === undefined) throw new Error('The table data_version is empty; expected the one row that the migrations put there.');
  return row.version;
}
