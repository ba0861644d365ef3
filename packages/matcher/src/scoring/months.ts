import type { Pair } from '../facts/pair.ts';
import { between, FULL, known, type Measure } from './measure.ts';

/** A silent notice is tried, at its worst, as one that asks for two years: the horizon of the trade part. */
const WORST_ASKED = 24;

/** Months of experience against those asked; months in a neighbouring trade count by adjacency. */
export function months(pair: Pair): Measure {
  const { vacancy } = pair.offer;
  if (vacancy.months === 0) return known(FULL);
  const had = weightedMonths(pair);
  const low = shareOf(had, vacancy.months ?? WORST_ASKED);
  if (low === FULL) return known(FULL);
  const isComplete = pair.person.laborer.asked.includes('experience');
  if (vacancy.months === undefined) return between(low, FULL, 'vacancy.months');
  return isComplete ? known(low) : between(low, FULL, 'laborer.experience');
}

function weightedMonths({ person, offer, context }: Pair): number {
  return person.laborer.experience.reduce((sum, own) => sum + own.months * context.catalogue.adjacency(own.trade, offer.vacancy.trade), 0);
}

function shareOf(had: number, asked: number): number {
  const enough = 100 * asked;
  return Math.floor((FULL * Math.min(enough, had)) / enough);
}
