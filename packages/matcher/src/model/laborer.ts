import type { Limit } from './body.ts';
import type { EnterpriseId, LaborerId, VacancyId } from './ids.ts';
import type { OwnLicence } from './licence.ts';
import type { IsoDate } from './period.ts';
import type { Place } from './place.ts';
import type { OwnExperience, OwnSkill } from './skill.ts';
import type { Willingness } from './willingness.ts';

/** Read by two rules of law; no score may look at it. */
export type Sex = 'female' | 'male';

/** From least to most; a level includes those before it. */
export const schoolings = ['none', 'primary', 'middle', 'high', 'college'] as const;
export type Schooling = (typeof schoolings)[number];

export type Language = 'mandarin' | 'mongolian';

/** A list that was asked to its end: what it does not name, the person does not have. In any other list the unnamed is unknown. */
export type AskedList = 'skills' | 'licences' | 'experience' | 'limits';

export type HistoryOutcome = 'wished' | 'withdrawn' | 'refused-by-laborer' | 'refused-by-enterprise' | 'hired' | 'arrived' | 'left';

export interface HistoryEntry {
  readonly vacancy: VacancyId;
  readonly enterprise: EnterpriseId;
  readonly outcome: HistoryOutcome;
  readonly date: IsoDate;
}

/**
 * A person who looks for work, as far as matching may know it: no name, no number, no phone, no cause of poverty, no ethnicity.
 * What is missing was never asked.
 */
export interface Laborer {
  readonly id: LaborerId;
  readonly birthDate?: IsoDate;
  readonly sex?: Sex;
  readonly home: Place;
  readonly skills: readonly OwnSkill[];
  readonly licences: readonly OwnLicence[];
  readonly experience: readonly OwnExperience[];
  readonly limits: readonly Limit[];
  readonly asked: readonly AskedList[];
  readonly schooling?: Schooling;
  readonly languages?: readonly Language[];
  readonly willingness: Willingness;
  readonly history: readonly HistoryEntry[];
}
