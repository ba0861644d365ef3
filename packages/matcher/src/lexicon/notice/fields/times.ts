import type { Hours } from '../../../model/vacancy.ts';
import type { Shift } from '../../../model/willingness.ts';
import type { Passage } from '../passage.ts';
import { hull, type Said, type Span } from '../span.ts';
import { takeClockSpans } from '../words/clock-spans.ts';
import { decideHours, decideShifts } from '../words/decide-shift.ts';
import { takeRestDays } from '../words/rest-days.ts';
import { takeShiftNames } from '../words/shift-names.ts';
import { take } from '../words/take.ts';
import { takeBreak, takeWorkLength } from '../words/work-length.ts';

export interface Times {
  readonly hours: Said<Hours> | undefined;
  /** Only where a word names them: hours on a clock do not say that they are worked every week. */
  readonly shifts: Said<readonly Shift[]> | undefined;
  readonly restDaysPerMonth: Said<number> | undefined;
}

/** Overtime, hot water and heating are no part of the working day. */
const NO_WORK = /加班[^,，。;\n]*|24小时(?:热水|营业|保安|监控|值班|供)|提前\d+分钟[^,。;)]*|\d+小时内|\d+小时的底薪/g;
const LONG_BREAK = /(?<=[午中途]间?)(?:休息?|吃饭及?休息?)[^,。;\d]{0,3}[\d.]+个?小时/g;
const FIVE_BY_EIGHT = /([五六5６6])天[八8](?:个?小时|时)(?:工作)?制?/g;
/** 上12休24: hours on, hours off. A turn of a whole day says nothing of the work in it. */
const ON_AND_OFF = /[上做](8|9|1[0-2])(?:小时)?休(?:1[0-9]|2[0-9]|3[0-6])/g;
/** 上午9点 - 下午2点 as spoken, and a start alone: 8点上班. */
const START_ONLY =
  /(?<part>早上?|上午|下午|晚上?)?(?<hour>\d{1,2}|[一二三四五六七八九十]{1,2})(?:[:点](?<minutes>[0-5]\d|半)?)点?(?:钟)?(?=上班|到岗|开始)/g;

export function readTimes({ text, offset }: Passage): Times {
  const worked = take(text, NO_WORK, () => true);
  const week = take(worked.rest, FIVE_BY_EIGHT, ([, days]) => (/[五5]/.test(days ?? '') ? 8 : 4));
  const pause = takeBreak(week.rest);
  const rests = takeRestDays(pause.rest);
  const clock = takeClockSpans(rests.rest);
  const cycles = take(clock.rest, ON_AND_OFF, ([, hours]) => 60 * Number(hours));
  const length = takeWorkLength(take(clock.rest, LONG_BREAK, () => true).rest);
  const { names, spans: nameSpans } = takeShiftNames(week.rest);
  const started = take(clock.rest, START_ONLY, ({ groups = {} }) => startOf(groups));

  const shifts = decideShifts(names, []).shifts;
  const stated = [...length.values, ...cycles.values, ...week.values.map(() => 480)];
  const { hours } = decideHours(clock.values, shifts, stated, undefined);
  const isTwoSets = clock.values.length > 1 && hours.start !== undefined && !isOneDay(clock.values);
  const { start, end, perDay } = hours;
  const counted = stated.length > 0 && perDay !== undefined ? { perDay } : {};
  const opened = start === undefined ? (started.values[0] === undefined ? {} : { start: started.values[0] }) : { start };
  const window = isTwoSets ? {} : { ...opened, ...(end === undefined ? {} : { end }) };
  const told = { ...window, ...counted };
  const days = [...rests.values, ...week.values];
  return {
    hours:
      Object.keys(told).length === 0
        ? undefined
        : said(told, [...clock.spans, ...length.spans, ...cycles.spans, ...week.spans, ...started.spans], offset),
    shifts: shifts === undefined ? undefined : said(shifts, nameSpans, offset),
    restDaysPerMonth: days.length === 0 ? undefined : said(Math.min(...days), [...rests.spans, ...week.spans], offset),
  };
}

/** Parts of one day follow each other: 7:30-11:30, 13:00-17:00. */
function isOneDay(spans: readonly { readonly start: number; readonly end: number; readonly isNamedShift: boolean }[]): boolean {
  const [first] = spans;
  if (spans.every(({ start, end }) => start === first?.start && end === first.end)) return true;
  return spans.every(({ start, isNamedShift }, at) => !isNamedShift && (spans[at - 1] === undefined || start >= (spans[at - 1]?.end ?? 0)));
}

function startOf(groups: Readonly<Record<string, string | undefined>>): number | undefined {
  const { part = '', hour = '', minutes = '' } = groups;
  const at = /\d/.test(hour) ? Number(hour) : '一二三四五六七八九十'.indexOf(hour) + 1;
  if (at < 1 || at > 23) return undefined;
  const afternoon = /下午|晚/.test(part) && at < 12 ? 12 : 0;
  return 60 * (at + afternoon) + (minutes === '半' ? 30 : Number(minutes || 0));
}

function said<Value>(value: Value, spans: readonly Span[], offset: number): Said<Value> | undefined {
  const span = hull(spans);
  return span && { value, span: { from: span.from + offset, to: span.to + offset } };
}
