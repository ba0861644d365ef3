import { exactly, type Interval } from '../facts/interval.ts';
import type { Pair } from '../facts/pair.ts';
import type { Way } from '../facts/ways.ts';

/** What a way of living with the vacancy costs a month, fen: the fare there and back, or the bed. */
export function wayCost(pair: Pair, way: Way): Interval {
  return way === 'daily' ? fare(pair) : bed(pair);
}

function fare({ person: { figures }, offer: { vacancy }, distance }: Pair): Interval {
  const stated = vacancy.pay.daysPerMonth ?? (vacancy.restDaysPerMonth === undefined ? undefined : 30 - vacancy.restDaysPerMonth);
  const days = Math.max(0, stated ?? figures.payConversion.daysPerMonth[1]);
  const costOf = (roadMetres: number): number => Math.floor((2 * roadMetres * figures.farePerKm * days) / 1000);
  // The person's own farthest way must not stand here: who accepts a longer one would score lower.
  return distance.road === undefined ? { low: 0, high: costOf(figures.dailyReach) } : exactly(costOf(distance.road));
}

function bed({ person: { figures }, offer: { vacancy } }: Pair): Interval {
  const { rent } = figures;
  switch (vacancy.lodging) {
    case 'free':
    case 'couple-room':
      return exactly(0);
    case 'charged':
    case 'subsidised':
      return vacancy.lodgingCost === undefined ? { low: 0, high: rent } : exactly(vacancy.lodgingCost);
    case 'none':
      return exactly(rent);
    default:
      return { low: 0, high: rent };
  }
}
