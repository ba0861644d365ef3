import type { Pair } from '../facts/pair.ts';
import { between, FULL, known, type Measure } from './measure.ts';

/** Only who has somebody to go with loses by a vacancy for one. */
export function together({ person: { laborer }, offer: { vacancy } }: Pair): Measure {
  if (laborer.willingness.together === undefined || vacancy.couplesWelcome === true || vacancy.lodging === 'couple-room')
    return known(FULL);
  return vacancy.couplesWelcome === undefined ? between(0, FULL, 'vacancy.couples-welcome') : known(0);
}
