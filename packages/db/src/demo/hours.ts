import type { Shift, Vacancy } from '@huma/matcher';
import { known } from './known.ts';
import type { Random } from './random.ts';
import type { ShiftPattern } from './work-kind.ts';

type Times = Pick<Vacancy, 'shifts' | 'hours' | 'restDaysPerMonth'>;

/** Whole hours of start and end; an end after midnight is above 24. */
const clocks: Readonly<Record<Exclude<ShiftPattern, 'free'>, readonly (readonly [start: number, end: number, perDay: number])[]>> = {
  day: [
    [8, 18, 9],
    [8, 17, 8],
    [9, 18, 8],
    [7, 18, 10],
  ],
  early: [
    [5, 14, 8],
    [4, 12, 8],
    [6, 17, 9],
  ],
  'two-shift': [[8, 20, 11]],
  'three-shift': [[8, 16, 8]],
  guard: [[8, 20, 12]],
  night: [
    [20, 32, 12],
    [18, 30, 11],
  ],
};

const shiftsOf: Readonly<Record<ShiftPattern, readonly Shift[]>> = {
  day: ['day'],
  early: ['day'],
  'two-shift': ['rotating'],
  'three-shift': ['rotating'],
  guard: ['day', 'night'],
  night: ['night'],
  free: ['day'],
};

/** Shifts, clock times and rest days as far as the notice states them: four in ten say anything. Turns state the hours a day only. */
export function inventHours(pattern: ShiftPattern, random: Random): Times {
  const tells = random.chance(4_200);
  const clock = pattern === 'free' ? undefined : random.pick(clocks[pattern]);
  const turns = pattern === 'two-shift' || pattern === 'three-shift' || pattern === 'guard';
  return known({
    shifts: tells ? shiftsOf[pattern] : undefined,
    hours: tells && clock && random.chance(8_000) ? hoursOf(clock, turns) : undefined,
    restDaysPerMonth: random.chance(2_200) ? random.pick([2, 2, 4, 4, 4, 8]) : undefined,
  });
}

function hoursOf([start, end, perDay]: readonly [number, number, number], turns: boolean): Vacancy['hours'] & object {
  return turns ? { perDay: perDay * 60 } : { start: start * 60, end: end * 60, perDay: perDay * 60 };
}
