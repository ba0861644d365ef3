import type { Pair } from '../facts/pair.ts';
import { between, FULL, known, type Measure } from './measure.ts';

/** A neighbouring trade is worth at most this much of a wanted one, percent. */
const NEIGHBOUR_SHARE = 80;

/** Whether it is a trade the person wants, or one near to what they want or have done. */
export function wantedTrade({ person: { laborer }, offer: { vacancy }, context: { catalogue } }: Pair): Measure {
  const wanted = laborer.willingness.tradesWanted;
  if (wanted?.includes(vacancy.trade)) return known(FULL);
  const near = [...(wanted ?? []), ...laborer.experience.map((own) => own.trade)];
  const value = near.reduce((best, trade) => Math.max(best, NEIGHBOUR_SHARE * catalogue.adjacency(trade, vacancy.trade)), 0);
  return wanted === undefined ? between(value, FULL, 'laborer.trades-wanted') : known(value);
}
