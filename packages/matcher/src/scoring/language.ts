import type { Pair } from '../facts/pair.ts';
import { between, FULL, fullMinus, known, type Measure } from './measure.ts';

const PER_MISSING_LANGUAGE = 5000;

export function language({ person: { laborer }, offer: { vacancy } }: Pair): Measure {
  const asked = vacancy.languages;
  const had = laborer.languages;
  if (asked === undefined) return between(0, FULL, 'vacancy.languages');
  if (had === undefined) {
    return asked.length === 0 ? known(FULL) : between(fullMinus(PER_MISSING_LANGUAGE * asked.length), FULL, 'laborer.languages');
  }
  return known(fullMinus(PER_MISSING_LANGUAGE * asked.filter((one) => !had.includes(one)).length));
}
