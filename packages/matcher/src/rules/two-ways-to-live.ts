import type { Pair } from '../facts/pair.ts';
import type { PairRule } from './rule.ts';

type WayRule = 'must-return-nightly' | 'no-lodging' | 'beyond-max-commute';

/** Names the one rule that stands for both closed ways: what the person could change first. */
function closedWay({ person: { laborer }, offer: { vacancy }, ways }: Pair): WayRule | undefined {
  if (ways.daily || ways.away) return undefined;
  const { returnsNightly, lodging } = laborer.willingness;
  if (returnsNightly === true) return 'must-return-nightly';
  return lodging === 'needed' && vacancy.lodging === 'none' ? 'no-lodging' : 'beyond-max-commute';
}

const wayRule = (ground: string): Pick<PairRule, 'class' | 'scope' | 'ground'> => ({ class: 'feasibility', scope: 'pair', ground });

const figures = ({ distance, ways }: Pair): { readonly metres: number; readonly reach: number } => ({
  metres: distance.atLeast,
  reach: ways.reach,
});

export const mustReturnNightly: PairRule<'must-return-nightly'> = {
  ...wayRule('the person sleeps at home and the way is too far'),
  id: 'must-return-nightly',
  check: (pair) => (closedWay(pair) === 'must-return-nightly' ? { rule: 'must-return-nightly', ...figures(pair) } : undefined),
};

export const noLodging: PairRule<'no-lodging'> = {
  ...wayRule('the way is too far and the enterprise has no bed'),
  id: 'no-lodging',
  check: (pair) => (closedWay(pair) === 'no-lodging' ? { rule: 'no-lodging', ...figures(pair) } : undefined),
};

export const beyondMaxCommute: PairRule<'beyond-max-commute'> = {
  ...wayRule('the way is too far and the person will not live away'),
  id: 'beyond-max-commute',
  check: (pair) => (closedWay(pair) === 'beyond-max-commute' ? { rule: 'beyond-max-commute', ...figures(pair) } : undefined),
};
