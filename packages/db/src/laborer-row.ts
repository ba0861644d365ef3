import { type CountyCode, earthPoint, type IsoDate, type Laborer, type LaborerId, type Place } from '@huma/matcher';
import type { areaTable } from './schema/area.ts';
import type { LaborerProfile, laborerProfileTable } from './schema/laborer-profile.ts';
import { stated } from './stated.ts';

/** What is read of a profile; the home is the household's village. */
export interface LaborerRow {
  readonly id: LaborerId;
  readonly birthDate: IsoDate | null;
  readonly profile: LaborerProfile;
  readonly village: typeof areaTable.$inferSelect;
}

export function toLaborer({ id, birthDate, profile, village }: LaborerRow): Laborer {
  return { ...profile, id, ...stated({ birthDate }), home: toHome(village) };
}

/** @param villageCode of the laborer's household */
export function toProfileRow(laborer: Laborer, villageCode: string, updatedAt: Date): typeof laborerProfileTable.$inferInsert {
  const { id, birthDate, home: _home, ...profile } = laborer;
  return { memberId: id, birthDate: birthDate ?? null, countyCode: countyOf(villageCode), profile, updatedAt };
}

function toHome({ code, latitude, longitude, precision }: LaborerRow['village']): Place {
  const countyCode = countyOf(code);
  return latitude === null || longitude === null
    ? { countyCode, precision }
    : { countyCode, point: earthPoint(latitude, longitude), precision };
}

/** A county is the first six digits of its villages' codes. */
function countyOf(villageCode: string): CountyCode {
  return villageCode.slice(0, 6) as CountyCode;
}
