import { type Pair, pairOf } from '../facts/pair.ts';
import { freeSeats } from '../model/vacancy.ts';
import type { BrokenFigures } from './broken-rule.ts';
import { isBroken, type PairRule, type Rule } from './rule.ts';

/**
 * Who goes only with a partner needs two seats, and a vacancy that the partner may take as well. Without the partner's record the latter stays a question.
 * @param alone every other rule, as it is asked of the partner
 */
export function onlyTogether(alone: readonly Rule[]): PairRule<'only-together'> {
  return {
    id: 'only-together',
    class: 'feasibility',
    scope: 'pair',
    ground: "the person's own word",
    check: (pair) => {
      const together = pair.person.laborer.willingness.together;
      if (!together?.only) return undefined;
      const seats = freeSeats(pair.offer.vacancy);
      if (seats !== undefined && seats < 2) return { rule: 'only-together', partner: together.with, seats };
      const partnerBroken = firstBrokenForPartner(pair, alone);
      return partnerBroken && { rule: 'only-together', partner: together.with, partnerBroken };
    },
  };
}

function firstBrokenForPartner({ person: { partner }, offer, context }: Pair, alone: readonly Rule[]): BrokenFigures | undefined {
  if (partner === undefined) return undefined;
  const pair = pairOf(partner, offer, context);
  for (const rule of alone) {
    const verdict = rule.scope === 'vacancy' ? rule.check(offer, context) : rule.check(pair);
    if (isBroken(verdict)) return verdict;
  }
  return undefined;
}
