import type { Shift } from '../../../model/willingness.ts';
import type { Span } from '../span.ts';
import { take } from './take.ts';

/** Which shifts a text names. `onlyDay`: it says that there is no night work. */
export interface ShiftNames {
  readonly byTurns: boolean;
  readonly onlyDay: boolean;
  /** Named one by one, without a word on turns. */
  readonly single: ReadonlySet<Shift | 'evening'>;
}

const ONLY_DAY = /(?:不上|不值|不倒|无|没有?)[大小]?夜班|(?:不用|无需|不需要?|不)倒班|[长常]白班|长日班|正常班|行政班|固定白班/g;
const BY_TURNS = /[二两三四五\d]班[二两三四五\d]?(?:倒|运?转|制)|早晚[两二]?班|倒班|轮班|翻班|轮岗|班轮[换流]/g;
const SINGLE: readonly (readonly [RegExp, Shift | 'evening'])[] = [
  [/[白早日]班/g, 'day'],
  [/中班/g, 'evening'],
  [/[大小]?夜班(?![津补费+加])|晚班(?![津补费])|夜间(?![津补])|凌晨班|通宵班?/g, 'night'],
];

/** `spans` in no order. */
export function takeShiftNames(text: string): { readonly names: ShiftNames; readonly spans: readonly Span[]; readonly rest: string } {
  const onlyDay = take(text, ONLY_DAY, () => true);
  const byTurns = take(onlyDay.rest, BY_TURNS, () => true);
  const single = new Set<Shift | 'evening'>();
  const spans = [...onlyDay.spans, ...byTurns.spans];
  let rest = byTurns.rest;
  for (const [pattern, shift] of SINGLE) {
    const taken = take(rest, pattern, () => shift);
    for (const named of taken.values) single.add(named);
    spans.push(...taken.spans);
    rest = taken.rest;
  }
  return { names: { byTurns: byTurns.values.length > 0, onlyDay: onlyDay.values.length > 0, single }, spans, rest };
}
