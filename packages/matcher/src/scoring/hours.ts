import type { Pair } from '../facts/pair.ts';
import { exactly, type Interval } from '../facts/interval.ts';
import type { Unknown } from '../facts/unknown.ts';
import type { Shift } from '../model/willingness.ts';
import { FULL, fullMinus, type Measure } from './measure.ts';

const SHIFT_VALUE: { readonly [S in Shift]: number } = { day: FULL, rotating: 6000, night: 5000 };
const EVERY_SHIFT: readonly Shift[] = ['day', 'rotating', 'night'];
const USUAL_MINUTES = 480;
const PER_HOUR_OVER = 2500;

/** Six parts the best shift that the person accepts, four parts the length of the day over eight hours. */
export function hours(pair: Pair): Measure {
  const unknowns: Unknown[] = [];
  const shift = shiftValue(pair, unknowns);
  const length = lengthValue(pair, unknowns);
  return { low: Math.floor((6 * shift.low + 4 * length.low) / 10), high: Math.floor((6 * shift.high + 4 * length.high) / 10), unknowns };
}

function shiftValue({ person: { laborer }, offer: { vacancy } }: Pair, unknowns: Unknown[]): Interval {
  const accepted = laborer.willingness.shifts;
  if (vacancy.shifts === undefined || vacancy.shifts.length === 0) {
    unknowns.push('vacancy.shifts');
    const best = Math.max(0, ...(accepted ?? EVERY_SHIFT).map((shift) => SHIFT_VALUE[shift]));
    // The worst case of a silent notice is night work for everybody: were it the worst accepted shift, to accept one more would lower the score.
    return { low: Math.min(best, SHIFT_VALUE.night), high: best };
  }
  const offered = vacancy.shifts.filter((shift) => accepted?.includes(shift) ?? true).map((shift) => SHIFT_VALUE[shift]);
  const best = Math.max(0, ...offered);
  if (accepted !== undefined) return exactly(best);
  const worst = Math.min(FULL, ...offered);
  if (worst !== best) unknowns.push('laborer.shifts');
  return { low: worst, high: best };
}

function lengthValue({ offer: { vacancy } }: Pair, unknowns: Unknown[]): Interval {
  const minutes = vacancy.hours?.perDay;
  if (minutes === undefined) {
    unknowns.push('vacancy.hours');
    return { low: 0, high: FULL };
  }
  return exactly(fullMinus(Math.floor((PER_HOUR_OVER * Math.max(0, minutes - USUAL_MINUTES)) / 60)));
}
