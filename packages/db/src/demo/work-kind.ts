import type { Demand, Hazard, LicenceNeed, SkillNeed, WorkplaceKind } from '@huma/matcher';

/** When the work is done: the hours and shifts that a notice of this kind states. */
export type ShiftPattern = 'day' | 'early' | 'two-shift' | 'three-shift' | 'guard' | 'night' | 'free';

/** What vacancies of one kind of work have in common; the region draws each one's own figures from it. */
export interface WorkKind {
  /** Codes of the catalogue. */
  readonly trade: string;
  /** How a notice here calls the post. */
  readonly title: string;
  readonly openToAll?: true;
  readonly workplace: WorkplaceKind;
  /** Range of the lowest pay, yuan a month; of two people together when `paidBy` is `couple`. */
  readonly pay: readonly [least: number, most: number];
  /** How pay is counted where a notice of this kind says so; a month's pay otherwise. */
  readonly paidBy?: 'day' | 'hour' | 'piece' | 'trip' | 'year' | 'couple';
  /** Factories and seasonal work that want dozens of people. */
  readonly many?: true;
  readonly shift: ShiftPattern;
  /** Share that offers lodging and says so, basis points. */
  readonly lodging: number;
  /** Stands in the open country, round some township, and not near the county's seat. */
  readonly inTheCountry?: true;
  /** Days from the first to the last of the season. */
  readonly seasonDays?: number;
  readonly homeWork?: true;
  readonly couples?: true;
  readonly skills?: readonly (readonly [skill: string, need: SkillNeed])[];
  readonly licences?: readonly (readonly [licence: string, need: LicenceNeed, obtainableInDays?: number])[];
  readonly demands?: readonly Demand[];
  readonly hazards?: readonly Hazard[];
}
