import type { Pair } from '../facts/pair.ts';
import { type Schooling, schoolings } from '../model/laborer.ts';
import { between, FULL, known, type Measure } from './measure.ts';

/** Value by levels short; schooling is never a rule, as most notices ask for more than the work needs. */
const BY_LEVELS_SHORT: readonly number[] = [FULL, 5000, 2000, 0];

export function schooling({ person: { laborer }, offer: { vacancy } }: Pair): Measure {
  const asked = vacancy.schooling;
  const had = laborer.schooling;
  if (asked === 'none' || had === 'college') return known(FULL);
  if (asked !== undefined && had !== undefined) return known(value(had, asked));
  if (asked !== undefined) return between(value('none', asked), FULL, 'laborer.schooling');
  if (had !== undefined) return between(value(had, 'college'), FULL, 'vacancy.schooling');
  return between(0, FULL, 'laborer.schooling', 'vacancy.schooling');
}

function value(had: Schooling, asked: Schooling): number {
  return BY_LEVELS_SHORT[Math.max(0, schoolings.indexOf(asked) - schoolings.indexOf(had))] ?? 0;
}
