import type { Vacancy, VacancyId } from '@huma/matcher';
import { eq, gt, inArray, type SQL, sql } from 'drizzle-orm';
import { bulkInsert, type BulkInsertOptions } from './bulk-insert.ts';
import type { Orm } from './client/database.ts';
import { enterpriseTable } from './schema/enterprise.ts';
import { vacancyTable } from './schema/vacancy.ts';
import { toVacancy, toVacancyRecord, toVacancyRow, type VacancyRecord } from './vacancy-row.ts';

/** What a change did to the vacancies that can be shown: `open` are to be put in or replaced, `gone` to be taken out. */
export interface VacancyChanges {
  readonly open: readonly Vacancy[];
  readonly gone: readonly VacancyId[];
}

/** All open vacancies, over or filled ones too: that is for the rules to say. In no order. */
export async function loadOpenVacancies(db: Orm): Promise<readonly Vacancy[]> {
  const rows = await selectWithEnterprise(db, eq(vacancyTable.status, 'open'));
  return rows.map(({ vacancy, enterprise }) => toVacancy(vacancy, enterprise));
}

/**
 * What changed after a version. Read the newest version first and keep that one: a change that comes in between is then loaded twice, not missed.
 * @param version `data_version` up to which everything is loaded already
 */
export async function loadVacanciesChangedSince(db: Orm, version: number): Promise<VacancyChanges> {
  const rows = await selectWithEnterprise(db, gt(vacancyTable.updatedVersion, version));
  const isOpen = rows.map(({ vacancy }) => vacancy.status === 'open');
  return {
    open: rows.filter((_, at) => isOpen[at]).map(({ vacancy, enterprise }) => toVacancy(vacancy, enterprise)),
    gone: rows.filter((_, at) => !isOpen[at]).map(({ vacancy }) => vacancy.id),
  };
}

/** In the order of the ids, whatever their status; unknown ids are left out. */
export async function vacanciesByIds(db: Orm, ids: readonly VacancyId[]): Promise<readonly VacancyRecord[]> {
  const rows = await selectWithEnterprise(db, inArray(vacancyTable.id, [...ids]));
  const records = new Map(rows.map(({ vacancy, enterprise }) => [vacancy.id, toVacancyRecord(vacancy, enterprise)]));
  return ids.flatMap((id) => records.get(id) ?? []);
}

/** Adds vacancies inside a transaction; a notice that is known by `source` and `sourceKey` is left as it is. */
export async function addVacancies(
  transaction: Orm,
  records: readonly VacancyRecord[],
  version: number,
  options: Pick<BulkInsertOptions, 'onChunk'> = {},
): Promise<void> {
  const rows = records.map((record) => toVacancyRow(record, version));
  await bulkInsert(transaction, vacancyTable, rows, { ...options, onConflict: sql`on conflict (source, source_key) do nothing` });
}

function selectWithEnterprise(db: Orm, condition: SQL) {
  return db
    .select({ vacancy: vacancyTable, enterprise: enterpriseTable })
    .from(vacancyTable)
    .innerJoin(enterpriseTable, eq(enterpriseTable.id, vacancyTable.enterpriseId))
    .where(condition);
}
