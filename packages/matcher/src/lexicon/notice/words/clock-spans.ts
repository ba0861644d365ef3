import { NUMBER, wholeNumber } from './chinese-number.ts';
import { both, type Taken, take } from './take.ts';

/** From one time of day to another, minutes from midnight of the first day; an end after midnight is above 1440. */
export interface ClockSpan {
  readonly start: number;
  readonly end: number;
  /** Named as one of several shifts (早班, 班次1). */
  readonly isNamedShift: boolean;
}

const HALF_DAY = 720;
/** A longer span is a slip of the pen or leaves 下午 out; which, nobody can tell. */
const LONGEST = 16 * 60;

const PART_OF_DAY = '早上|早晨|上午|中午|下午|傍晚|晚上|晚间|夜里|夜间|凌晨|次日|第二天|早|晚';
const SHIFT_NAME = '班次\\d?|[早中晚白夜凌晨]+班';
const minutesOf = (side: 'From' | 'To'): string => `[:.](?<minutes${side}>[0-5]\\d)(?!\\d)|[点时](?<half${side}>半)?`;

/** The second time must look like one (`17:30`, `5点`): 10-11小时 is a length. */
const SPAN = new RegExp(
  `(?:(?<![长常定])(?<shift>${SHIFT_NAME}))?:?(?:\\(?(?<partFrom>${PART_OF_DAY})\\)?)?(?<hourFrom>\\d{1,2})(?:${minutesOf('From')})?` +
    `[干上]?[-至到~]+(?:\\(?(?<partTo>${PART_OF_DAY})\\)?)?(?<hourTo>\\d{1,2})(?:${minutesOf('To')})`,
  'g',
);

/** 早八晚五, 朝9晚6. */
const MORNING_TO_EVENING = new RegExp(`[早朝](?<hourFrom>${NUMBER})点?[-至到]?晚(?<hourTo>${NUMBER})点?(?!\\d|点?各)`, 'g');

/** All spans of a plain text in reading order. A span that cannot be true stays in the text. */
export function takeClockSpans(text: string): Taken<ClockSpan> {
  const spans = take(text, SPAN, ({ groups = {} }) => toSpan(groups));
  const spoken = take(spans.rest, MORNING_TO_EVENING, ({ groups = {} }) =>
    spanBetween(60 * wholeNumber(groups['hourFrom'] ?? ''), 60 * (12 + wholeNumber(groups['hourTo'] ?? '')), false),
  );
  return both(spans, spoken);
}

function toSpan(groups: Readonly<Record<string, string | undefined>>): ClockSpan | undefined {
  const { shift, partFrom, partTo, hourFrom, hourTo, minutesFrom, minutesTo, halfFrom, halfTo } = groups;
  const start = minutesOfDay(partFrom, hourFrom, minutesFrom, halfFrom);
  const end = minutesOfDay(partTo, hourTo, minutesTo, halfTo);
  const isBareAfternoon = /下午|晚/.test(partFrom ?? '') && partTo === undefined && end < start && end + HALF_DAY > start && end < HALF_DAY;
  // 8点到6点 as people say it; 8:00-6:00 may be a slip of the pen.
  const isSpoken = partTo === undefined && minutesFrom === undefined && minutesTo === undefined && end < start && start < HALF_DAY;
  return spanBetween(start, isBareAfternoon || isSpoken ? end + HALF_DAY : end, shift !== undefined);
}

function spanBetween(start: number, end: number, isNamedShift: boolean): ClockSpan | undefined {
  const until = end <= start ? end + 2 * HALF_DAY : end;
  return start < 2 * HALF_DAY && end <= 2 * HALF_DAY && until - start <= LONGEST ? { start, end: until, isNamedShift } : undefined;
}

/** 下午5点 and 晚8:00 count from noon; 下午18:00 and 晚上19:00 are said doubly; 夜里2点 is in the morning. */
function minutesOfDay(part = '', hour: string | undefined, minutes = '0', half: string | undefined): number {
  const clock = 60 * Number(hour) + (half === undefined ? Number(minutes) : 30);
  const [from, to] = /下午|傍晚/.test(part) ? [0, HALF_DAY] : /晚|夜/.test(part) ? [300, HALF_DAY] : part === '中午' ? [0, 180] : [1, 0];
  return clock >= from && clock <= to ? clock + HALF_DAY : clock;
}
