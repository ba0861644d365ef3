import type { Vacancy } from '../model/vacancy.ts';
import { parseVacancy } from '../schema/vacancy.ts';
import { countyTown, type PlaceFields, placeOf } from './places.ts';

/** Any field of a vacancy as `parseVacancy` takes it; `site` may be kilometres from the test county's town. */
export type VacancyFields = { readonly [field: string]: unknown; readonly site?: PlaceFields };

/**
 * A vacancy for tests and examples: packing in the county town, open to all, 4,000 to 5,000 yuan a month, day shift of eight hours, everything else
 * answered in the plainest way. Fields replace these; `undefined` makes the notice silent.
 * @throws Error with the issues, when the fields are not a vacancy
 */
export function aVacancy({ site = countyTown, ...fields }: VacancyFields = {}): Vacancy {
  const parsed = parseVacancy({
    id: 'vacancy-1',
    enterprise: 'enterprise-1',
    trade: 'packer',
    openToAll: true,
    skills: [],
    licences: [],
    months: 0,
    schooling: 'none',
    languages: [],
    seats: 5,
    pay: { min: 400_000, max: 500_000, basis: 'month' },
    lodging: 'none',
    meals: 'none',
    shifts: ['day'],
    hours: { perDay: 480 },
    contract: true,
    insurance: { social: true, accident: true },
    hazards: [],
    couplesWelcome: false,
    startsOn: '2026-11-24',
    receivedOn: '2026-11-20',
    enterpriseRecord: { verified: true, banned: false },
    ...fields,
    site: placeOf(site),
  });
  if (!parsed.ok) throw new Error(`Not a vacancy: ${JSON.stringify(parsed.issues)}`);
  return parsed.value;
}
