import type { EnterpriseId, IsoDate, LicenceCode, Pay, SkillCode, TradeCode, Vacancy, VacancyId } from '@huma/matcher';
import { aVacancy } from '@huma/matcher/testing';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { readDataVersion } from './data-version.ts';
import { addEnterprise, addVacancy, kailu, newId } from './rows-for-tests.ts';
import { vacancyTable } from './schema/vacancy.ts';
import { describeOnEveryDatabase } from './testing/index.ts';
import { addVacancies, loadOpenVacancies, loadVacanciesChangedSince, vacanciesByIds } from './vacancy.ts';

const day = (text: string) => text as IsoDate;

const everyPayField: Required<Pay> = {
  min: 450_000,
  max: 550_050,
  basis: 'month',
  floor: 300_000,
  includesOvertime: false,
  probation: 400_000,
  settled: 'monthly',
  hoursPerDay: 9,
  daysPerMonth: 26,
};

/** `Required` makes the compiler ask for a field that was added to the model only. */
const everyField = (id: VacancyId, enterprise: EnterpriseId): Required<Vacancy> => ({
  id,
  enterprise,
  trade: 'welder' as TradeCode,
  openToAll: false,
  skills: [{ skill: 'arc-welding' as SkillCode, need: 'must', level: 2 }],
  licences: [{ licence: 'welding' as LicenceCode, need: 'legal', obtainableInDays: 20 }],
  months: 12,
  schooling: 'middle',
  languages: ['mandarin', 'mongolian'],
  seats: 12,
  seatsTaken: 3,
  pay: everyPayField,
  site: { countyCode: kailu, point: { x: -2_404_000, y: 3_942_001, z: 4_393_000 }, precision: 'township' },
  workplaceKind: 'factory',
  lodging: 'charged',
  lodgingCost: 5_000,
  meals: 'subsidised',
  mealCost: 20_000,
  shifts: ['day', 'rotating'],
  hours: { start: 480, end: 1_500, perDay: 540 },
  restDaysPerMonth: 4,
  homeWork: false,
  contract: true,
  insurance: { social: false, accident: true },
  demands: ['heat'],
  hazards: ['heat-grade-3'],
  couplesWelcome: true,
  startsOn: day('2026-12-01'),
  startsBy: day('2026-12-10'),
  endsOn: day('2027-05-31'),
  receivedOn: day('2026-11-20'),
  validUntil: day('2026-12-20'),
  confirmedOn: day('2026-11-21'),
  ageWish: { from: 18, to: 45, sex: 'male' },
  enterpriseRecord: { verified: true, banned: false, answerRate: 0, medianAnswerDays: 3 },
});

describeOnEveryDatabase('vacancies', (database) => {
  const setStatus = (id: VacancyId, status: 'open' | 'closed', version: number) =>
    database().orm.update(vacancyTable).set({ status, updatedVersion: version }).where(eq(vacancyTable.id, id));

  test('a vacancy with every field comes back as it was', async () => {
    const { orm } = database();
    const id = newId('vacancy');
    const vacancy = everyField(id, await addEnterprise(orm, { record: everyField(id, '' as EnterpriseId).enterpriseRecord }));
    const words = { title: '电焊工', placeText: '老车站对面', source: 'weekly list', sourceKey: newId('notice') };
    await addVacancy(orm, { ...vacancy }, words);

    expect(await vacanciesByIds(orm, [id])).toStrictEqual([{ vacancy, status: 'open', ...words }]);
    expect((await loadOpenVacancies(orm)).find((one) => one.id === id)).toStrictEqual(vacancy);
  });

  test('a notice that says next to nothing comes back as silent as it was', async () => {
    const { orm } = database();
    const silent: Vacancy = {
      id: newId('vacancy'),
      enterprise: await addEnterprise(orm, { record: { verified: false, banned: false } }),
      trade: 'packer' as TradeCode,
      seatsTaken: 0,
      pay: { basis: 'negotiable' },
      site: { countyCode: kailu, precision: 'county' },
      receivedOn: day('2026-11-20'),
      enterpriseRecord: { verified: false, banned: false },
    };
    await addVacancies(orm, [{ vacancy: silent, status: 'open', title: '招工' }], 1);
    expect((await loadOpenVacancies(orm)).find((one) => one.id === silent.id)).toStrictEqual(silent);
    expect(await vacanciesByIds(orm, [silent.id])).toStrictEqual([{ vacancy: silent, status: 'open', title: '招工' }]);
  });

  test('a draft without a trade is kept, and is not open', async () => {
    const { orm } = database();
    const { trade: _trade, ...vacancy } = aVacancy({ id: newId('vacancy'), enterprise: await addEnterprise(orm) });
    await addVacancies(orm, [{ vacancy, status: 'draft', title: '招工' }], 1);
    expect(await vacanciesByIds(orm, [vacancy.id])).toStrictEqual([{ vacancy, status: 'draft', title: '招工' }]);
    expect((await loadOpenVacancies(orm)).map(({ id }) => id)).not.toContain(vacancy.id);
  });

  test('vacancies come in the order in which their ids were asked for, without the unknown', async () => {
    const { orm } = database();
    const first = await addVacancy(orm);
    const second = await addVacancy(orm);
    const found = await vacanciesByIds(orm, [second, 'nothing' as VacancyId, first]);
    expect(found.map(({ vacancy }) => vacancy.id)).toEqual([second, first]);
    expect(await vacanciesByIds(orm, [])).toEqual([]);
  });

  test('what changed since a version is told apart into open and gone, and nothing older is told', async () => {
    const { orm } = database();
    const untouched = await addVacancy(orm);
    const closed = await addVacancy(orm);
    const version = await readDataVersion(orm);
    const added = await addVacancy(orm);
    await setStatus(closed, 'closed', version + 1);

    const { open, gone } = await loadVacanciesChangedSince(orm, version);
    expect(open.map(({ id }) => id)).toContain(added);
    expect(open.map(({ id }) => id)).not.toContain(untouched);
    expect(gone).toEqual([closed]);
    expect(await loadVacanciesChangedSince(orm, version + 1_000)).toEqual({ open: [], gone: [] });
  });
});
