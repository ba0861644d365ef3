import { NUMBER, wholeNumber } from './chinese-number.ts';
import { both, type Taken, take } from './take.ts';

const AMOUNT = `(?:\\d{1,2}(?:\\.\\d)?|${NUMBER})`;
const LENGTH = new RegExp(`(?:(?:每天|每日|一天|日)?工作)?(?:${AMOUNT}-)?(?<![\\d.])(${AMOUNT})个?(?:小时|h)(?:左右)?(?:工作)?制?`, 'gi');
const BREAK = new RegExp(`(?:中午|午间|中途|中间)?(?:午休|休息|(?<=中午|午间)休)(?:时间)?[:约]*(半|${AMOUNT})个?(小时|分钟)`, 'g');
const BREAK_SPAN = /午休(?:时间)?:?(\d{1,2}):(\d{2})-(\d{1,2}):(\d{2})/g;

/** Every statement of how long a day's work is, in minutes; of a range the longer: `8小时`, `8-9小时`, `九小时工作制`, `12H`. */
export function takeWorkLength(text: string): Taken<number> {
  return take(text, LENGTH, ([, hours]) => within(120, 1440, toMinutes(hours)));
}

/** Minutes of breaks: `中午休息1小时`, `午休12:00-13:30`. To be taken before clock times and rest days, which look alike. */
export function takeBreak(text: string): Taken<number> {
  const spans = take(text, BREAK_SPAN, ([, hour, minute, endHour, endMinute]) =>
    within(1, 240, 60 * (Number(endHour) - Number(hour)) + Number(endMinute) - Number(minute)),
  );
  const lengths = take(spans.rest, BREAK, ([, amount, unit]) =>
    within(1, 240, unit === '小时' ? toMinutes(amount) : toMinutes(amount) / 60),
  );
  return both(spans, lengths);
}

function toMinutes(hours = ''): number {
  if (hours === '半') return 30;
  return Math.round(60 * (/\d/.test(hours) ? Number(hours) : wholeNumber(hours)));
}

function within(least: number, most: number, minutes: number): number | undefined {
  return minutes >= least && minutes <= most ? minutes : undefined;
}
