import { eq, sql } from 'drizzle-orm';
import type { AreaRow } from './areas-data/area.ts';
import { bulkInsert, type BulkInsertOptions } from './bulk-insert.ts';
import type { Orm } from './client/database.ts';
import { areaTable } from './schema/area.ts';
import { stated } from './stated.ts';

/** Codes of all counties, for checking what people and files name. */
export async function countyCodes(db: Orm): Promise<ReadonlySet<string>> {
  const rows = await db.select({ code: areaTable.code }).from(areaTable).where(eq(areaTable.level, 'county'));
  return new Set(rows.map((row) => row.code));
}

/** @param code 6, 9 or 12 digits */
export async function areaByCode(db: Orm, code: string): Promise<AreaRow | undefined> {
  const [row] = await db.select().from(areaTable).where(eq(areaTable.code, code));
  if (row === undefined) return undefined;
  const { parentCode: parent, latitude, longitude, ...rest } = row;
  return { ...rest, ...stated({ parent, latitude, longitude }) };
}

/** Adds areas, parents before or with their children. A known one gets the new name, and the new place if there is one. */
export async function saveAreas(db: Orm, areas: readonly AreaRow[], options: Pick<BulkInsertOptions, 'onChunk'> = {}): Promise<void> {
  const rows = areas.map(({ parent, ...area }) => ({ ...area, parentCode: parent }));
  const onConflict = sql`on conflict (code) do update set
    name = excluded.name, precision = excluded.precision,
    latitude = coalesce(excluded.latitude, ${areaTable.latitude}), longitude = coalesce(excluded.longitude, ${areaTable.longitude})`;
  await bulkInsert(db, areaTable, rows, { ...options, onConflict });
}
