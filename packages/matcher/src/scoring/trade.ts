import type { Pair } from '../facts/pair.ts';
import { between, FULL, known, type Measure } from './measure.ts';

/** Work that anybody may start is worth this to whoever has no trade near it. */
const OPEN_TO_ALL = 6000;
/** From here on, more months in a trade change nothing. */
const SEASONED_MONTHS = 24;

/** How near the person's own trades come to the vacancy's: adjacency, counted fully after two years in the trade. */
export function trade(pair: Pair): Measure {
  const { openToAll } = pair.offer.vacancy;
  const own = ownTradeValue(pair);
  const worst = Math.max(own, openToAll === true ? OPEN_TO_ALL : 0);
  if (!pair.person.laborer.asked.includes('experience')) {
    return worst === FULL ? known(FULL) : between(worst, FULL, 'laborer.experience');
  }
  if (openToAll !== undefined || worst >= OPEN_TO_ALL) return known(worst);
  return between(worst, OPEN_TO_ALL, 'vacancy.open-to-all');
}

function ownTradeValue({ person, offer, context }: Pair): number {
  return person.laborer.experience.reduce((best, { trade: from, months }) => {
    const share = 40 + Math.floor((60 * Math.min(months, SEASONED_MONTHS)) / SEASONED_MONTHS);
    return Math.max(best, context.catalogue.adjacency(from, offer.vacancy.trade) * share);
  }, 0);
}
