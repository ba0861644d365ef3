import {
  earthPoint,
  type EnterpriseId,
  type IsoDate,
  type Laborer,
  type LaborerId,
  type LicenceCode,
  type SkillCode,
  type TradeCode,
  type VacancyId,
} from '@huma/matcher';
import { aLaborer } from '@huma/matcher/testing';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { readDataVersion } from './data-version.ts';
import { laborersOfHousehold, saveLaborer } from './laborer.ts';
import { identitiesOfHousehold } from './member-identity.ts';
import { addHousehold, kailu, newId, noon } from './rows-for-tests.ts';
import { areaTable } from './schema/area.ts';
import { householdTable } from './schema/household.ts';
import { laborerProfileTable } from './schema/laborer-profile.ts';
import { memberTable } from './schema/member.ts';
import { memberIdentityTable } from './schema/member-identity.ts';
import { describeOnEveryDatabase } from './testing/index.ts';

const day = (text: string) => text as IsoDate;

const homeInVillage = { countyCode: kailu, point: earthPoint(43.66, 121.43), precision: 'village' } as const;

/** `Required` makes the compiler ask for a field that was added to the model only. */
const everyField = (id: LaborerId): Required<Laborer> => ({
  id,
  birthDate: day('1988-02-29'),
  sex: 'female',
  home: homeInVillage,
  skills: [{ skill: 'arc-welding' as SkillCode, level: 3, months: 50 }, { skill: 'home-cooking' as SkillCode }],
  licences: [{ licence: 'driving-B2' as LicenceCode, expires: day('2031-05-01') }],
  experience: [{ trade: 'welder' as TradeCode, months: 50 }],
  limits: ['no-night'],
  asked: ['skills', 'limits'],
  schooling: 'primary',
  languages: ['mongolian'],
  willingness: {
    toWork: { later: day('2026-12-01') },
    areas: ['own-county', 'outside'],
    returnsNightly: false,
    maxCommuteKm: 0,
    homeBy: 960,
    leaveAfter: 450,
    shifts: ['day'],
    lodging: 'refused',
    payFloor: 200_050,
    payWish: 300_000,
    availableFrom: day('2026-12-01'),
    availableUntil: day('2027-08-31'),
    absences: [{ from: day('2027-05-01'), until: day('2027-05-15') }],
    tradesWanted: ['welder' as TradeCode],
    tradesRefused: ['packer' as TradeCode],
    employersRefused: ['enterprise-x' as EnterpriseId],
    together: { with: 'laborer-x' as LaborerId, only: true },
  },
  history: [{ vacancy: 'vacancy-x' as VacancyId, enterprise: 'enterprise-x' as EnterpriseId, outcome: 'left', date: day('2026-03-01') }],
});

describeOnEveryDatabase('laborers', (database) => {
  test('a laborer with every field comes back as it was', async () => {
    const { orm } = database();
    const { householdId, laborerId } = await addHousehold(orm);
    expect(await saveLaborer(orm, everyField(laborerId), noon)).toBe(true);
    expect(await laborersOfHousehold(orm, householdId)).toStrictEqual([everyField(laborerId)]);
  });

  test('a laborer of whom nothing was asked comes back without answers', async () => {
    const { orm } = database();
    const { householdId, laborerId } = await addHousehold(orm);
    const unasked: Laborer = {
      id: laborerId,
      home: homeInVillage,
      skills: [],
      licences: [],
      experience: [],
      limits: [],
      asked: [],
      willingness: {},
      history: [],
    };
    await saveLaborer(orm, unasked, noon);
    expect(await laborersOfHousehold(orm, householdId)).toStrictEqual([unasked]);
  });

  test('everybody of a household is at home in its village, wherever the profile said', async () => {
    const { orm } = database();
    const { householdId, laborerId } = await addHousehold(orm);
    await saveLaborer(orm, aLaborer({ id: laborerId, home: { countyCode: '110105', precision: 'county' } }), noon);
    expect((await laborersOfHousehold(orm, householdId)).map(({ home }) => home)).toEqual([homeInVillage]);
    const [row] = await orm.select().from(laborerProfileTable).where(eq(laborerProfileTable.memberId, laborerId));
    expect([row?.countyCode, row?.profile]).toEqual([kailu, expect.not.objectContaining({ home: expect.anything() })]);
  });

  test('in a village whose place nobody knows only the county is known', async () => {
    const { orm } = database();
    const { householdId, laborerId } = await addHousehold(orm);
    const code = '150523105982';
    await orm.insert(areaTable).values({ code, level: 'village', parentCode: code.slice(0, 9), name: '西村', precision: 'county' });
    await orm.update(householdTable).set({ villageCode: code }).where(eq(householdTable.id, householdId));
    await saveLaborer(orm, aLaborer({ id: laborerId }), noon);
    expect((await laborersOfHousehold(orm, householdId))[0]?.home).toStrictEqual({ countyCode: kailu, precision: 'county' });
  });

  test('who has left the household is not shown vacancies any more', async () => {
    const { orm } = database();
    const { householdId, laborerId } = await addHousehold(orm);
    await orm.update(memberTable).set({ status: 'left' }).where(eq(memberTable.id, laborerId));
    expect(await laborersOfHousehold(orm, householdId)).toEqual([]);
  });

  test('a changed profile raises the data version, and a profile of nobody changes nothing', async () => {
    const { orm } = database();
    const { laborerId } = await addHousehold(orm);
    const before = await readDataVersion(orm);
    expect(await saveLaborer(orm, aLaborer({ id: laborerId }), noon)).toBe(true);
    expect(await readDataVersion(orm)).toBe(before + 1);
    expect(await saveLaborer(orm, aLaborer({ id: newId('nobody') }), noon)).toBe(false);
    expect(await readDataVersion(orm)).toBe(before + 1);
  });

  test('names and phones are found by household, apart from the profiles', async () => {
    const { orm } = database();
    const { householdId, laborerId } = await addHousehold(orm);
    const child = newId('laborer');
    await orm.insert(memberTable).values({ id: child, householdId, status: 'active' });
    await orm.insert(memberIdentityTable).values([
      { memberId: laborerId, name: '𬱖志军', phone: '16404759004' },
      { memberId: child, name: '包·巴图' },
    ]);
    expect(await identitiesOfHousehold(orm, householdId)).toStrictEqual([
      { memberId: laborerId, name: '𬱖志军', phone: '16404759004' },
      { memberId: child, name: '包·巴图' },
    ]);
    expect(JSON.stringify(await laborersOfHousehold(orm, householdId))).not.toContain('𬱖');
  });
});
