import type { PairRule } from './rule.ts';

const LEAST_AGE = 16;

/** Nobody may introduce a child to an employer, so such a vacancy is not even shown. */
export const under16: PairRule<'under-16'> = {
  id: 'under-16',
  class: 'law',
  scope: 'pair',
  ground: '禁止使用童工规定 (国务院令第364号) art. 2',
  check: ({ person: { age } }) => {
    if (age === undefined) return { verify: 'laborer.birth-date' };
    return age < LEAST_AGE ? { rule: 'under-16', age, least: LEAST_AGE } : undefined;
  },
};
