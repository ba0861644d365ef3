import type { Context } from './context/context.ts';
import { MatcherError } from './errors.ts';
import { type Reason, reasonsOf } from './explanation/reasons.ts';
import { type Coverage, coverageOf, unknownsOf } from './explanation/coverage.ts';
import { laborerFacts, type Pair } from './facts/pair.ts';
import type { Unknown } from './facts/unknown.ts';
import type { Laborer } from './model/laborer.ts';
import type { IsoDate } from './model/period.ts';
import type { Vacancy } from './model/vacancy.ts';
import type { VacancyIndex } from './retrieval/vacancy-index.ts';
import { eligibilityOf } from './rules/check-eligibility.ts';
import { type PairScore, scoreOf } from './scoring/score-pair.ts';

/** A vacancy that suits a laborer, how well, and why. */
export interface Match extends PairScore {
  readonly vacancy: Vacancy;
  /** Road metres; undefined where a place has no point. */
  readonly roadMetres?: number;
  /** A township or county stands for a place, so the distance is a guess. */
  readonly isDistanceUncertain: boolean;
  /** What speaks for it, strongest first. */
  readonly reasons: readonly Reason[];
  /** Facts to ask about: those that a rule needs first, then those of the score, the heavier parts first. */
  readonly unknowns: readonly Unknown[];
  readonly coverage: Coverage;
  /** Questions of law that the desk must answer before an introduction. */
  readonly verify: readonly Unknown[];
}

export interface MatchOptions {
  /** How many, 1 to 1000; 3 unless given. */
  readonly k?: number;
  /** The day the caller believes it is. */
  readonly today?: IsoDate;
  /** The record of whom the laborer goes together with. */
  readonly partner?: Laborer;
}

/**
 * The k best vacancies for one laborer, best first: score, then fit × appeal, then the enterprise's answers, then id. Empty when no rule lets any through.
 * @throws MatcherError `invalid-k`; `stale-index` when `today` is not the index's day
 */
export function match(
  laborer: Laborer,
  index: VacancyIndex,
  { k = 3, today, partner }: MatchOptions = {},
): { readonly matches: readonly Match[] } {
  checkAsk(index.context, k, today);
  return { matches: index.best(laborerFacts(laborer, index.context, partner), k).map(({ pair }) => toMatch(pair)) };
}

export function checkAsk(context: Context, k: number, today: IsoDate | undefined): void {
  if (!Number.isInteger(k) || k < 1 || k > 1000) throw new MatcherError('invalid-k', `k must be a whole number from 1 to 1000, got ${k}.`);
  if (today !== undefined && today !== context.today) {
    throw new MatcherError('stale-index', `The index is of ${context.today}, asked for ${today}; move it with index.update({ today }).`);
  }
}

export function toMatch(pair: Pair): Match {
  const score = scoreOf(pair);
  const eligibility = eligibilityOf(pair);
  return {
    ...score,
    vacancy: pair.offer.vacancy,
    ...(pair.distance.road === undefined ? {} : { roadMetres: pair.distance.road }),
    isDistanceUncertain: pair.distance.uncertain,
    reasons: reasonsOf(pair, score),
    unknowns: [...new Set([...(eligibility.eligible ? eligibility.ask : []), ...unknownsOf(score)])],
    coverage: coverageOf(score),
    verify: eligibility.eligible ? eligibility.verify : [],
  };
}
