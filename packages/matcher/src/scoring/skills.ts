import type { Pair } from '../facts/pair.ts';
import type { AskedSkill } from '../model/skill.ts';
import { between, fullMinus, known, type Measure } from './measure.ts';

/** How much of its rarity a lacking skill costs, percent. */
const SHARE = { must: 100, trainable: 60, plus: 40 } as const;
const USUAL_RARITY = 50;

/**
 * Only losses count and nothing is divided by how much is asked: asking for less never lowers, having more never lowers.
 * A skill that an incomplete list does not name lies between absent and level 1.
 */
export function skills(pair: Pair): Measure {
  const asked = pair.offer.vacancy.skills;
  if (asked === undefined) return between(0, 10_000, 'vacancy.skills');
  const isComplete = pair.person.laborer.asked.includes('skills');
  let worst = 0;
  let best = 0;
  for (const one of asked) {
    const own = pair.person.laborer.skills.find(({ skill }) => skill === one.skill);
    const have = own ? (own.level ?? 1) : 0;
    worst += loss(pair, one, have);
    best += loss(pair, one, own || isComplete ? have : 1);
  }
  return worst === best ? known(fullMinus(worst)) : between(fullMinus(worst), fullMinus(best), 'laborer.skills');
}

function loss({ context }: Pair, { skill, need, level = 1 }: AskedSkill, have: number): number {
  const rarity = context.rarity.get(skill) ?? USUAL_RARITY;
  return Math.floor((rarity * SHARE[need] * Math.max(0, level - have)) / level);
}
