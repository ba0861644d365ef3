import { type Pair, pairOf } from '../facts/pair.ts';
import { freeSeats } from '../model/vacancy.ts';
import type { PairRule, Rule, RuleId } from './rule.ts';

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
      const partnerRule = firstBrokenForPartner(pair, alone);
      return partnerRule && { rule: 'only-together', partner: together.with, partnerRule };
    },
  };
}

function firstBrokenForPartner({ person: { partner }, offer, context }: Pair, alone: readonly Rule[]): RuleId | undefined {
  if (partner === undefined) return undefined;
  const pair = pairOf(partner, offer, context);
  return alone.find((rule) => {
    const verdict = rule.scope === 'vacancy' ? rule.check(offer, context) : rule.check(pair);
    return verdict !== undefined && !('verify' in verdict);
  })?.id;
}
