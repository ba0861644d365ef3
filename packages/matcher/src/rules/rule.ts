import type { Pair, VacancyFacts } from '../facts/pair.ts';
import type { Unknown } from '../facts/unknown.ts';
import type { Context } from '../context/context.ts';
import type { BrokenFigures } from './broken-rule.ts';

/** Order of the classes: what the law forbids, what is gone, what the person refused, what cannot be done. */
export const ruleClasses = ['law', 'gone', 'refusal', 'feasibility'] as const;
export type RuleClass = (typeof ruleClasses)[number];

export type RuleId =
  | 'under-16'
  | 'minor-hazard'
  | 'no-seats'
  | 'expired'
  | 'not-willing'
  | 'area-refused'
  | 'shift-refused'
  | 'hours-refused'
  | 'pay-below-floor'
  | 'must-return-nightly'
  | 'no-lodging'
  | 'beyond-max-commute'
  | 'health-limit'
  | 'licence-missing'
  | 'skill-missing'
  | 'only-together';

/** A fact is missing that decides. `verify`: by law the desk must answer before an introduction. `ask`: the person passes, and is asked. */
export type Question = { readonly verify: Unknown } | { readonly ask: Unknown };

/** The figures that broke the rule; or a question; or undefined: passes. */
export type Verdict<Id extends RuleId = RuleId> = Extract<BrokenFigures, { readonly rule: Id }> | Question | undefined;

/** Whether a verdict is that the rule is broken. */
export function isBroken(verdict: Verdict): verdict is BrokenFigures {
  return verdict !== undefined && 'rule' in verdict;
}

interface RuleHead<Id extends RuleId> {
  readonly id: Id;
  readonly class: RuleClass;
  /** The clause of a law, or whose decision it is. */
  readonly ground: string;
}

/** A rule about the vacancy alone: it holds for lists that are chosen for nobody, too. */
export interface VacancyRule<Id extends RuleId = RuleId> extends RuleHead<Id> {
  readonly scope: 'vacancy';
  readonly check: (offer: VacancyFacts, context: Context) => Verdict<Id>;
}

/** A rule about a laborer beside a vacancy. */
export interface PairRule<Id extends RuleId = RuleId> extends RuleHead<Id> {
  readonly scope: 'pair';
  readonly check: (pair: Pair) => Verdict<Id>;
}

export type Rule = VacancyRule | PairRule;
