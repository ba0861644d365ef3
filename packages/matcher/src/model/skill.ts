import type { SkillCode, TradeCode } from './ids.ts';

/** 1 can do it under guidance, 2 alone, 3 well enough to teach. */
export type SkillLevel = 1 | 2 | 3;

export interface OwnSkill {
  readonly skill: SkillCode;
  readonly level?: SkillLevel;
  readonly months?: number;
}

export interface OwnExperience {
  readonly trade: TradeCode;
  /** Whole months worked in the trade. */
  readonly months: number;
}

/** `must`: not without it. `trainable`: taught on the job. `plus`: welcome. */
export type SkillNeed = 'must' | 'trainable' | 'plus';

export interface AskedSkill {
  readonly skill: SkillCode;
  readonly need: SkillNeed;
  readonly level?: SkillLevel;
}
