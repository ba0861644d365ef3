import type { Place } from '@huma/matcher';
import { around, isRural, type LocatedArea, placeIn } from './places.ts';
import type { Random } from './random.ts';
import type { WorkKind } from './work-kind.ts';

/** Where vacancies can lie. */
export interface Sites {
  readonly seats: ReadonlyMap<string, LocatedArea>;
  readonly townships: readonly LocatedArea[];
}

interface Site {
  readonly site: Place;
  readonly placeText: string;
}

/** A place in the county, known to the township mostly, sometimes exactly, sometimes by the county only. */
export function inventSite(kind: WorkKind, countyCode: string, { seats: seatOf, townships }: Sites, random: Random): Site {
  const seat = seatOf.get(countyCode);
  if (!seat) throw new Error(`County ${countyCode} has no seat to put a vacancy near.`);
  if (kind.inTheCountry) {
    const township = random.pick(townships.filter(({ parent, code }) => parent === countyCode && isRural(code)));
    const site = placeIn(countyCode, around(township, [6, 6], random), random.chance(8_000) ? 'township' : 'point');
    return { site, placeText: `${seat.name}${township.name}` };
  }
  if (random.chance(1_500)) return { site: placeIn(countyCode, seat, 'county'), placeText: seat.name };
  const site = placeIn(countyCode, around(seat, [5, 5], random), random.chance(7_000) ? 'township' : 'point');
  return { site, placeText: seat.name.endsWith('区') ? seat.name : `${seat.name}城区` };
}
