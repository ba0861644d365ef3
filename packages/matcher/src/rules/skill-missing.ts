import type { PairRule } from './rule.ts';

/** A skill at a lower level is a loss of score, not a break. */
export const skillMissing: PairRule<'skill-missing'> = {
  id: 'skill-missing',
  class: 'feasibility',
  scope: 'pair',
  ground: 'the enterprise cannot do without the skill',
  check: ({ person: { laborer }, offer: { vacancy } }) => {
    if (!laborer.asked.includes('skills')) return undefined;
    const missing = vacancy.skills?.find(({ skill, need }) => need === 'must' && !laborer.skills.some((own) => own.skill === skill));
    return missing && { rule: 'skill-missing', skill: missing.skill };
  },
};
