import type { Interval } from '../facts/interval.ts';
import type { Unknown } from '../facts/unknown.ts';

/** Full value of a part, and of a side. */
export const FULL = 10_000;

/** A part's value, 0 to 10000, from its worst to its best case, and the facts that are missing to settle it. */
export interface Measure extends Interval {
  readonly unknowns: readonly Unknown[];
}

const none: readonly Unknown[] = [];

export function known(value: number): Measure {
  return { low: value, high: value, unknowns: none };
}

export function between(low: number, high: number, ...unknowns: readonly Unknown[]): Measure {
  return { low, high, unknowns };
}

/** Never more than 10000 is lost. */
export function fullMinus(loss: number): number {
  return loss >= FULL ? 0 : FULL - loss;
}

/** The value that counts: a missing fact is worth the stated share of the way from worst to best. */
export function settle({ low, high }: Interval, unknownShare: number): number {
  return low + Math.floor(((high - low) * unknownShare) / 10_000);
}
