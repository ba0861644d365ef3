import { earthPoint, type Place, type Precision } from '@huma/matcher';
import type { AreaRow } from '../areas-data/area.ts';
import { county } from '../rulebook/literals.ts';
import type { Random } from './random.ts';

/** A place with known degrees. */
interface Located {
  readonly latitude: number;
  readonly longitude: number;
}

/** An area whose degrees are known. */
export type LocatedArea = AreaRow & Located;

/** How far people live east-west and north-south of a county seat, kilometres: a rough idea of each county, no map. */
const reachKm: Readonly<Record<string, readonly [eastWest: number, northSouth: number]>> = {
  150502: [35, 30],
  150521: [70, 35],
  150522: [65, 40],
  150523: [40, 30],
  150524: [30, 35],
  150525: [35, 50],
  150526: [55, 80],
  150571: [6, 6],
  150581: [12, 12],
};

/** Towns that hold their county's seat. */
const seatTowns: ReadonlySet<string> = new Set(['保康镇', '甘旗卡镇', '开鲁镇', '库伦镇', '大沁他拉镇', '鲁北镇']);

/** Every township of the areas with an INVENTED place round its county's seat: none is known under a clean licence. */
export function inventTownshipPlaces(areas: readonly AreaRow[], random: Random): readonly LocatedArea[] {
  const counties = new Map(areas.filter(isLocated).map((area) => [area.code, area]));
  return areas.filter((area) => area.level === 'township').map((township) => inventTownshipPlace(township, counties, random));
}

function inventTownshipPlace(township: AreaRow, counties: ReadonlyMap<string, LocatedArea>, random: Random): LocatedArea {
  const { parent = '', name, code } = township;
  const seat = counties.get(parent);
  const reach = reachKm[parent];
  if (!seat || !reach) throw new Error(`Township ${code} lies in no county whose extent is known.`);
  const isTown = name.includes('街道') || seatTowns.has(name);
  return { ...township, ...around(seat, isTown ? [3, 3] : reach, random) };
}

/** A place within an ellipse round a centre; half axes in kilometres. Degrees to 5 decimals, by + − × ÷ only. */
export function around(centre: Located, [eastWest, northSouth]: readonly [number, number], random: Random): Located {
  for (;;) {
    const [east, north] = [random.between(-1000, 1000), random.between(-1000, 1000)];
    if (east * east + north * north > 1_000_000) continue;
    return {
      latitude: toFiveDecimals(centre.latitude + (north * northSouth) / METRES_PER_DEGREE_NORTH),
      longitude: toFiveDecimals(centre.longitude + (east * eastWest) / METRES_PER_DEGREE_EAST),
    };
  }
}

/** The model's place in a county. */
export function placeIn(countyCode: string, { latitude, longitude }: Located, precision: Precision): Place {
  return { countyCode: county(countyCode), point: earthPoint(latitude, longitude), precision };
}

/** Whether a township is a town, sumu or xiang: 1 or 2 as the seventh digit; streets, state farms and the like have others. */
export function isRural(townshipCode: string): boolean {
  return /^\d{6}[12]/.test(townshipCode);
}

export function isLocated(area: AreaRow): area is LocatedArea {
  return area.latitude !== undefined && area.longitude !== undefined;
}

const METRES_PER_DEGREE_NORTH = 111_000;
/** At 43.5° north, Tongliao; near enough at Beijing's 40°. */
const METRES_PER_DEGREE_EAST = 80_700;

function toFiveDecimals(degrees: number): number {
  return Math.round(degrees * 100_000) / 100_000;
}
