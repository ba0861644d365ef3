import type { Hours } from '../../../model/vacancy.ts';
import type { Shift } from '../../../model/willingness.ts';
import type { ClockSpan } from './clock-spans.ts';
import type { ShiftNames } from './shift-names.ts';

export interface DecidedShifts {
  readonly shifts?: readonly Shift[];
  readonly promisesDiffer: boolean;
  readonly assumesTurns: boolean;
  readonly contradicts: boolean;
}

export interface DecidedHours {
  readonly hours: Hours;
  readonly promisesDiffer: boolean;
}

/** Minutes of work; what spans and breaks add up to can lie outside where the notice has a slip. */
const SHORTEST_DAY = 60;
const LONGEST_DAY = 1440;

const AGREED = { promisesDiffer: false, assumesTurns: false, contradicts: false } as const;

/** From names first, from clock times where nothing is named. Who cannot work nights must not be promised days by mistake. */
export function decideShifts(names: ShiftNames, spans: readonly ClockSpan[]): DecidedShifts {
  const clock = new Set(spans.map(shiftOf));
  if (names.byTurns) return { ...AGREED, shifts: ['rotating'], promisesDiffer: names.onlyDay };
  const isNightToo = names.single.has('night') || clock.has('night');
  if (names.onlyDay) return isNightToo ? { ...AGREED, contradicts: true } : { ...AGREED, shifts: ['day'] };
  if (names.single.size > 1) return { ...AGREED, shifts: ['rotating'], assumesTurns: true };
  const named = [...names.single].find((shift) => shift !== 'evening');
  if (named !== undefined) return clock.size === 0 || clock.has(named) ? { ...AGREED, shifts: [named] } : { ...AGREED, contradicts: true };
  if (clock.size > 1) return { ...AGREED, shifts: ['rotating'], assumesTurns: true };
  return { ...AGREED, ...(clock.size === 1 ? { shifts: [...clock] } : {}) };
}

/**
 * @param stated minutes of work a day as the notice says them
 * @param pause minutes of a break within the one span
 */
export function decideHours(
  spans: readonly ClockSpan[],
  shifts: readonly Shift[] | undefined,
  stated: readonly number[],
  pause: number | undefined,
): DecidedHours {
  const isSplit = isSplitDay(spans);
  const summed = isSplit && spans.length > 1 ? spans.reduce((sum, { start, end }) => sum + end - start, 0) : undefined;
  const [only] = spans;
  const counted = spans.length === 1 && only !== undefined && pause !== undefined ? only.end - only.start - pause : summed;
  const lengths = [...stated, ...(counted === undefined || counted < SHORTEST_DAY || counted > LONGEST_DAY ? [] : [counted])];
  // Turns have no one start.
  const hasWindow = spans.length > 0 && shifts?.includes('rotating') !== true;
  return {
    hours: {
      ...(hasWindow ? { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) } : {}),
      ...(lengths.length > 0 ? { perDay: Math.max(...lengths) } : {}),
    },
    promisesDiffer: Math.max(...lengths) - Math.min(...lengths) >= 30 || (hasWindow && spans.length > 1 && !isSplit),
  };
}

/** Morning and afternoon of one day: one after the other, none named as a shift of its own. */
function isSplitDay(spans: readonly ClockSpan[]): boolean {
  return spans.every(({ start, isNamedShift }, at) => {
    const before = spans[at - 1];
    return !isNamedShift && (before === undefined || start >= before.end);
  });
}

/** Night work is work between 22:00 and 6:00; an hour of it does not make a night shift. */
function shiftOf({ start, end }: ClockSpan): Shift {
  const minutesAtNight = overlap(start, end, 0, 360) + overlap(start, end, 1320, 1800);
  return minutesAtNight >= 120 ? 'night' : 'day';
}

function overlap(start: number, end: number, from: number, to: number): number {
  return Math.max(0, Math.min(end, to) - Math.max(start, from));
}
