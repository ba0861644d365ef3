export { MatcherError, type MatcherErrorCode } from './errors.ts';
export type * from './model/body.ts';
export type * from './model/ids.ts';
export {
  schoolings,
  type AskedList,
  type HistoryEntry,
  type HistoryOutcome,
  type Language,
  type Laborer,
  type Schooling,
  type Sex,
} from './model/laborer.ts';
export type * from './model/licence.ts';
export type * from './model/pay.ts';
export { ageOn, daysBetween, isIsoDate, type Absence, type IsoDate } from './model/period.ts';
export { earthPoint, type EarthPoint, type Place, type Precision } from './model/place.ts';
export type * from './model/skill.ts';
export { freeSeats } from './model/vacancy.ts';
export type * from './model/vacancy.ts';
export type * from './model/willingness.ts';
export { buildRulebook, type RowSource, type Rulebook, type RulebookRow } from './rulebook/rulebook.ts';
export type { RulebookFigures, RulebookKey } from './rulebook/figures.ts';
export type { Catalogue } from './catalogue/catalogue.ts';
export { type Context } from './context/context.ts';
export { type Unknown } from './facts/unknown.ts';
export type { Way } from './facts/ways.ts';
export { type Band, bandOf, type Coverage } from './explanation/coverage.ts';
export type { Reason, ReasonFigures } from './explanation/reasons.ts';
export { match, type Match, type MatchOptions } from './match.ts';
export { type HouseholdMatch, type HouseholdOptions, matchHousehold, type MemberMatch, partnerOf } from './match-household.ts';
export { buildVacancyIndex, type IndexChange, type VacancyIndex } from './retrieval/vacancy-index.ts';
export type { BrokenFigures, BrokenRule } from './rules/broken-rule.ts';
export { checkEligibility, checkVacancy, type Eligibility } from './rules/check-eligibility.ts';
export type { RuleClass, RuleId } from './rules/rule.ts';
export { type Part, type PairScore, scorePair } from './scoring/score-pair.ts';
export { type AppealPart, defaultWeights, type FitPart, type PartName, type Weights } from './context/weights.ts';
export { type LowerPart, whyNot, type WhyNot, type WhyNotOptions } from './why-not/why-not.ts';
