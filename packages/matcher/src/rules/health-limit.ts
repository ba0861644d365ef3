import type { PairRule } from './rule.ts';

/** Which demand meets which limit is a table of the rulebook: it is a matter of health, and the desk must be able to correct it. */
export const healthLimit: PairRule<'health-limit'> = {
  id: 'health-limit',
  class: 'feasibility',
  scope: 'pair',
  ground: 'the work asks what the person cannot do without harm',
  check: ({ person: { laborer, figures }, offer: { vacancy } }) => {
    for (const limit of laborer.limits) {
      const demand = vacancy.demands?.find((one) => figures.limitDemands[limit].includes(one));
      if (demand !== undefined) return { rule: 'health-limit', limit, demand };
    }
    return undefined;
  },
};
