import { checkAsk } from '../match.ts';
import { laborerFacts, pairOf } from '../facts/pair.ts';
import type { Laborer } from '../model/laborer.ts';
import type { Vacancy } from '../model/vacancy.ts';
import { compareRanked, type RankedPair } from '../retrieval/ranked-pair.ts';
import { keepBest } from '../retrieval/top-k.ts';
import type { VacancyIndex } from '../retrieval/vacancy-index.ts';
import type { BrokenRule } from '../rules/broken-rule.ts';
import { eligibilityOf } from '../rules/check-eligibility.ts';
import { type Part, scoreOf } from '../scoring/score-pair.ts';

/** Why a vacancy is not among the shown ones: every rule it breaks; or, when it breaks none, its score and the part that was lower. */
export type WhyNot =
  | { readonly vacancy: Vacancy; readonly broken: readonly BrokenRule[] }
  | { readonly vacancy: Vacancy; readonly score: number; readonly lowerPart: LowerPart };

/** The part in which a vacancy lost most points against the last one shown. Without a lower part the tie was decided by the enterprise's answers or the id. */
export type LowerPart = { readonly part: Part['part']; readonly got: number; readonly shownGot: number } | undefined;

/**
 * The vacancies that a reader would ask about next: those that come closest when rules are put aside, best first, with what kept each out.
 * An ineligible vacancy is placed by what it would score and never shows a score.
 * @param shown how many the person was shown, 1 to 1000
 * @param next how many to explain, 1 to 1000
 * @throws MatcherError `invalid-k`
 */
export function whyNot(
  laborer: Laborer,
  index: VacancyIndex,
  { shown, next, partner }: { readonly shown: number; readonly next: number; readonly partner?: Laborer },
): readonly WhyNot[] {
  checkAsk(index.context, shown, undefined);
  checkAsk(index.context, next, undefined);
  const person = laborerFacts(laborer, index.context, partner);
  const shownPairs = index.best(person, shown);
  const shownIds = new Set(shownPairs.map(({ pair }) => pair.offer.vacancy.id));
  const list = keepBest(next, compareRanked);
  for (const offer of index.offers.values()) {
    if (shownIds.has(offer.vacancy.id)) continue;
    const pair = pairOf(person, offer, index.context);
    list.offer({ pair, score: scoreOf(pair) });
  }
  return list.best.map((ranked) => explain(ranked, shownPairs.at(-1)));
}

function explain({ pair, score }: RankedPair, lastShown: RankedPair | undefined): WhyNot {
  const { vacancy } = pair.offer;
  const eligibility = eligibilityOf(pair);
  if (!eligibility.eligible) return { vacancy, broken: eligibility.broken };
  return { vacancy, score: score.score, lowerPart: lastShown && lowerPart(score.parts, lastShown.score.parts) };
}

function lowerPart(parts: readonly Part[], shown: readonly Part[]): LowerPart {
  let worst: LowerPart;
  for (const [place, { part, got }] of parts.entries()) {
    const shownGot = shown[place]?.got ?? got;
    if (shownGot - got > (worst ? worst.shownGot - worst.got : 0)) worst = { part, got, shownGot };
  }
  return worst;
}
