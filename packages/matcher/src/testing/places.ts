/** A place of the test county by kilometres north of its town, or any place as the schemas take it. */
export type PlaceFields =
  | { readonly kmNorth: number; readonly countyCode?: string; readonly precision?: string }
  | { readonly countyCode: string };

/** 开鲁县's seat, rounded. */
export const countyTown: PlaceFields = { kmNorth: 0 };

const KM_PER_DEGREE = 111.194_926;

/** Degrees that lie so many kilometres due north of the town on the sphere of the model. */
export function placeOf(place: PlaceFields): Readonly<Record<string, unknown>> {
  if (!('kmNorth' in place)) return place;
  const { kmNorth, ...rest } = place;
  return { countyCode: '150523', precision: 'point', ...rest, latitude: 43.6 + kmNorth / KM_PER_DEGREE, longitude: 121.3 };
}
