import type { Pay } from '@huma/matcher';
import { known } from './known.ts';
import type { Random } from './random.ts';
import type { WorkKind } from './work-kind.ts';

/**
 * Pay as notices state it: a good quarter names no figure; most others a month's lowest and highest, the highest usually 1.14 to 1.76 times the lowest.
 * Whole fen, in steps people use (100 yuan a month, 10 yuan a day, half a yuan an hour).
 */
export function inventPay({ pay, paidBy }: WorkKind, random: Random): Pay {
  if (random.chance(2_800)) return { basis: 'negotiable' };
  const lowest = random.between(pay[0], pay[1]);
  const highest = (lowest * random.between(114, 176)) / 100;
  // Even where piece or day work is usual, half of the notices that name a figure name a month's.
  const basis = paidBy === undefined || (paidBy !== 'couple' && random.chance(5_000)) ? 'month' : paidBy;
  switch (basis) {
    case 'day':
      return {
        basis,
        ...range(lowest / 26, highest / 26, 1_000, random),
        ...known({ hoursPerDay: oftenEight(random) }),
        settled: 'daily',
      };
    case 'hour':
      return { basis, ...range(lowest / 208, highest / 208, 50, random) };
    case 'piece':
    case 'trip':
      return { basis, floor: toStep(lowest, 10_000), max: toStep(highest, 10_000), settled: 'monthly' };
    case 'year':
      return { basis, ...range(lowest * 12, highest * 12, 100_000, random) };
    case 'couple':
      return { basis, ...range(lowest, highest, 50_000, random) };
    case 'month':
      return monthly(lowest, highest, random);
  }
}

function monthly(lowest: number, highest: number, random: Random): Pay {
  return {
    basis: 'month',
    ...range(lowest, highest, 10_000, random),
    ...known({
      includesOvertime: random.chance(1_500) ? true : undefined,
      probation: random.chance(800) ? toStep(lowest * 0.9, 10_000) : undefined,
      settled: random.chance(2_500) ? ('monthly' as const) : undefined,
    }),
  };
}

/** One notice in six names the lowest figure only. */
function range(lowestYuan: number, highestYuan: number, step: number, random: Random): { readonly min: number; readonly max?: number } {
  const min = toStep(lowestYuan, step);
  return random.chance(1_700) ? { min } : { min, max: Math.max(min, toStep(highestYuan, step)) };
}

function oftenEight(random: Random): number | undefined {
  return random.chance(5_000) ? random.pick([8, 9, 10]) : undefined;
}

/** Fen, to the nearest step. */
function toStep(yuan: number, step: number): number {
  return Math.round((yuan * 100) / step) * step;
}
