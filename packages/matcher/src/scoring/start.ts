import type { Pair } from '../facts/pair.ts';
import { daysBetween } from '../model/period.ts';
import { between, FULL, fullMinus, known, type Measure } from './measure.ts';

const PER_DAY = 100;

export function start({ offer: { vacancy }, context: { today } }: Pair): Measure {
  if (vacancy.startsOn === undefined) return between(0, FULL, 'vacancy.starts-on');
  return known(fullMinus(PER_DAY * Math.max(0, daysBetween(today, vacancy.startsOn))));
}
