import { parseLaborer } from '../schema/laborer.ts';
import type { Laborer } from '../model/laborer.ts';
import { countyTown, type PlaceFields, placeOf } from './places.ts';

/** Any field of a laborer as `parseLaborer` takes it; `home` may be kilometres from the test county's town. */
export type LaborerFields = { readonly [field: string]: unknown; readonly home?: PlaceFields };

/**
 * A laborer for tests and examples: 36 years old, lives in the county town, every list asked and empty, wants work now. Fields replace these.
 * @throws Error with the issues, when the fields are not a laborer
 */
export function aLaborer({ home = countyTown, ...fields }: LaborerFields = {}): Laborer {
  const parsed = parseLaborer({
    id: 'laborer-1',
    birthDate: '1990-05-01',
    sex: 'female',
    asked: ['skills', 'licences', 'experience', 'limits'],
    schooling: 'middle',
    languages: ['mandarin'],
    willingness: { toWork: 'now' },
    ...fields,
    home: placeOf(home),
  });
  if (!parsed.ok) throw new Error(`Not a laborer: ${JSON.stringify(parsed.issues)}`);
  return parsed.value;
}
