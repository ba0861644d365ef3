import type { Pair } from '../facts/pair.ts';
import { daysBetween, latest } from '../model/period.ts';
import { between, FULL, fullMinus, known, type Measure } from './measure.ts';

const PER_DAY_LATE = 250;

/** Being ready early costs nothing. A vacancy without a first day starts today. */
export function ready({ person, offer, context }: Pair): Measure {
  if (person.readyOn === undefined) return between(0, FULL, 'laborer.ready-on');
  const wanted = latest(context.today, offer.vacancy.startsOn);
  return known(fullMinus(PER_DAY_LATE * Math.max(0, daysBetween(wanted, person.readyOn))));
}
