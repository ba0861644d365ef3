import { describe, expect, test } from 'vitest';
import type { Pay } from '../model/pay.ts';
import type { CountyCode } from '../model/ids.ts';
import { testContext, testCatalogue } from '../testing/index.ts';
import { localFigures } from './local-figures.ts';
import { monthlyPay } from './monthly-pay.ts';

// 8 to 10 hours a day, 22 to 26 days a month; the legal minimum is 2,140 yuan.
const figures = localFigures(testContext({ catalogue: testCatalogue }), '150523' as CountyCode);

/** Low and high as the rules read them, then as the score expects them. */
const ends = (pay: Pay): readonly (number | undefined)[] => {
  const { low, high, expected } = monthlyPay(pay, figures);
  return [low, high, expected.low, expected.high];
};

describe('a month of work, in fen', () => {
  test.each([
    ['a month’s pay is itself', { min: 400_000, max: 500_000, basis: 'month' }, [400_000, 500_000]],
    ['a day’s 200 yuan count 22 to 26 times', { min: 20_000, max: 20_000, basis: 'day' }, [440_000, 520_000]],
    ['a day’s 200 yuan at 25 stated days', { min: 20_000, max: 20_000, basis: 'day', daysPerMonth: 25 }, [500_000, 500_000]],
    ['an hour’s 20 yuan: 8 × 22 to 10 × 26 hours', { min: 2000, max: 2000, basis: 'hour' }, [352_000, 520_000]],
    ['an hour’s 20 yuan at 9 stated hours', { min: 2000, max: 2000, basis: 'hour', hoursPerDay: 9 }, [396_000, 468_000]],
    ['hours and days both stated', { min: 2000, max: 2500, basis: 'hour', hoursPerDay: 10, daysPerMonth: 30 }, [600_000, 750_000]],
    ['a year’s 60,000 yuan', { min: 6_000_000, max: 6_000_000, basis: 'year' }, [500_000, 500_000]],
    ['a year’s pay is rounded down', { min: 100_007, max: 100_008, basis: 'year' }, [8333, 8334]],
    ['a couple’s pay is halved, rounded down', { min: 900_001, max: 1_000_000, basis: 'couple' }, [450_000, 500_000]],
    ['figures beside piece work are a month’s', { min: 300_000, max: 700_000, basis: 'piece' }, [300_000, 700_000]],
    ['figures beside trips are a month’s', { min: 300_000, max: 700_000, basis: 'trip' }, [300_000, 700_000]],
    ['面议 with figures', { min: 300_000, max: 700_000, basis: 'negotiable' }, [300_000, 700_000]],
    ['a guaranteed pay lifts the least', { min: 200_000, max: 600_000, basis: 'piece', floor: 300_000 }, [300_000, 600_000]],
    [
      'a guaranteed pay below the least changes nothing',
      { min: 400_000, max: 600_000, basis: 'month', floor: 300_000 },
      [400_000, 600_000],
    ],
    ['a guaranteed pay above the highest is the highest', { min: 1, max: 2, basis: 'month', floor: 300_000 }, [300_000, 300_000]],
  ] satisfies readonly [string, Pay, readonly number[]][])('%s', (_, pay, [low, high]) => {
    expect(ends(pay)).toEqual([low, high, low, high]);
  });

  test('with only a least figure the highest is open to the rules and 143 % of it to the score', () => {
    expect(ends({ min: 400_001, basis: 'month' })).toEqual([400_001, undefined, 400_001, 572_001]);
  });

  test('with only a day’s least figure 143 % is taken of the least month', () => {
    expect(ends({ min: 20_000, basis: 'day' })).toEqual([440_000, undefined, 440_000, 629_200]);
  });

  test('with only a highest figure the least is open to the rules and the legal minimum to the score', () => {
    expect(ends({ max: 500_000, basis: 'month' })).toEqual([undefined, 500_000, 214_000, 500_000]);
  });

  test('with only a highest figure below the legal minimum that figure is the least, too', () => {
    expect(ends({ max: 150_000, basis: 'month' })).toEqual([undefined, 150_000, 150_000, 150_000]);
  });

  test('piece work with nothing but a guaranteed pay has an open end', () => {
    expect(ends({ basis: 'piece', floor: 300_000 })).toEqual([300_000, undefined, 300_000, 429_000]);
  });

  test('面议 without figures runs from the legal minimum to anything, and says that nothing is stated', () => {
    expect(ends({ basis: 'negotiable' })).toEqual([undefined, undefined, 214_000, Number.POSITIVE_INFINITY]);
    expect(monthlyPay({ basis: 'negotiable' }, figures).stated).toBe(false);
    expect(monthlyPay({ basis: 'negotiable', floor: 1 }, figures).stated).toBe(true);
  });
});
