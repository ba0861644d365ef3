import type { Catalogue } from '../catalogue/catalogue.ts';
import type { SkillCode } from '../model/ids.ts';
import type { IsoDate } from '../model/period.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import type { Weights } from './weights.ts';

/** All that an answer depends on besides the laborer and the vacancies: one value for every function. */
export interface Context {
  /** The bureau's day. */
  readonly today: IsoDate;
  readonly rulebook: Rulebook;
  readonly catalogue: Catalogue;
  readonly weights: Weights;
  /** How rare a skill is, 1 to 100 (100 rarest); a skill that is missing counts as 50. */
  readonly rarity: ReadonlyMap<SkillCode, number>;
}
