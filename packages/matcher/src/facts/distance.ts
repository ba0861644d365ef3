import { metresBetween, type Place } from '../model/place.ts';
import type { RulebookFigures } from '../rulebook/figures.ts';

/** How far two places lie apart, as far as their precision lets us say. */
export interface Distance {
  /** Straight metres that it is at least; rules of distance read only this. */
  readonly atLeast: number;
  /** Road metres that it probably is; cost, travel and score read this. Undefined where a place has no point. */
  readonly road?: number;
  /** A township or county stands for one of the places, so that banners 200 km across do not become a point. */
  readonly uncertain: boolean;
  /** Uncertain and in the same or a neighbouring county: then it breaks no rule. */
  readonly mayBeNear: boolean;
}

/** Distance from a home to a site; the road factor and the neighbours are the home's. */
export function distanceBetween(home: Place, site: Place, { precisionRadius, roadFactor, neighbours }: RulebookFigures): Distance {
  const near = home.countyCode === site.countyCode || neighbours.includes(site.countyCode);
  if (!home.point || !site.point) return { atLeast: 0, uncertain: true, mayBeNear: true };
  const straight = metresBetween(home.point, site.point);
  const radii = precisionRadius[home.precision] + precisionRadius[site.precision];
  const uncertain = isVague(home) || isVague(site);
  return {
    atLeast: Math.max(0, straight - radii),
    road: Math.floor(((straight + Math.floor(radii / 2)) * roadFactor) / 10_000),
    uncertain,
    mayBeNear: uncertain && near,
  };
}

function isVague({ precision }: Place): boolean {
  return precision === 'township' || precision === 'county';
}
