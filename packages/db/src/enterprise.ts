import type { CountyCode, EnterpriseId, EnterpriseRecord } from '@huma/matcher';
import { inArray, sql } from 'drizzle-orm';
import { bulkInsert, type BulkInsertOptions } from './bulk-insert.ts';
import type { Orm } from './client/database.ts';
import { enterpriseTable } from './schema/enterprise.ts';
import { stated } from './stated.ts';

export interface Enterprise {
  readonly id: EnterpriseId;
  /** Missing where the notice does not say who recruits. */
  readonly name?: string;
  readonly countyCode: CountyCode;
  readonly record: EnterpriseRecord;
}

export type EnterpriseRow = typeof enterpriseTable.$inferSelect;

/** The enterprises of some vacancies, by id; unknown ids are left out. */
export async function enterprisesByIds(db: Orm, ids: readonly EnterpriseId[]): Promise<ReadonlyMap<EnterpriseId, Enterprise>> {
  const rows = await db
    .select()
    .from(enterpriseTable)
    .where(inArray(enterpriseTable.id, [...ids]));
  return new Map(
    rows.map((row) => [row.id, { id: row.id, countyCode: row.countyCode, record: toEnterpriseRecord(row), ...stated({ name: row.name }) }]),
  );
}

/** Adds the enterprises that are not known yet; a known one keeps its row, because the desk may have verified or banned it. */
export async function addEnterprises(
  db: Orm,
  enterprises: readonly Enterprise[],
  options: Pick<BulkInsertOptions, 'onChunk'> = {},
): Promise<void> {
  const rows = enterprises.map(({ record, ...enterprise }) => ({ ...enterprise, ...record }));
  await bulkInsert(db, enterpriseTable, rows, { ...options, onConflict: sql`on conflict (id) do nothing` });
}

export function toEnterpriseRecord({ verified, banned, answerRate, medianAnswerDays }: EnterpriseRow): EnterpriseRecord {
  return { verified, banned, ...stated({ answerRate, medianAnswerDays }) };
}
