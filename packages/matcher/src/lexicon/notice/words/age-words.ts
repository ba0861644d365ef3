import type { AgeWish } from '../../../model/vacancy.ts';
import type { Doubt } from './doubt.ts';
import { plainText } from './plain-text.ts';
import { take } from './take.ts';

type AgeRange = Pick<AgeWish, 'from' | 'to'>;

export interface AgeReading {
  readonly wish: AgeRange;
  readonly doubts: readonly Doubt[];
}

const LEAST_LEGAL_AGE = 16;

const BETWEEN = /(\d{2})(?:周?岁)?[-至到](\d{2})(?!\d)/g;
const FROM = /(\d{2})(?:周?岁)?(?:\(含\))?[及或]?以上|(?:年?满|不低于|不小于)(\d{2})/g;
const TO = /(\d{2})(?:周?岁)?(?:\(含\))?[及或]?(?:以下|以内|之内|内)|(?:不超过|不大于|不高于)(\d{2})/g;

/**
 * `18-45岁`, `50岁以下`, `25周岁以上`; "about 40" is no range. Where several ranges stand, as for men and women, the widest counts:
 * an age wish is shown to a clerk, and must not look narrower than it is.
 */
export function readAge(text: string): AgeReading {
  const { ranges, rest } = rangesOf(plainText(text));
  const least = Math.min(...ranges.map(({ from }) => from ?? LEAST_LEGAL_AGE));
  const isImpossible = ranges.some(({ from = LEAST_LEGAL_AGE, to = 99 }) => from > to || to < LEAST_LEGAL_AGE);
  if (ranges.length === 0 || isImpossible) return { wish: {}, doubts: [notUnderstood(text)] };
  return {
    wish: widest(ranges),
    doubts: [
      ...(ranges.length > 1 ? [{ code: 'ages-differ', wording: text } as const] : []),
      ...(/\d/.test(rest) ? [notUnderstood(text)] : []),
      ...(least < LEAST_LEGAL_AGE ? [{ code: 'under-age', wording: text } as const] : []),
    ],
  };
}

function rangesOf(text: string): { readonly ranges: readonly AgeRange[]; readonly rest: string } {
  const between = take(text, BETWEEN, ([, low, high]) => ({ from: Number(low), to: Number(high) }));
  const from = take(between.rest, FROM, ([, before, after]) => ({ from: Number(before ?? after) }));
  const to = take(from.rest, TO, ([, before, after]) => ({ to: Number(before ?? after) }));
  // 30岁以上50岁以下 is one range in two words.
  const isOneRange = from.values.length === 1 && to.values.length === 1;
  const halves = isOneRange ? [{ ...from.values[0], ...to.values[0] }] : [...from.values, ...to.values];
  return { ranges: [...between.values, ...halves], rest: to.rest };
}

/** An end is kept if every range has it. */
function widest(ranges: readonly AgeRange[]): AgeRange {
  const from = ranges.flatMap((range) => range.from ?? []);
  const to = ranges.flatMap((range) => range.to ?? []);
  return {
    ...(from.length === ranges.length && Math.min(...from) >= LEAST_LEGAL_AGE ? { from: Math.min(...from) } : {}),
    ...(to.length === ranges.length ? { to: Math.max(...to) } : {}),
  };
}

function notUnderstood(text: string): Doubt {
  return { code: 'age-not-understood', wording: text };
}
