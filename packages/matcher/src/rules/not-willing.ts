import { daysBetween } from '../model/period.ts';
import type { PairRule } from './rule.ts';

/** Only a no that was said counts, or a day beyond the rulebook's horizon. */
export const notWilling: PairRule<'not-willing'> = {
  id: 'not-willing',
  class: 'refusal',
  scope: 'pair',
  ground: "the person's own word",
  check: ({ person: { laborer, figures }, context: { today } }) => {
    const { toWork } = laborer.willingness;
    if (toWork === 'no') return { rule: 'not-willing', horizonDays: figures.horizonDays };
    if (typeof toWork !== 'object' || daysBetween(today, toWork.later) <= figures.horizonDays) return undefined;
    return { rule: 'not-willing', from: toWork.later, horizonDays: figures.horizonDays };
  },
};
