import type { PairRule } from './rule.ts';

/** Who fetches a child at four must be home at four. Travel is the least it can be, so that an uncertain place breaks nothing. */
export const hoursRefused: PairRule<'hours-refused'> = {
  id: 'hours-refused',
  class: 'refusal',
  scope: 'pair',
  ground: "the person's own word",
  check: ({ person: { laborer, figures }, offer: { vacancy }, distance }) => {
    const { homeBy, leaveAfter } = laborer.willingness;
    const { start, end } = vacancy.hours ?? {};
    const travel = distance.mayBeNear ? 0 : Math.floor(distance.atLeast / figures.metresPerMinute);
    if (homeBy !== undefined && end !== undefined && end + travel > homeBy) {
      return { rule: 'hours-refused', edge: 'home-by', clock: end + travel, limit: homeBy };
    }
    if (leaveAfter !== undefined && start !== undefined && start - travel < leaveAfter) {
      return { rule: 'hours-refused', edge: 'leave-after', clock: start - travel, limit: leaveAfter };
    }
    const isUnknown = (homeBy !== undefined && end === undefined) || (leaveAfter !== undefined && start === undefined);
    return isUnknown ? { ask: 'vacancy.hours' } : undefined;
  },
};
