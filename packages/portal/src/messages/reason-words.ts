import type { BrokenFigures, Catalogue, PartName, ReasonFigures, Unknown } from '@huma/matcher';

/** A sentence for each reason: a code that is added to the matcher without words here does not compile. */
export type ReasonWords = {
  readonly [Code in ReasonFigures['code']]: (reason: Extract<ReasonFigures, { readonly code: Code }>, catalogue: Catalogue) => string;
};

/** What broke each rule, with both figures, for people who help others: the desk and the terminal. */
export type RuleWords = {
  readonly [Rule in BrokenFigures['rule']]: (broken: Extract<BrokenFigures, { readonly rule: Rule }>, catalogue: Catalogue) => string;
};

export type PartWords = { readonly [Part in PartName]: string };

export type UnknownWords = { readonly [Fact in Unknown]: string };

/** The compiler cannot see that a reason's own code picks the function for it. */
export function wordReason(words: ReasonWords, reason: ReasonFigures, catalogue: Catalogue): string {
  return (words[reason.code] as (reason: ReasonFigures, catalogue: Catalogue) => string)(reason, catalogue);
}

export function wordRule(words: RuleWords, broken: BrokenFigures, catalogue: Catalogue): string {
  return (words[broken.rule] as (broken: BrokenFigures, catalogue: Catalogue) => string)(broken, catalogue);
}
