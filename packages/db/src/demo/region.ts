import type { IsoDate, Laborer, Vacancy, VacancyId } from '@huma/matcher';
import type { AreaRow } from '../areas-data/area.ts';
import { readAreas } from '../areas-data/read-areas.ts';
import { type DemoEnterprise, inventEnterprises } from './enterprises.ts';
import { type DemoHousehold, type DemoIdentity, type Household, inventHouseholds, type Relation } from './households.ts';
import { inventProfiles } from './laborers.ts';
import { inventTownshipPlaces, isLocated } from './places.ts';
import { createRandom, type Random } from './random.ts';
import { type DemoCaption, inventVacancies } from './vacancies.ts';
import { inventVillages } from './villages.ts';

/** One willing laborer: who it is, for the desk, and the profile, for matching. */
export interface DemoMember {
  /** The profile's id. */
  readonly id: string;
  readonly householdId: string;
  readonly relation: Relation;
  readonly identity: DemoIdentity;
  readonly profile: Laborer;
}

/** A made-up region as plain values, each list in order of id. No person, phone, village, enterprise or vacancy in it is real. */
export interface DemoRegion {
  /** Tongliao's real townships at invented places. */
  readonly townships: readonly AreaRow[];
  readonly villages: readonly AreaRow[];
  readonly households: readonly DemoHousehold[];
  readonly members: readonly DemoMember[];
  readonly enterprises: readonly DemoEnterprise[];
  readonly vacancies: readonly Vacancy[];
  /** What a page calls each vacancy; matching never reads it. */
  readonly captions: ReadonlyMap<VacancyId, DemoCaption>;
}

const sizes = { small: { households: 200, members: 300, vacancies: 120 } };

export interface DemoRegionOptions {
  /** Any whole number; the same seed, day and size give the same region. */
  readonly seed: number;
  /** All other days lie round this one. */
  readonly today: IsoDate;
  readonly size: keyof typeof sizes;
}

/** Makes a region that looks like a county's real notices and ledgers: silent fields, unasked questions, few roads. */
export function demoRegion({ seed, today, size }: DemoRegionOptions): DemoRegion {
  const random = createRandom(seed);
  const counts = sizes[size];
  const areas = readAreas();
  const townships = inventTownshipPlaces(areas, random);
  const villages = inventVillages(townships, random);
  const households = inventHouseholds(villages, counts.households, counts.members, random);
  const enterprises = inventEnterprises(random);
  const seats = new Map(areas.filter(isLocated).map((area) => [area.code, area]));
  const members = households.flatMap((household) => inventMembers(household, today, random));
  const offers = inventVacancies(enterprises, counts.vacancies, { seats, townships }, today, random);
  return {
    townships,
    villages: villages.map(({ row }) => row),
    households: households.map(({ household }) => household),
    members,
    enterprises,
    vacancies: offers.map(({ vacancy }) => vacancy),
    captions: new Map(offers.map(({ vacancy, caption }) => [vacancy.id, caption])),
  };
}

function inventMembers(household: Household, today: IsoDate, random: Random): readonly DemoMember[] {
  const profiles = inventProfiles(household, today, random);
  return household.people.flatMap(({ id, householdId, relation, identity }, at) => {
    const profile = profiles[at];
    return profile ? [{ id, householdId, relation, identity, profile }] : [];
  });
}
