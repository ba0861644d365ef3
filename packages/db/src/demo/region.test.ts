import { ageOn, type Laborer, type Vacancy } from '@huma/matcher';
import { defaultCatalogue } from '@huma/matcher/catalogue';
import { parseLaborer, parseVacancy } from '@huma/matcher/schema';
import { expect, test } from 'vitest';
import { readAreas } from '../areas-data/read-areas.ts';
import { day } from '../rulebook/literals.ts';
import { licenceCode, skillCode, tradeCode } from './codes.ts';
import { demoRegion } from './region.ts';
import { workKinds } from './sectors/index.ts';

const today = day('2026-11-24');
const regions = [1, 7, 2026].map((seed) => demoRegion({ seed, today, size: 'small' }));
const vacancies = regions.flatMap((region) => region.vacancies);
const members = regions.flatMap((region) => region.members);
const counties = new Set(readAreas().map((area) => area.code));
const reference = { catalogue: defaultCatalogue, counties };

/** Vacancies in a hundred for which it holds. */
const share = (holds: (vacancy: Vacancy) => boolean): number => (100 * vacancies.filter(holds).length) / vacancies.length;
const laborers: readonly Laborer[] = members.map(({ profile }) => profile);
/** Share of the laborers, 0 to 1, who were never asked. */
const unasked = (of: (laborer: Laborer) => unknown): number =>
  laborers.filter((laborer) => of(laborer) === undefined).length / laborers.length;

test('one seed makes one region, another seed another', () => {
  const [region] = regions;
  expect(demoRegion({ seed: 1, today, size: 'small' })).toEqual(region);
  expect(demoRegion({ seed: 2, today, size: 'small' })).not.toEqual(region);
});

test('a small region has 24 villages, 200 households, 300 willing members, 30 enterprises and 120 vacancies', () => {
  for (const region of regions) {
    const { townships, villages, households, enterprises, captions } = region;
    const counts = [townships, villages, households, region.members, enterprises, region.vacancies].map((list) => list.length);
    expect([...counts, captions.size]).toEqual([143, 24, 200, 300, 30, 120, 120]);
  }
});

test('no id and no code is used twice', () => {
  for (const { townships, villages, households, members: people, enterprises, vacancies: offers } of regions) {
    const ids = [...townships, ...villages]
      .map(({ code }) => code)
      .concat([...households, ...people, ...enterprises, ...offers].map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test('every profile and every vacancy passes the edge: codes of the catalogue, counties and days that exist', () => {
  const issues = [
    ...laborers.map((laborer) => parseLaborer(laborer, reference)),
    ...vacancies.map((vacancy) => parseVacancy(vacancy, reference)),
  ].flatMap((parsed) => (parsed.ok ? [] : parsed.issues));
  expect(issues).toEqual([]);
});

test('every kind of work names trades, skills and licences of the catalogue, also where no region has drawn it', () => {
  for (const { trade, skills = [], licences = [] } of Object.values(workKinds).flat()) {
    expect(() => [
      tradeCode(trade),
      ...skills.map(([code]) => skillCode(code)),
      ...licences.map(([code]) => licenceCode(code)),
    ]).not.toThrow();
  }
});

test('villages lie in townships of all eight counties, households in villages, members in households, and each profile is its member', () => {
  for (const { townships, villages, households, members: people } of regions) {
    const townshipCodes = new Set(townships.map(({ code }) => code));
    const villageCodes = new Set(villages.map(({ code }) => code));
    const householdIds = new Set(households.map(({ id }) => id));
    expect(villages.every(({ code, parent = '' }) => townshipCodes.has(parent) && code.startsWith(parent))).toBe(true);
    expect(new Set(villages.map(({ code }) => code.slice(0, 6))).size).toBe(8);
    expect(households.every(({ villageCode }) => villageCodes.has(villageCode))).toBe(true);
    expect(people.every(({ id, householdId, profile }) => householdIds.has(householdId) && profile.id === id)).toBe(true);
    expect(new Set(people.map(({ householdId }) => householdId)).size).toBe(200);
  }
});

test('a town with the county’s seat lies near it, other townships up to a banner’s width away', () => {
  const [region] = regions;
  const placed = new Map(region?.townships.map(({ code, latitude = 0, longitude = 0 }) => [code, { latitude, longitude }]));
  expect(placed.get('150526100')?.latitude).toBeCloseTo(44.55, 1); // 鲁北镇 holds the seat of 扎鲁特旗
  const latitudes = [...placed].flatMap(([code, { latitude }]) => (code.startsWith('150526') ? [latitude] : []));
  expect(Math.max(...latitudes) - Math.min(...latitudes)).toBeGreaterThan(0.6); // some 70 km at least, of 160
});

test('names are of all kinds that break forms: rare characters, a middle dot, one-character given names', () => {
  const names = members.map(({ identity }) => identity.name);
  expect(names.some((name) => name.includes('㼆'))).toBe(true);
  expect(names.some((name) => name.includes('𬱖'))).toBe(true);
  expect(names.some((name) => name.includes('·'))).toBe(true);
  expect(names.some((name) => /^.[伟强刚军磊涛勇敏静芳丽娟红燕]$/u.test(name))).toBe(true);
  expect(new Set(names).size).toBeGreaterThan(names.length / 3);
});

test('village names are Han and Mongolian, none twice', () => {
  for (const { villages } of regions) {
    expect(villages.some(({ name }) => name.endsWith('嘎查'))).toBe(true);
    expect(villages.some(({ name }) => name.endsWith('村'))).toBe(true);
    expect(new Set(villages.map(({ name }) => name)).size).toBe(24);
  }
});

test('phones are all of the invented range; couples share one, nobody else does', () => {
  for (const { members: people } of regions) {
    const phones = people.flatMap(({ identity }) => identity.phone ?? []);
    expect(phones.every((phone) => /^1640475[0-8]\d{3}$/.test(phone))).toBe(true);
    const shared = people.filter(({ identity }) => phones.filter((phone) => phone === identity.phone).length > 1);
    expect(shared.length).toBeGreaterThan(20);
    expect(shared.every(({ relation }) => relation === 'head' || relation === 'spouse')).toBe(true);
  }
});

test('laborers are 16 to 66, a few under 18', () => {
  const ages = laborers.flatMap(({ birthDate }) => (birthDate === undefined ? [] : ageOn(birthDate, today)));
  expect(Math.min(...ages)).toBe(16);
  expect(Math.max(...ages)).toBe(66);
  const minors = ages.filter((age) => age < 18).length;
  expect(minors).toBeGreaterThan(3);
  expect(minors).toBeLessThan(30);
});

test('who goes only together is named by the other, who lives in the same household', () => {
  const byId = new Map(regions[0]?.members.map((member) => [member.id, member]));
  const pairs = [...byId.values()].filter(({ profile }) => profile.willingness.together !== undefined);
  expect(pairs.length).toBeGreaterThan(0);
  for (const { id, householdId, profile } of pairs) {
    const partner = byId.get(profile.willingness.together?.with ?? '');
    expect(partner?.profile.willingness.together?.with).toBe(id);
    expect(partner?.householdId).toBe(householdId);
  }
});

test('many questions were never asked', () => {
  expect(unasked(({ willingness }) => willingness.payFloor)).toBeGreaterThan(0.25);
  expect(unasked(({ willingness }) => willingness.shifts)).toBeGreaterThan(0.3);
  expect(unasked(({ willingness }) => willingness.areas)).toBeGreaterThan(0.1);
  expect(unasked(({ languages }) => languages)).toBeGreaterThan(0.15);
});

test('notices are as silent as real ones in a county town', () => {
  const lodging = share((vacancy) => vacancy.lodging !== undefined);
  const meals = share((vacancy) => vacancy.meals !== undefined);
  const noFigure = share(({ pay }) => pay.min === undefined && pay.max === undefined && pay.floor === undefined);
  const noNumber = share(({ seats }) => seats === undefined);
  const hours = share(({ shifts, hours: times, restDaysPerMonth }) => (shifts ?? times ?? restDaysPerMonth) !== undefined);
  const insured = share(({ insurance }) => insurance !== undefined);
  const ageWished = share(({ ageWish }) => ageWish !== undefined);
  expect.soft(lodging).toBeGreaterThan(30);
  expect.soft(lodging).toBeLessThan(46);
  expect.soft(meals).toBeGreaterThan(42);
  expect.soft(meals).toBeLessThan(60);
  expect.soft(noFigure).toBeGreaterThan(20);
  expect.soft(noFigure).toBeLessThan(36);
  expect.soft(noNumber).toBeGreaterThan(25);
  expect.soft(noNumber).toBeLessThan(45);
  expect.soft(hours).toBeGreaterThan(34);
  expect.soft(hours).toBeLessThan(60);
  expect.soft(insured).toBeGreaterThan(16);
  expect.soft(insured).toBeLessThan(32);
  expect.soft(ageWished).toBeGreaterThan(42);
  expect.soft(ageWished).toBeLessThan(58);
});

test('vacancies are near and far: mostly in Tongliao, some in Beijing with a bed, some to be done at home', () => {
  const beijing = vacancies.filter(({ site }) => site.countyCode.startsWith('11'));
  expect(share(({ site }) => site.countyCode.startsWith('1505'))).toBeGreaterThan(80);
  expect(beijing.length).toBeGreaterThan(20);
  expect(beijing.filter(({ lodging }) => lodging === undefined || lodging === 'none').length).toBeLessThan(6);
  expect(vacancies.some(({ homeWork }) => homeWork === true)).toBe(true);
});

test('no figure of pay is absurd: a month in Tongliao brings from 2,100 to 16,000 yuan', () => {
  const monthly = vacancies.filter(({ pay, site }) => pay.basis === 'month' && site.countyCode.startsWith('1505'));
  expect(Math.min(...monthly.flatMap(({ pay }) => pay.min ?? []))).toBeGreaterThan(210_000);
  expect(Math.max(...monthly.flatMap(({ pay }) => pay.max ?? []))).toBeLessThan(1_600_000);
});

test('a notice is never confirmed or over before it came, and no more seats are taken than there are', () => {
  for (const { receivedOn, confirmedOn = receivedOn, validUntil = receivedOn, seats = Infinity, seatsTaken } of vacancies) {
    expect(confirmedOn >= receivedOn && confirmedOn <= today).toBe(true);
    expect(validUntil >= receivedOn).toBe(true);
    expect(seatsTaken).toBeLessThanOrEqual(seats);
  }
});
