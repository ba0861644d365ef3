import type { PairRule } from './rule.ts';

/** One alternative that the person accepts is enough. */
export const shiftRefused: PairRule<'shift-refused'> = {
  id: 'shift-refused',
  class: 'refusal',
  scope: 'pair',
  ground: "the person's own word",
  check: ({ person: { laborer }, offer: { vacancy } }) => {
    const accepted = laborer.willingness.shifts;
    const offered = vacancy.shifts;
    if (accepted === undefined || offered === undefined || offered.length === 0) return undefined;
    return offered.some((shift) => accepted.includes(shift)) ? undefined : { rule: 'shift-refused', offered, accepted };
  },
};
