import type { Context } from '../context/context.ts';
import { type LaborerFacts, type Pair, pairOf, type VacancyFacts } from '../facts/pair.ts';
import { sumsOf } from '../scoring/score-pair.ts';
import { compareRanked, type RankedPair } from './ranked-pair.ts';
import { keepBest } from './top-k.ts';

/** The k best vacancies by looking at every one: the slow truth that any faster way must equal. */
export function bestExhaustively(
  person: LaborerFacts,
  offers: Iterable<VacancyFacts>,
  context: Context,
  k: number,
  admits: (pair: Pair) => boolean,
): readonly RankedPair[] {
  const list = keepBest(k, compareRanked);
  for (const offer of offers) {
    const pair = pairOf(person, offer, context);
    if (admits(pair)) list.offer({ pair, sums: sumsOf(pair) });
  }
  return list.best;
}
