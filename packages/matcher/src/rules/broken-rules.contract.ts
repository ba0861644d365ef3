import type { Context } from '../context/context.ts';
import type { Unknown } from '../facts/unknown.ts';
import type { Laborer } from '../model/laborer.ts';
import { aLaborer, aVacancy, type LaborerFields, testCatalogue, testContext, type VacancyFields } from '../testing/index.ts';
import type { BrokenRule } from './broken-rule.ts';
import { checkEligibility } from './check-eligibility.ts';

/** 2026-11-24, round figures: reach 30 km, 500 m a minute, horizon 60 days, a township is 12 km wide. */
export const context: Context = testContext({ catalogue: testCatalogue });

/** Which rules an ordinary laborer breaks at an ordinary vacancy, once these answers are theirs; empty when none. */
export function brokenBetween(
  laborer: LaborerFields,
  vacancy: VacancyFields,
  { partner, in: changes = {} }: { readonly partner?: Laborer; readonly in?: Partial<Context> } = {},
): readonly BrokenRule[] {
  const eligibility = checkEligibility(aLaborer(laborer), aVacancy(vacancy), { ...context, ...changes }, partner);
  return eligibility.eligible ? [] : eligibility.broken;
}

/** The questions of law that stay open for an eligible pair; a broken pair is a failure. */
export function openQuestions(laborer: LaborerFields, vacancy: VacancyFields): readonly Unknown[] {
  const eligibility = checkEligibility(aLaborer(laborer), aVacancy(vacancy), context);
  if (!eligibility.eligible) throw new Error(`Expected an eligible pair, got ${JSON.stringify(eligibility.broken)}`);
  return eligibility.verify;
}
