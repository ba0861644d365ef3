import type { Pair } from '../facts/pair.ts';
import type { Language } from '../model/laborer.ts';
import { between, FULL, fullMinus, known, type Measure } from './measure.ts';

const PER_MISSING_LANGUAGE = 5000;

const EVERY_LANGUAGE: readonly Language[] = ['mandarin', 'mongolian'];

export function language({ person: { laborer }, offer: { vacancy } }: Pair): Measure {
  const asked = vacancy.languages;
  const had = laborer.languages;
  const lacking = (asked ?? EVERY_LANGUAGE).filter((one) => had?.includes(one) !== true).length;
  const worst = fullMinus(PER_MISSING_LANGUAGE * lacking);
  if (lacking === 0) return known(FULL);
  if (asked !== undefined) return had === undefined ? between(worst, FULL, 'laborer.languages') : known(worst);
  return had === undefined ? between(worst, FULL, 'laborer.languages', 'vacancy.languages') : between(worst, FULL, 'vacancy.languages');
}
