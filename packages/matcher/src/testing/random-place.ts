import type { Draws } from './draws.ts';
import type { PlaceFields } from './places.ts';

/** The home county, one that touches it, one of another city of the region, and one outside the region. */
export const testCounties = ['150523', '150502', '150402', '110101'] as const;

/** Kilometres round the borders of the default reach (30), of the reach widened by a township (42), and of a long way. */
const borders = [0, 0.001, 2, 20, 29.999, 30, 30.001, 41.999, 42, 42.001, 80, 600] as const;

/** A home: any precision, now and then without a point. */
export function randomHome(draws: Draws): PlaceFields {
  return randomPlace(draws, draws.pick(['150523', '150523', '150502']), draws.pick([0, 0, 5, -30]));
}

/** A site: any county, at a border of the daily reach or far away. */
export function randomSite(draws: Draws): PlaceFields {
  return randomPlace(draws, draws.pick(testCounties), draws.pick(borders));
}

function randomPlace(draws: Draws, countyCode: string, kmNorth: number): PlaceFields {
  const precision = draws.pick(['point', 'point', 'village', 'township', 'county']);
  return draws.chance(12) ? { countyCode, precision } : { kmNorth, countyCode, precision };
}
