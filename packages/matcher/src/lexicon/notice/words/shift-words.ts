import type { Hours } from '../../../model/vacancy.ts';
import type { Shift } from '../../../model/willingness.ts';
import type { Doubt, DoubtCode } from './doubt.ts';
import { takeClockSpans } from './clock-spans.ts';
import { decideHours, decideShifts } from './decide-shift.ts';
import { plainText } from './plain-text.ts';
import { takeRestDays } from './rest-days.ts';
import { takeShiftNames } from './shift-names.ts';
import { take } from './take.ts';
import { takeBreak, takeWorkLength } from './work-length.ts';

export interface ShiftReading {
  readonly shifts?: readonly Shift[];
  readonly hours?: Hours;
  readonly restDaysPerMonth?: number;
  readonly doubts: readonly Doubt[];
}

/** Overtime is no part of the working day; what is said of it goes to the clerk. */
const OVERTIME = /(?:偶尔|有时|平时)?加班(?:时段|时间)?[为是约:]*[\d:.-]+(?:小时|点)?/g;
const FILLERS =
  /每天|每日|一天|工作时间|上班时间|作息时间|时间|工作制|工作|上下班|上班|下班|班次|左右|大约|大概|约|能|可|需要?|适应|接受|服从|安排|排班|制|为|是|每|或|和|及|区间|实行|[\p{P}\p{S}\s]/gu;

/** Shifts, hours and rest days where the words are plain; a text with any word that was not read raises a doubt. */
export function readShift(text: string): ShiftReading {
  const overtime = take(plainText(text), OVERTIME, () => true);
  const pause = takeBreak(overtime.rest);
  const restDays = takeRestDays(pause.rest);
  const clock = takeClockSpans(restDays.rest);
  const length = takeWorkLength(clock.rest);
  const { names, rest } = takeShiftNames(length.rest);

  const shift = decideShifts(names, clock.values);
  const hours = decideHours(clock.values, shift.shifts, length.values, pause.values[0]);
  const isEveningOnly = shift.shifts === undefined && names.single.has('evening');
  const isUnread = rest.replaceAll(FILLERS, '') !== '' || overtime.values.length > 0 || isEveningOnly;
  const promisesDiffer = shift.promisesDiffer || hours.promisesDiffer || new Set(restDays.values).size > 1;
  const checks: readonly (readonly [boolean, DoubtCode])[] = [
    [isUnread, 'shift-not-understood'],
    [promisesDiffer, 'shift-promises-differ'],
    [shift.assumesTurns, 'shift-turns-assumed'],
    [shift.contradicts, 'shift-contradicts'],
  ];
  return {
    ...(shift.shifts === undefined ? {} : { shifts: shift.shifts }),
    ...(Object.keys(hours.hours).length === 0 ? {} : { hours: hours.hours }),
    ...(restDays.values.length === 0 ? {} : { restDaysPerMonth: Math.min(...restDays.values) }),
    doubts: checks.flatMap(([isThere, code]) => (isThere ? [{ code, wording: text }] : [])),
  };
}
