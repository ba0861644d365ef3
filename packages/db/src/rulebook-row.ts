import { buildRulebook, type Rulebook, type RulebookRow } from '@huma/matcher';
import { asc, sql } from 'drizzle-orm';
import { bulkInsert } from './bulk-insert.ts';
import type { Orm } from './client/database.ts';
import { rulebookRowTable } from './schema/rulebook-row.ts';
import { stated } from './stated.ts';

/** All rows of the desk's table, in order of key, area and first day. */
export async function loadRulebook(db: Orm): Promise<Rulebook> {
  const { key, area, validFrom } = rulebookRowTable;
  const rows = await db.select().from(rulebookRowTable).orderBy(asc(key), asc(area), asc(validFrom));
  return buildRulebook(rows.map(toRulebookRow));
}

/** Adds the rows that fit beside those in the table; where the desk's own row holds on one of the days, the desk's row stays. */
export async function addRulebookRows(transaction: Orm, rows: readonly RulebookRow[]): Promise<void> {
  // Without a target the clause also covers the exclusion of overlaps.
  await bulkInsert(transaction, rulebookRowTable, rows, { onConflict: sql`on conflict do nothing` });
}

function toRulebookRow({ validTo, ...row }: typeof rulebookRowTable.$inferSelect): RulebookRow {
  // Which value belongs to which key was checked when the row was written.
  return { ...row, ...stated({ validTo }) } as RulebookRow;
}
