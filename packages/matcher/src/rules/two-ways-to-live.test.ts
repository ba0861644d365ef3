import { describe, expect, test } from 'vitest';
import type { CountyCode } from '../model/ids.ts';
import { testRulebook } from '../testing/index.ts';
import { brokenBetween } from './broken-rules.contract.ts';

const sleepsAtHome = { willingness: { returnsNightly: true } };
const willNotSleepAway = { willingness: { lodging: 'refused' } };
const needsABed = { willingness: { lodging: 'needed' } };

describe('must-return-nightly', () => {
  test('a way of exactly the reach can be gone every day', () => {
    expect(brokenBetween(sleepsAtHome, { site: { kmNorth: 30 } })).toEqual([]);
  });

  test('a way of one metre more cannot', () => {
    expect(brokenBetween(sleepsAtHome, { site: { kmNorth: 30.001 } })).toEqual([
      {
        rule: 'must-return-nightly',
        class: 'feasibility',
        ground: 'the person sleeps at home and the way is too far',
        metres: 30_001,
        reach: 30_000,
      },
    ]);
  });

  test('the person’s own longest way stands before the usual one', () => {
    const near = { willingness: { returnsNightly: true, maxCommuteKm: 10 } };
    const far = { willingness: { returnsNightly: true, maxCommuteKm: 80 } };
    expect(brokenBetween(near, { site: { kmNorth: 10 } })).toEqual([]);
    expect(brokenBetween(near, { site: { kmNorth: 10.001 } })).toMatchObject([{ metres: 10_001, reach: 10_000 }]);
    expect(brokenBetween(far, { site: { kmNorth: 80 } })).toEqual([]);
  });

  test('a free bed does not help who must sleep at home', () => {
    expect(brokenBetween(sleepsAtHome, { site: { kmNorth: 100 }, lodging: 'free' }).map(({ rule }) => rule)).toEqual([
      'must-return-nightly',
    ]);
  });

  test('a longest way alone closes nothing: who may sleep away lives near the work', () => {
    expect(brokenBetween({ willingness: { maxCommuteKm: 5 } }, { site: { kmNorth: 600 }, lodging: 'none' })).toEqual([]);
  });
});

describe('no-lodging', () => {
  test('who needs a bed cannot take far work without one', () => {
    expect(brokenBetween(needsABed, { site: { kmNorth: 100 }, lodging: 'none' })).toEqual([
      {
        rule: 'no-lodging',
        class: 'feasibility',
        ground: 'the way is too far and the enterprise has no bed',
        metres: 100_000,
        reach: 30_000,
      },
    ]);
  });

  test.each(['free', 'charged', 'subsidised', 'couple-room', undefined])('who needs a bed takes far work with the offer %s', (lodging) => {
    expect(brokenBetween(needsABed, { site: { kmNorth: 100 }, lodging })).toEqual([]);
  });

  test.each(['none', 'free', 'charged', 'subsidised', 'couple-room', undefined])(
    'who needs a bed never loses work near home, with the offer %s',
    (lodging) => {
      expect(brokenBetween(needsABed, { site: { kmNorth: 30 }, lodging })).toEqual([]);
    },
  );

  test.each(['none', 'free', 'charged', 'subsidised', 'couple-room', undefined])(
    'who welcomes a bed rents one if need be: far work with the offer %s',
    (lodging) => {
      expect(brokenBetween({ willingness: { lodging: 'welcome' } }, { site: { kmNorth: 100 }, lodging })).toEqual([]);
    },
  );
});

describe('beyond-max-commute', () => {
  test.each(['none', 'free', 'charged', 'subsidised', 'couple-room', undefined])(
    'who refuses to sleep away takes no far work, with the offer %s',
    (lodging) => {
      expect(brokenBetween(willNotSleepAway, { site: { kmNorth: 30 }, lodging })).toEqual([]);
      expect(brokenBetween(willNotSleepAway, { site: { kmNorth: 30.001 }, lodging })).toEqual([
        {
          rule: 'beyond-max-commute',
          class: 'feasibility',
          ground: 'the way is too far and the person will not live away',
          metres: 30_001,
          reach: 30_000,
        },
      ]);
    },
  );
});

describe('places known only roughly', () => {
  const abroad = (kmNorth: number, precision: string): { site: { kmNorth: number; countyCode: string; precision: string } } => ({
    site: { kmNorth, countyCode: '110101', precision },
  });

  test.each([
    ['village', 33],
    ['township', 42],
    ['county', 80],
  ])('a site known by its %s is reached up to %i km, and not one metre farther', (precision, km) => {
    expect(brokenBetween(sleepsAtHome, abroad(km, precision))).toEqual([]);
    expect(brokenBetween(sleepsAtHome, abroad(km + 0.001, precision))).toMatchObject([
      { rule: 'must-return-nightly', metres: 30_001, reach: 30_000 },
    ]);
  });

  test('home and site widen together: two townships reach 54 km', () => {
    const fromTownship = { ...sleepsAtHome, home: { kmNorth: 0, precision: 'township' } };
    expect(brokenBetween(fromTownship, abroad(54, 'township'))).toEqual([]);
    expect(brokenBetween(fromTownship, abroad(54.001, 'township'))).toHaveLength(1);
  });

  test.each(['township', 'county'])('a %s of the own county breaks nothing, as banners are 200 km across', (precision) => {
    expect(brokenBetween(sleepsAtHome, { site: { kmNorth: 190, precision } })).toEqual([]);
  });

  test('a village of the own county is certain enough to be too far', () => {
    expect(brokenBetween(sleepsAtHome, { site: { kmNorth: 190, precision: 'village' } })).toHaveLength(1);
  });

  test('a township of a neighbouring county breaks nothing, of any other county it does', () => {
    const township = { site: { kmNorth: 190, countyCode: '150502', precision: 'township' } };
    const rulebook = testRulebook({ neighbours: ['150502' as CountyCode] });
    expect(brokenBetween(sleepsAtHome, township, { in: { rulebook } })).toEqual([]);
    expect(brokenBetween(sleepsAtHome, township)).toHaveLength(1);
  });

  test('an uncertain home counts as much as an uncertain site', () => {
    const home = { kmNorth: 0, precision: 'county' };
    expect(brokenBetween({ ...sleepsAtHome, home }, { site: { kmNorth: 190 } })).toEqual([]);
  });

  test('a laborer whose village nobody knows is not without jobs', () => {
    expect(brokenBetween({ ...sleepsAtHome, home: { countyCode: '150523', precision: 'county' } }, { site: { kmNorth: 20 } })).toEqual([]);
  });
});
