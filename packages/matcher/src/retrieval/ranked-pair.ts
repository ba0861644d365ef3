import type { Pair } from '../facts/pair.ts';
import { compareIds } from '../model/ids.ts';
import type { PairSums } from '../scoring/score-pair.ts';

/** A scored pair on its way into a list. */
export interface RankedPair {
  readonly pair: Pair;
  readonly sums: PairSums;
}

/** Best first: score, then fit × appeal, then how often the enterprise answers, then vacancy id, so that everybody sees the same list. */
export function compareRanked(a: RankedPair, b: RankedPair): number {
  return (
    b.sums.score - a.sums.score ||
    b.sums.fit * b.sums.appeal - a.sums.fit * a.sums.appeal ||
    b.pair.offer.answerRate - a.pair.offer.answerRate ||
    compareIds(a.pair.offer.vacancy.id, b.pair.offer.vacancy.id)
  );
}
