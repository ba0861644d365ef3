import type { CountyCode } from './ids.ts';

/** How exactly a place is known; the rulebook gives each a radius in metres. */
export type Precision = 'point' | 'village' | 'township' | 'county';

/** A point of the earth's surface in whole metres from the earth's centre (sphere of 6,371,000 m). */
export interface EarthPoint {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** Where somebody lives or works. Without a point only the county is known and no distance can be said. */
export interface Place {
  readonly countyCode: CountyCode;
  readonly point?: EarthPoint;
  readonly precision: Precision;
}

const EARTH_RADIUS_M = 6_371_000;
/** The double nearest to π / 180. */
const RADIANS_PER_DEGREE = 0.017453292519943295;

/**
 * A point from WGS-84 degrees, rounded to whole metres.
 * Only + − × are used, so that Node and every browser give the same integers; `Math.sin` may differ in the last bit between engines.
 * @param latitude degrees north, −90 to 90
 * @param longitude degrees east, −180 to 180
 */
export function earthPoint(latitude: number, longitude: number): EarthPoint {
  const [sinLat, cosLat] = sineAndCosine(latitude * RADIANS_PER_DEGREE);
  const [sinLon, cosLon] = sineAndCosine(longitude * RADIANS_PER_DEGREE);
  return {
    x: Math.round(EARTH_RADIUS_M * cosLat * cosLon),
    y: Math.round(EARTH_RADIUS_M * cosLat * sinLon),
    z: Math.round(EARTH_RADIUS_M * sinLat),
  };
}

/**
 * Straight distance in whole metres, rounded down. The chord is shorter than the arc by 0.01 % at 300 km, less than any precision we have.
 */
export function metresBetween(a: EarthPoint, b: EarthPoint): number {
  const dx = a.x - b.x;
  const dy = a.y - b.y;
  const dz = a.z - b.z;
  return integerSquareRoot(dx * dx + dy * dy + dz * dz);
}

/** ⌊√n⌋ for whole n up to 2^53: `Math.sqrt` is corrected by one where it was rounded the wrong way. */
export function integerSquareRoot(n: number): number {
  const root = Math.floor(Math.sqrt(n));
  if (root * root > n) return root - 1;
  return (root + 1) * (root + 1) <= n ? root + 1 : root;
}

/** Taylor series to x^27: below 1e-12 for |x| ≤ π, far under a metre on the earth's radius. */
function sineAndCosine(x: number): readonly [number, number] {
  const square = x * x;
  let sine = 0;
  let cosine = 0;
  for (let n = 13; n >= 0; n--) {
    sine = 1 - (square / ((2 * n + 2) * (2 * n + 3))) * (n === 13 ? 1 : sine);
    cosine = 1 - (square / ((2 * n + 1) * (2 * n + 2))) * (n === 13 ? 1 : cosine);
  }
  return [x * sine, cosine];
}
