import type { PairRule } from './rule.ts';

/** Only pay that is known to stay below the floor at its best is refused; 面议 passes. */
export const payBelowFloor: PairRule<'pay-below-floor'> = {
  id: 'pay-below-floor',
  class: 'refusal',
  scope: 'pair',
  ground: "the person's own word",
  check: ({ person: { laborer }, offer: { pay } }) => {
    const floor = laborer.willingness.payFloor;
    return floor !== undefined && pay.high !== undefined && pay.high < floor
      ? { rule: 'pay-below-floor', highest: pay.high, floor }
      : undefined;
  },
};
