import type { Pair } from '../facts/pair.ts';
import type { Way } from '../facts/ways.ts';
import { between, FULL, known, type Measure } from './measure.ts';

const OWN_RENT = 3000;
const FREE_BED = 6000;

/** How one lives: near home the better the nearer; away by who pays for the bed. */
export function living(pair: Pair, way: Way): Measure {
  return way === 'daily' ? nearHome(pair) : away(pair);
}

function nearHome({ distance: { road } }: Pair): Measure {
  return road === undefined ? between(0, FULL, 'distance') : known(halving(road));
}

function away({ offer: { vacancy } }: Pair): Measure {
  switch (vacancy.lodging) {
    case 'free':
    case 'couple-room':
      return known(FREE_BED);
    case 'subsidised':
      return known(5500);
    case 'charged':
      return known(5000);
    case 'none':
      return known(OWN_RENT);
    default:
      return between(OWN_RENT, FREE_BED, 'vacancy.lodging');
  }
}

/** Road metres after which a way is worth half. */
const HALF_VALUE_M = 26_000;
/** ⌊10000 × 2^(−n/64)⌋ for n = 0 … 63: no Math.pow, whose last bit differs between engines. */
const STEPS: readonly number[] = [
  10000, 9892, 9785, 9680, 9576, 9472, 9370, 9269, 9170, 9071, 8973, 8876, 8781, 8686, 8593, 8500, 8408, 8318, 8228, 8140, 8052, 7965, 7879,
  7795, 7711, 7627, 7545, 7464, 7384, 7304, 7225, 7148, 7071, 6994, 6919, 6845, 6771, 6698, 6626, 6554, 6484, 6414, 6345, 6276, 6209, 6142,
  6076, 6010, 5946, 5881, 5818, 5755, 5693, 5632, 5571, 5511, 5452, 5393, 5335, 5278, 5221, 5165, 5109, 5054,
];

/** 10000 at the door, half every 26 km of road, 0 from 520 km on. Falls in steps of 406 m. */
export function halving(roadMetres: number): number {
  const halves = Math.floor(roadMetres / HALF_VALUE_M);
  if (halves >= 20) return 0;
  const step = Math.floor(((roadMetres % HALF_VALUE_M) * STEPS.length) / HALF_VALUE_M);
  return (STEPS[step] ?? 0) >> halves;
}
