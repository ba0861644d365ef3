import { freeSeats } from '../model/vacancy.ts';
import type { VacancyRule } from './rule.ts';

/** Where the notice says 若干 the seats are unknown, and unknown passes. */
export const noSeats: VacancyRule<'no-seats'> = {
  id: 'no-seats',
  class: 'gone',
  scope: 'vacancy',
  ground: 'the enterprise has filled its seats',
  check: ({ vacancy }) =>
    freeSeats(vacancy) === 0 ? { rule: 'no-seats', seats: vacancy.seats ?? vacancy.seatsTaken, taken: vacancy.seatsTaken } : undefined,
};
