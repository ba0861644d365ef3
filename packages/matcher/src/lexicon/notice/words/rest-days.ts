import { NUMBER, wholeNumber } from './chinese-number.ts';
import { both, type Taken, take } from './take.ts';

/** Of a range the lower end. Its end is checked, so that 月休2 before 7:30 is not read as 27. */
const DAYS = `(${NUMBER})(?:-${NUMBER})?(?:天|日|(?![\\d:.小]))`;
/** A longer cycle of work and rest counts hours: 上24休48. */
const LONGEST_CYCLE = 14;

/** A pattern, and what its match says: how many days of rest in a cycle of how many. */
type RestPattern = readonly [pattern: RegExp, read: (...counts: readonly number[]) => readonly [cycle: number, rest: number]];

const PATTERNS: readonly RestPattern[] = [
  [new RegExp(`[每一]?个?月[可带薪轮]*[休歇]息?${DAYS}`, 'g'), (days = 0) => [30, days]],
  [new RegExp(`[每一]个?月[享有]*${DAYS}(?:带薪)?(?:休息|休假|假期?)`, 'g'), (days = 0) => [30, days]],
  [new RegExp(`[每一]?周[可轮]?[休歇]息?${DAYS}`, 'g'), (days = 0) => [7, days]],
  [new RegExp(`[每一]周(?:工作|上班)${DAYS}(?:工作制)?`, 'g'), (days = 0) => [7, 7 - days]],
  [new RegExp(`[做上干](${NUMBER})天?休(${NUMBER})天?`, 'g'), (work = 0, rest = 0) => [work + rest, rest]],
  [/单双休|双单休|大小[周休]/g, () => [14, 3]],
  [/每?周?双休(?:日|制)?/g, () => [7, 2]],
  [/每?周?单休(?:日|制)?/g, () => [7, 1]],
];

/** Every statement of rest days, as days a month of thirty, rounded down: a month must not promise more. */
export function takeRestDays(text: string): Taken<number> {
  return PATTERNS.reduce<Taken<number>>(
    (before, [pattern, read]) =>
      both(
        before,
        take(before.rest, pattern, ([, ...counts]) => daysAMonth(...read(...counts.map(wholeNumber)))),
      ),
    { values: [], spans: [], rest: text },
  );
}

function daysAMonth(cycle: number, rest: number): number | undefined {
  const isCycle = cycle === 30 || (cycle >= 2 && cycle <= LONGEST_CYCLE);
  return isCycle && rest >= 0 && rest <= cycle ? Math.floor((30 * rest) / cycle) : undefined;
}
