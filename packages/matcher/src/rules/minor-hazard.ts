import type { PairRule } from './rule.ts';

/** Below this age all work is forbidden, which is a rule of its own. */
const YOUNGEST = 16;
const ADULT_AGE = 18;

/** Every hazard of the model is on the list of work forbidden to people of 16 and 17. */
export const minorHazard: PairRule<'minor-hazard'> = {
  id: 'minor-hazard',
  class: 'law',
  scope: 'pair',
  ground: '未成年工特殊保护规定 (劳部发〔1994〕498号) art. 3; 劳动法 art. 64',
  check: ({ person: { age }, offer: { vacancy } }) => {
    if (age !== undefined && (age < YOUNGEST || age >= ADULT_AGE)) return undefined;
    if (vacancy.hazards === undefined) return age === undefined ? undefined : { verify: 'vacancy.hazards' };
    const hazard = vacancy.hazards[0];
    if (hazard === undefined) return undefined;
    return age === undefined ? { verify: 'laborer.birth-date' } : { rule: 'minor-hazard', age, hazard };
  },
};
