import { isIsoDate, type IsoDate } from '@huma/matcher';

/** Time as an argument: the real clock in a process, a fixed one in tests. */
export type Clock = () => Date;

/** The bureau keeps Beijing time, wherever its server stands. */
const bureauDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The bureau's day at a moment. */
export function dayOf(moment: Date): IsoDate {
  const day = bureauDay.format(moment);
  if (!isIsoDate(day)) throw new Error(`Expected a day as YYYY-MM-DD from the calendar, got ${day}.`);
  return day;
}
