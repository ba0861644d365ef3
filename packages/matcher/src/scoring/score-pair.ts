import type { Context } from '../context/context.ts';
import { laborerFacts, type Pair, pairOf, vacancyFacts } from '../facts/pair.ts';
import type { Unknown } from '../facts/unknown.ts';
import type { Way } from '../facts/ways.ts';
import type { Laborer } from '../model/laborer.ts';
import { integerSquareRoot } from '../model/place.ts';
import type { Vacancy } from '../model/vacancy.ts';
import type { BrokenRule } from '../rules/broken-rule.ts';
import { eligibilityOf } from '../rules/check-eligibility.ts';
import { hours } from './hours.ts';
import { language } from './language.ts';
import { living } from './living.ts';
import { type Measure, settle } from './measure.ts';
import { months } from './months.ts';
import { pay } from './pay.ts';
import { ready } from './ready.ts';
import { schooling } from './schooling.ts';
import { security } from './security.ts';
import { skills } from './skills.ts';
import { start } from './start.ts';
import { together } from './together.ts';
import { trade } from './trade.ts';
import { wantedTrade } from './wanted-trade.ts';
import { type AppealPart, appealParts, type FitPart, fitParts, type PartName, type Points, pointsOf } from '../context/weights.ts';

/** One part of a score. `got` = ⌊points × value / 10000⌋. */
export interface Part {
  readonly side: 'fit' | 'appeal';
  readonly part: PartName;
  /** Points of the part, whole, of 10000 a side. */
  readonly points: number;
  /** 0 to 10000. */
  readonly value: number;
  readonly got: number;
  /** Facts that are missing; then the value lies nearer the worst than the best case. */
  readonly unknowns: readonly Unknown[];
}

/** Score of a pair: fit and appeal are the exact sums of their parts, score = ⌊√(fit × appeal)⌋; all 0 to 10000. */
export interface PairScore {
  readonly score: number;
  readonly fit: number;
  readonly appeal: number;
  /** Fit first, then appeal, in the order of the weights. */
  readonly parts: readonly Part[];
  /** Home every night or a bed near the work: the open way with more points. */
  readonly way: Way;
}

type Criteria<Name extends PartName> = { readonly [P in Name]: (pair: Pair, way: Way) => Measure };

const fitCriteria: Criteria<FitPart> = { skills, trade, months, schooling, language, ready };
const appealCriteria: Criteria<AppealPart> = { pay, living, hours, 'wanted-trade': wantedTrade, security, start, together };

/** The numbers of one pair, the same as in any list; for an ineligible pair the broken rules and never a score. */
export function scorePair(
  laborer: Laborer,
  vacancy: Vacancy,
  context: Context,
): ({ readonly eligible: true } & PairScore) | { readonly eligible: false; readonly broken: readonly BrokenRule[] } {
  const pair = pairOf(laborerFacts(laborer, context), vacancyFacts(vacancy, context), context);
  const eligibility = eligibilityOf(pair);
  return eligibility.eligible ? { eligible: true, ...scoreOf(pair) } : eligibility;
}

/** The sums of a pair without their parts: what a list is ordered by. */
export type PairSums = Omit<PairScore, 'parts'>;

/** Scores a pair whether or not a rule forbids it; callers show a score of eligible pairs only. */
export function scoreOf(pair: Pair): PairScore {
  const points = pointsOf(pair.context.weights);
  const way = betterWay(pair, points);
  const parts = [
    ...fitParts.map((part) => partOf(pair, 'fit', part, points.fit[part], fitCriteria[part](pair, way))),
    ...appealParts.map((part) => partOf(pair, 'appeal', part, points.appeal[part], appealCriteria[part](pair, way))),
  ];
  const sum = (side: Part['side']): number => parts.reduce((total, part) => total + (part.side === side ? part.got : 0), 0);
  return { ...sums(sum('fit'), sum('appeal'), way), parts };
}

/** The same sums as `scoreOf`, without an object for each part: a list asks thousands of times and keeps a few. */
export function sumsOf(pair: Pair): PairSums {
  const points = pointsOf(pair.context.weights);
  const way = betterWay(pair, points);
  let fit = 0;
  for (const part of fitParts) fit += gotOf(pair, points.fit[part], fitCriteria[part](pair, way));
  let appeal = 0;
  for (const part of appealParts) appeal += gotOf(pair, points.appeal[part], appealCriteria[part](pair, way));
  return sums(fit, appeal, way);
}

function sums(fit: number, appeal: number, way: Way): PairSums {
  return { score: integerSquareRoot(fit * appeal), fit, appeal, way };
}

function partOf(pair: Pair, side: Part['side'], part: PartName, points: number, measure: Measure): Part {
  const value = settle(measure, pair.context.weights.unknownShare);
  return { side, part, points, value, got: gotOf(pair, points, measure), unknowns: measure.unknowns };
}

function gotOf({ context }: Pair, points: number, measure: Measure): number {
  return Math.floor((points * settle(measure, context.weights.unknownShare)) / 10_000);
}

/** With neither way open (an ineligible pair) both are tried, so that it can still be placed among others. */
function betterWay(pair: Pair, points: Points): Way {
  const { daily, away } = pair.ways;
  if (daily !== away) return daily ? 'daily' : 'away';
  return wayPoints(pair, 'daily', points) >= wayPoints(pair, 'away', points) ? 'daily' : 'away';
}

function wayPoints(pair: Pair, way: Way, { appeal }: Points): number {
  return gotOf(pair, appeal.pay, pay(pair, way)) + gotOf(pair, appeal.living, living(pair, way));
}
