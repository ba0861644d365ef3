import type { AskedSkill, SkillNeed } from '../../../model/skill.ts';
import { type Catalogue, findSkills } from '../../../catalogue/index.ts';
import type { Doubt } from './doubt.ts';
import { readExperienceMonths } from './experience-words.ts';
import { plainText } from './plain-text.ts';

export interface SkillReading {
  readonly skills: readonly AskedSkill[];
  readonly months?: number;
  readonly doubts: readonly Doubt[];
}

/** From mildest to strictest. */
const NEEDS: readonly SkillNeed[] = ['trainable', 'plus', 'must'];

const TAUGHT = /学徒|可学|可教|带教|培训|包教|包会|零基础|生手/;
const PREFERRED = /优先|最好|更佳|者佳|加分|[亦也]可/;

/**
 * Skills and experience of a notice's phrases. A `must` keeps people out, so that only a phrase which names exactly one skill, and does
 * not merely prefer it, makes one; of two skills in a phrase one may be enough.
 * @param canKeepOut false: none is a must, because the phrases may belong to another trade of the notice, or learners are welcome
 */
export function readSkills(phrases: readonly string[], catalogue: Catalogue, canKeepOut: boolean): SkillReading {
  const doubts: Doubt[] = [];
  const needs = new Map<AskedSkill['skill'], SkillNeed>();
  const months: number[] = [];
  for (const [at, phrase] of phrases.entries()) {
    const found = findSkills([phrase], catalogue);
    const asked = readExperienceMonths(phrase);
    if (asked !== undefined) months.push(asked);
    if (found.length === 0 && asked === undefined) {
      doubts.push({ code: 'skill-not-understood', wording: phrase, at });
    }
    for (const skill of found) {
      const need = needOf(plainText(phrase), found.length === 1 && canKeepOut);
      const earlier = needs.get(skill);
      if (earlier !== undefined && earlier !== need) {
        doubts.push({ code: 'skill-needs-differ', wording: phrase, at });
      }
      needs.set(skill, earlier === undefined ? need : milder(earlier, need));
    }
  }
  return {
    skills: Array.from(needs, ([skill, need]) => ({ skill, need })),
    ...(months.length > 0 ? { months: Math.min(...months) } : {}),
    doubts,
  };
}

function needOf(phrase: string, canBeMust: boolean): SkillNeed {
  if (TAUGHT.test(phrase)) return 'trainable';
  return PREFERRED.test(phrase) || !canBeMust ? 'plus' : 'must';
}

function milder(one: SkillNeed, other: SkillNeed): SkillNeed {
  return NEEDS.indexOf(one) < NEEDS.indexOf(other) ? one : other;
}
