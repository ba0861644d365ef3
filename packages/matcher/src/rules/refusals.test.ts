import { describe, expect, test } from 'vitest';
import { brokenBetween } from './broken-rules.contract.ts';

const ownWord = { class: 'refusal', ground: "the person's own word" } as const;

describe('not-willing', () => {
  test('a no that was said breaks', () => {
    expect(brokenBetween({ willingness: { toWork: 'no' } }, {})).toEqual([{ rule: 'not-willing', ...ownWord, horizonDays: 60 }]);
  });

  test('who wants work in exactly 60 days is shown vacancies', () => {
    expect(brokenBetween({ willingness: { toWork: { later: '2027-01-23' } } }, {})).toEqual([]);
  });

  test('who wants work in 61 days is not', () => {
    expect(brokenBetween({ willingness: { toWork: { later: '2027-01-24' } } }, {})).toEqual([
      { rule: 'not-willing', ...ownWord, from: '2027-01-24', horizonDays: 60 },
    ]);
  });

  test.each(['now', 'if-conditions', undefined])('the answer %s breaks nothing', (toWork) => {
    expect(brokenBetween({ willingness: { toWork } }, {})).toEqual([]);
  });
});

describe('area-refused', () => {
  const rings = [
    ['own-county', '150523'],
    ['own-city', '150502'],
    ['own-region', '150402'],
    ['outside', '110101'],
  ] as const;

  test.each(rings)('who accepts only %s is shown a vacancy there', (area, countyCode) => {
    expect(brokenBetween({ willingness: { areas: [area] } }, { site: { kmNorth: 10, countyCode } })).toEqual([]);
  });

  test.each(rings)('who accepts all but %s is not', (area, countyCode) => {
    const accepted = rings.map(([ring]) => ring).filter((ring) => ring !== area);
    expect(brokenBetween({ willingness: { areas: accepted } }, { site: { kmNorth: 10, countyCode } })).toEqual([
      { rule: 'area-refused', ...ownWord, area, accepted },
    ]);
  });

  test('rings are not nested: the city does not contain the own county', () => {
    expect(brokenBetween({ willingness: { areas: ['own-city'] } }, {})).toEqual([
      { rule: 'area-refused', ...ownWord, area: 'own-county', accepted: ['own-city'] },
    ]);
  });

  test('who was never asked for areas refuses none', () => {
    expect(brokenBetween({}, { site: { kmNorth: 900, countyCode: '110101' } })).toEqual([]);
  });
});

describe('shift-refused', () => {
  test('one accepted alternative is enough', () => {
    expect(brokenBetween({ willingness: { shifts: ['day'] } }, { shifts: ['night', 'day'] })).toEqual([]);
  });

  test('who works by day is not shown work by day and night in turns', () => {
    expect(brokenBetween({ willingness: { shifts: ['day'] } }, { shifts: ['rotating', 'night'] })).toEqual([
      { rule: 'shift-refused', ...ownWord, offered: ['rotating', 'night'], accepted: ['day'] },
    ]);
  });

  test.each([undefined, []])('a notice silent on shifts (%j) passes', (shifts) => {
    expect(brokenBetween({ willingness: { shifts: ['day'] } }, { shifts })).toEqual([]);
  });

  test('who was never asked takes any shift', () => {
    expect(brokenBetween({}, { shifts: ['night'] })).toEqual([]);
  });
});

describe('hours-refused', () => {
  // 10 km at 500 m a minute are 20 minutes of way.
  const site = { kmNorth: 10 };

  test('who is home exactly at the hour takes the job', () => {
    expect(brokenBetween({ willingness: { homeBy: 980 } }, { site, hours: { start: 480, end: 960 } })).toEqual([]);
  });

  test('who would be home one minute late does not', () => {
    expect(brokenBetween({ willingness: { homeBy: 979 } }, { site, hours: { start: 480, end: 960 } })).toEqual([
      { rule: 'hours-refused', ...ownWord, edge: 'home-by', clock: 980, limit: 979 },
    ]);
  });

  test('who may leave exactly when the way begins takes the job', () => {
    expect(brokenBetween({ willingness: { leaveAfter: 460 } }, { site, hours: { start: 480, end: 960 } })).toEqual([]);
  });

  test('who may leave one minute later does not', () => {
    expect(brokenBetween({ willingness: { leaveAfter: 461 } }, { site, hours: { start: 480, end: 960 } })).toEqual([
      { rule: 'hours-refused', ...ownWord, edge: 'leave-after', clock: 460, limit: 461 },
    ]);
  });

  test('work that ends after midnight is late', () => {
    expect(brokenBetween({ willingness: { homeBy: 1200 } }, { site, hours: { start: 1200, end: 1680 } })).toEqual([
      { rule: 'hours-refused', ...ownWord, edge: 'home-by', clock: 1700, limit: 1200 },
    ]);
  });

  test('a notice without clock times passes', () => {
    expect(brokenBetween({ willingness: { homeBy: 900, leaveAfter: 540 } }, { site, hours: { perDay: 480 } })).toEqual([]);
  });

  test('the way is as short as it can be: a village of 3 km takes 6 minutes off the 20', () => {
    const hours = { start: 480, end: 960 };
    const village = { ...site, precision: 'village' };
    expect(brokenBetween({ willingness: { homeBy: 974 } }, { site: village, hours })).toEqual([]);
    expect(brokenBetween({ willingness: { homeBy: 973 } }, { site: village, hours })).toHaveLength(1);
  });

  test('a way of uncertain length in the own county takes no time', () => {
    const township = { kmNorth: 80, precision: 'township' };
    expect(brokenBetween({ willingness: { homeBy: 960 } }, { site: township, hours: { start: 480, end: 960 } })).toEqual([]);
  });
});

describe('pay-below-floor', () => {
  test('pay that at best reaches exactly the floor is shown', () => {
    expect(brokenBetween({ willingness: { payFloor: 500_000 } }, { pay: { min: 400_000, max: 500_000, basis: 'month' } })).toEqual([]);
  });

  test('pay that at best stays one fen below is not', () => {
    expect(brokenBetween({ willingness: { payFloor: 500_001 } }, { pay: { min: 400_000, max: 500_000, basis: 'month' } })).toEqual([
      { rule: 'pay-below-floor', ...ownWord, highest: 500_000, floor: 500_001 },
    ]);
  });

  test('a day’s pay counts for 26 days: 192.30 yuan stay below 5,000 yuan a month, 192.31 do not', () => {
    const floor = { willingness: { payFloor: 500_000 } };
    expect(brokenBetween(floor, { pay: { min: 19_230, max: 19_230, basis: 'day' } })).toEqual([
      { rule: 'pay-below-floor', ...ownWord, highest: 499_980, floor: 500_000 },
    ]);
    expect(brokenBetween(floor, { pay: { min: 19_231, max: 19_231, basis: 'day' } })).toEqual([]);
  });

  test.each([
    ['面议', { basis: 'negotiable' }],
    ['only a least figure', { min: 200_000, basis: 'month' }],
    ['piece work with a guaranteed pay', { basis: 'piece', floor: 200_000 }],
  ])('pay with an open end (%s) is not refused', (_, pay) => {
    expect(brokenBetween({ willingness: { payFloor: 500_000 } }, { pay })).toEqual([]);
  });

  test('who was never asked for a floor refuses no pay', () => {
    expect(brokenBetween({}, { pay: { min: 1, max: 1, basis: 'month' } })).toEqual([]);
  });
});
