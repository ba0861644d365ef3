import type { IsoDate } from '@huma/matcher';
import { day } from '../rulebook/literals.ts';

/** The day so many days later; earlier for a negative number. */
export function addDays(from: IsoDate, days: number): IsoDate {
  const moved = new Date(`${from}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return day(moved.toISOString().slice(0, 10));
}
