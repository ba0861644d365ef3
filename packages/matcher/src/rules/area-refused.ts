import { areaOf } from '../model/willingness.ts';
import type { PairRule } from './rule.ts';

export const areaRefused: PairRule<'area-refused'> = {
  id: 'area-refused',
  class: 'refusal',
  scope: 'pair',
  ground: "the person's own word",
  check: ({ person: { laborer }, offer: { vacancy } }) => {
    const accepted = laborer.willingness.areas;
    if (accepted === undefined) return undefined;
    const area = areaOf(vacancy.site.countyCode, laborer.home.countyCode);
    return accepted.includes(area) ? undefined : { rule: 'area-refused', area, accepted };
  },
};
