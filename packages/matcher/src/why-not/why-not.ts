import type { Context } from '../context/context.ts';
import { type LaborerFacts, laborerFacts, pairOf } from '../facts/pair.ts';
import { checkAsk } from '../match.ts';
import type { VacancyId } from '../model/ids.ts';
import type { Laborer } from '../model/laborer.ts';
import type { Vacancy } from '../model/vacancy.ts';
import { compareRanked, type RankedPair } from '../retrieval/ranked-pair.ts';
import { keepBest } from '../retrieval/top-k.ts';
import type { VacancyIndex } from '../retrieval/vacancy-index.ts';
import type { BrokenRule } from '../rules/broken-rule.ts';
import { eligibilityOf } from '../rules/check-eligibility.ts';
import { type Part, scoreOf, sumsOf } from '../scoring/score-pair.ts';

/** Why a vacancy is not among the shown ones: every rule it breaks; or, when it breaks none, its score and the part that was lower. */
export type WhyNot =
  | { readonly vacancy: Vacancy; readonly broken: readonly BrokenRule[] }
  | { readonly vacancy: Vacancy; readonly score: number; readonly lowerPart?: LowerPart };

/**
 * The part in which a vacancy lost most points against the last shown one that this person may take.
 * Missing when nothing was shown, or when only the enterprise's answers or the id decided.
 */
export interface LowerPart {
  readonly part: Part['part'];
  readonly got: number;
  readonly shownGot: number;
}

export interface WhyNotOptions {
  /** What the person was shown; these are left out. */
  readonly shown: Iterable<VacancyId>;
  /** How many to explain, 1 to 1000. */
  readonly next: number;
  /** The record of whom the laborer goes together with. */
  readonly partner?: Laborer;
}

/**
 * The vacancies that a reader would ask about next: those that come closest when rules are put aside, best first, with what kept each out.
 * An ineligible vacancy is placed by what it would score and never shows a score.
 * @throws MatcherError `invalid-k`
 */
export function whyNot(laborer: Laborer, index: VacancyIndex, { shown, next, partner }: WhyNotOptions): readonly WhyNot[] {
  checkAsk(index.context, next, undefined);
  const person = laborerFacts(laborer, index.context, partner);
  const shownIds = new Set(shown);
  const list = keepBest(next, compareRanked);
  for (const offer of index.offers.values()) {
    if (shownIds.has(offer.vacancy.id)) continue;
    const pair = pairOf(person, offer, index.context);
    list.offer({ pair, sums: sumsOf(pair) });
  }
  const lastShown = lowestShown(person, index, shownIds);
  return list.best.map((ranked) => explain(ranked, lastShown));
}

function lowestShown(person: LaborerFacts, { offers, context }: VacancyIndex, shown: ReadonlySet<VacancyId>): RankedPair | undefined {
  return [...shown]
    .flatMap((id) => rankedIfEligible(person, offers.get(id), context))
    .toSorted(compareRanked)
    .at(-1);
}

function rankedIfEligible(person: LaborerFacts, offer: Parameters<typeof pairOf>[1] | undefined, context: Context): readonly RankedPair[] {
  if (offer === undefined) return [];
  const pair = pairOf(person, offer, context);
  return eligibilityOf(pair).eligible ? [{ pair, sums: sumsOf(pair) }] : [];
}

function explain({ pair, sums }: RankedPair, lastShown: RankedPair | undefined): WhyNot {
  const { vacancy } = pair.offer;
  const eligibility = eligibilityOf(pair);
  if (!eligibility.eligible) return { vacancy, broken: eligibility.broken };
  const lower = lastShown && lowerPart(scoreOf(pair).parts, scoreOf(lastShown.pair).parts);
  return { vacancy, score: sums.score, ...(lower ? { lowerPart: lower } : {}) };
}

function lowerPart(parts: readonly Part[], shown: readonly Part[]): LowerPart | undefined {
  return parts
    .map(({ part, got }, place) => ({ part, got, shownGot: shown[place]?.got ?? got }))
    .filter(({ got, shownGot }) => got < shownGot)
    .toSorted((a, b) => b.shownGot - b.got - (a.shownGot - a.got))[0];
}
