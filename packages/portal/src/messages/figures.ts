import { daysBetween, type IsoDate } from '@huma/matcher';

/** Fen as yuan, without a fraction where there is none: 450000 → `4500`, 85 → `0.85`. */
export function yuan(fen: number): string {
  return fen % 100 === 0 ? String(fen / 100) : (fen / 100).toFixed(2);
}

/** Metres as kilometres the way people say them: whole up to 20, then fives, then tens. */
export function spokenKilometres(metres: number): number {
  const km = metres / 1000;
  if (km < 20) return Math.round(km);
  return km < 200 ? Math.round(km / 5) * 5 : Math.round(km / 10) * 10;
}

/** Days since a day in the past; 0 for today and for days to come. */
export function daysAgo(on: IsoDate, today: IsoDate): number {
  return Math.max(0, daysBetween(on, today));
}

/** Minutes from midnight as `16:05`; after midnight the clock starts anew. */
export function clockTime(minutes: number): string {
  const ofDay = ((minutes % 1440) + 1440) % 1440;
  return `${Math.floor(ofDay / 60)}:${String(ofDay % 60).padStart(2, '0')}`;
}

/** Month and day of a date, as numbers. */
export function monthAndDay(date: IsoDate): { readonly month: number; readonly day: number } {
  return { month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}
