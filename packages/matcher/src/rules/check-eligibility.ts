import type { Context } from '../context/context.ts';
import { laborerFacts, type Pair, pairOf, vacancyFacts } from '../facts/pair.ts';
import type { Unknown } from '../facts/unknown.ts';
import type { Laborer } from '../model/laborer.ts';
import type { Vacancy } from '../model/vacancy.ts';
import type { BrokenRule } from './broken-rule.ts';
import { isBroken, type Rule, type Verdict } from './rule.ts';
import { rules } from './rules.ts';

/** Eligible, with the questions of law that the desk must answer before an introduction and those to ask the person; or every rule that is broken. */
export type Eligibility =
  | { readonly eligible: true; readonly verify: readonly Unknown[]; readonly ask: readonly Unknown[] }
  | { readonly eligible: false; readonly broken: readonly BrokenRule[] };

/**
 * Whether a laborer may be shown a vacancy. All broken rules are returned, law first, then gone, refusal and feasibility.
 * @param partner the record of whom the laborer goes together with
 */
export function checkEligibility(laborer: Laborer, vacancy: Vacancy, context: Context, partner?: Laborer): Eligibility {
  return eligibilityOf(pairOf(laborerFacts(laborer, context, partner), vacancyFacts(vacancy, context), context));
}

/** The rules of the vacancy alone: for lists that are chosen for nobody. */
export function checkVacancy(vacancy: Vacancy, context: Context): readonly BrokenRule[] {
  const offer = vacancyFacts(vacancy, context);
  return rules.flatMap((rule) => {
    const verdict = rule.scope === 'vacancy' ? rule.check(offer, context) : undefined;
    return isBroken(verdict) ? [{ ...verdict, class: rule.class, ground: rule.ground }] : [];
  });
}

export function eligibilityOf(pair: Pair): Eligibility {
  const broken: BrokenRule[] = [];
  const verify = new Set<Unknown>();
  const ask = new Set<Unknown>();
  for (const rule of rules) {
    const verdict = verdictOf(rule, pair);
    if (verdict === undefined) continue;
    if ('verify' in verdict) verify.add(verdict.verify);
    else if ('ask' in verdict) ask.add(verdict.ask);
    else broken.push({ ...verdict, class: rule.class, ground: rule.ground });
  }
  return broken.length > 0 ? { eligible: false, broken } : { eligible: true, verify: [...verify], ask: [...ask] };
}

/** The same answer as `eligibilityOf(pair).eligible`, stopping at the first broken rule. */
export function isEligible(pair: Pair): boolean {
  return rules.every((rule) => !isBroken(verdictOf(rule, pair)));
}

/** Eligible without any question of law: what may be shown where nobody can ask first. */
export function isVerified(pair: Pair): boolean {
  return rules.every((rule) => {
    const verdict = verdictOf(rule, pair);
    return verdict === undefined || 'ask' in verdict;
  });
}

function verdictOf(rule: Rule, pair: Pair): Verdict {
  return rule.scope === 'vacancy' ? rule.check(pair.offer, pair.context) : rule.check(pair);
}
