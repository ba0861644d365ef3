/** A calendar day in the bureau's zone, `YYYY-MM-DD`. Compares correctly as a string. */
export type IsoDate = string & { readonly __brand: 'IsoDate' };

/** Days of absence from work, both ends included (harvest, a family matter). */
export interface Absence {
  readonly from: IsoDate;
  readonly until: IsoDate;
}

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is a day that exists, 0001-01-01 to 9999-12-31. */
export function isIsoDate(text: string): text is IsoDate {
  const match = shape.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Full years from a birth date to a day. Born on 29 February: a year older on 1 March of other years. */
export function ageOn(birthDate: IsoDate, day: IsoDate): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** The later of several days; undefined ones are left out. */
export function latest(first: IsoDate, ...others: readonly (IsoDate | undefined)[]): IsoDate {
  return others.reduce<IsoDate>((best, day) => (day !== undefined && day > best ? day : best), first);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 0000-03-01 in the proleptic Gregorian calendar (H. Hinnant, days_from_civil), so that no Date and no zone is involved. */
function dayNumber(date: IsoDate): number {
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(date.slice(8, 10)) - 1;
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear;
}
