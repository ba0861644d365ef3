import type { VacancyId } from '@huma/matcher';
import { eq, inArray } from 'drizzle-orm';
import type { Orm } from './client/database.ts';
import { areaTable } from './schema/area.ts';
import { enterpriseTable } from './schema/enterprise.ts';
import { vacancyTable } from './schema/vacancy.ts';
import { stated } from './stated.ts';

/** What people are told about a vacancy and matching never reads. */
export interface VacancyCaption {
  readonly title: string;
  readonly countyName: string;
  /** Missing where the notice does not say who recruits. */
  readonly enterpriseName?: string;
  /** Landmark in the notice's words. */
  readonly placeText?: string;
}

/** By id; unknown ids are left out. */
export async function vacancyCaptions(db: Orm, ids: readonly VacancyId[]): Promise<ReadonlyMap<VacancyId, VacancyCaption>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({
      id: vacancyTable.id,
      title: vacancyTable.title,
      countyName: areaTable.name,
      enterpriseName: enterpriseTable.name,
      placeText: vacancyTable.placeText,
    })
    .from(vacancyTable)
    .innerJoin(enterpriseTable, eq(enterpriseTable.id, vacancyTable.enterpriseId))
    .innerJoin(areaTable, eq(areaTable.code, vacancyTable.countyCode))
    .where(inArray(vacancyTable.id, [...ids]));
  return new Map(
    rows.map(({ id, title, countyName, enterpriseName, placeText }) => [
      id,
      { title, countyName, ...stated({ enterpriseName, placeText }) },
    ]),
  );
}
