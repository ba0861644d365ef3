import type { Pay } from '../model/pay.ts';
import type { RulebookFigures } from '../rulebook/figures.ts';
import type { Interval } from './interval.ts';

/** What a month of work pays one person; whole fen, rounded down. */
export interface MonthlyPay {
  /** Least and highest as far as the notice settles them; rules of pay read the highest only. */
  readonly low?: number;
  readonly high?: number;
  /** For the score: a missing end is filled in by what the law and the usual spread of notices allow; `high` is infinite where nothing is said. */
  readonly expected: Interval;
  /** False where the notice gives no figure at all. */
  readonly stated: boolean;
}

/** Where a notice gives the least only, the highest is usually 143 % of it (median of 111 real notices). */
const USUAL_SPREAD_PERCENT = 143;

/** Pay of a notice as pay of a month. */
export function monthlyPay(pay: Pay, figures: RulebookFigures): MonthlyPay {
  const [least, most] = monthsWorth(pay, figures);
  const min = pay.min === undefined ? undefined : Math.floor(pay.min * least);
  const low = pay.floor === undefined ? min : Math.max(pay.floor, min ?? 0);
  const high = pay.max === undefined ? undefined : Math.max(Math.floor(pay.max * most), low ?? 0);
  const legal = figures.minimumWage.monthly;
  return {
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    expected: {
      low: low ?? Math.min(legal, high ?? legal),
      high: high ?? (low === undefined ? Number.POSITIVE_INFINITY : Math.floor((low * USUAL_SPREAD_PERCENT) / 100)),
    },
    stated: low !== undefined || high !== undefined,
  };
}

/** By how much a figure of each basis is multiplied, at least and at most. */
function monthsWorth(pay: Pay, { payConversion }: RulebookFigures): readonly [least: number, most: number] {
  const days = pay.daysPerMonth === undefined ? payConversion.daysPerMonth : ([pay.daysPerMonth, pay.daysPerMonth] as const);
  const hours = pay.hoursPerDay === undefined ? payConversion.hoursPerDay : ([pay.hoursPerDay, pay.hoursPerDay] as const);
  switch (pay.basis) {
    case 'month':
    case 'negotiable':
    // A figure beside a piece or a trip is a month's pay; the rate of a piece is not kept as pay.
    case 'piece':
    case 'trip':
      return [1, 1];
    case 'day':
      return days;
    case 'hour':
      return [days[0] * hours[0], days[1] * hours[1]];
    case 'year':
      return [1 / 12, 1 / 12];
    case 'couple':
      return [1 / 2, 1 / 2];
  }
}
