import type { CountyCode, EnterpriseId, IsoDate, LaborerId, VacancyId } from '@huma/matcher';
import { aLaborer, aVacancy, type VacancyFields } from '@huma/matcher/testing';
import { saveAreas } from './area.ts';
import type { AreaRow } from './areas-data/area.ts';
import type { Orm } from './client/database.ts';
import { bumpDataVersion } from './data-version.ts';
import { addEnterprises, type Enterprise } from './enterprise.ts';
import { toProfileRow } from './laborer-row.ts';
import type { HouseholdId, ImportId, WishId } from './schema/columns.ts';
import { householdTable } from './schema/household.ts';
import { laborerProfileTable } from './schema/laborer-profile.ts';
import { memberTable } from './schema/member.ts';
import { addVacancies } from './vacancy.ts';
import type { VacancyRecord } from './vacancy-row.ts';

export const kailu = '150523' as CountyCode;
export const villageCode = '150523105981';
export const noon = new Date('2026-11-20T04:00:00Z');
export const today = '2026-11-20' as IsoDate;

const areas: readonly AreaRow[] = [
  { code: kailu, level: 'county', name: '开鲁县', latitude: 43.6, longitude: 121.31, precision: 'county' },
  { code: '150523105', level: 'township', parent: kailu, name: '小街基镇', precision: 'township' },
  {
    code: villageCode,
    level: 'village',
    parent: '150523105',
    name: '小西窝堡村',
    latitude: 43.66,
    longitude: 121.43,
    precision: 'village',
  },
];

let ids = 0;

interface Ids {
  readonly household: HouseholdId;
  readonly laborer: LaborerId;
  readonly enterprise: EnterpriseId;
  readonly vacancy: VacancyId;
  readonly import: ImportId;
  readonly wish: WishId;
}

/** An id that no other test of the file has. */
export function newId<Kind extends string>(kind: Kind): Kind extends keyof Ids ? Ids[Kind] : string {
  ids += 1;
  return `${kind}-${ids}` as Kind extends keyof Ids ? Ids[Kind] : string;
}

/** A household in 小西窝堡村 with one member, who has a profile. */
export async function addHousehold(db: Orm): Promise<{ readonly householdId: HouseholdId; readonly laborerId: LaborerId }> {
  const householdId = newId('household');
  const laborerId = newId('laborer');
  await saveAreas(db, areas);
  await db.insert(householdTable).values({ id: householdId, villageCode, status: 'active', createdAt: noon });
  await db.insert(memberTable).values({ id: laborerId, householdId, status: 'active' });
  await db.insert(laborerProfileTable).values(toProfileRow(aLaborer({ id: laborerId }), villageCode, noon));
  return { householdId, laborerId };
}

/** An enterprise in 开鲁县. */
export async function addEnterprise(db: Orm, fields: Partial<Enterprise> = {}): Promise<EnterpriseId> {
  const id = newId('enterprise');
  await saveAreas(db, areas);
  await addEnterprises(db, [{ id, name: '红椒岭加工厂', countyCode: kailu, record: { verified: true, banned: false }, ...fields }]);
  return id;
}

/** A vacancy in 开鲁县, of an enterprise of its own unless one is given. */
export async function addVacancy(db: Orm, fields: VacancyFields = {}, record: Partial<VacancyRecord> = {}): Promise<VacancyId> {
  const vacancy = aVacancy({ id: newId('vacancy'), enterprise: fields['enterprise'] ?? (await addEnterprise(db)), ...fields });
  await db.transaction(async (transaction) => {
    await addVacancies(transaction, [{ vacancy, status: 'open', title: '包装工', ...record }], await bumpDataVersion(transaction));
  });
  return vacancy.id;
}
