import { earthPoint } from '../model/place.ts';

/** A place of the test county by kilometres north of its town, or any place as the schemas take it. */
export type PlaceFields =
  | { readonly kmNorth: number; readonly countyCode?: string; readonly precision?: string }
  | { readonly countyCode: string };

/** 开鲁县's seat, rounded. */
export const countyTown: PlaceFields = { kmNorth: 0 };

const townPoint = earthPoint(43.6, 121.3);

/** Places lie on one straight line, so that a distance between two of them is exact to the metre and a rule can be tried at its border. */
export function placeOf(place: PlaceFields): Readonly<Record<string, unknown>> {
  if (!('kmNorth' in place)) return place;
  const { kmNorth, ...rest } = place;
  return { countyCode: '150523', precision: 'point', ...rest, point: { ...townPoint, z: townPoint.z + Math.round(kmNorth * 1000) } };
}
