import { z } from 'zod';
import type { EnterpriseId, LaborerId, VacancyId } from '../model/ids.ts';
import { type Laborer, schoolings } from '../model/laborer.ts';
import { licenceCode, skillCode, tradeCode } from './codes.ts';
import { oneAReference } from './one-a-reference.ts';
import { type Parsed, parseWith, type Reference } from './parsed.ts';
import { placeInputSchema } from './place.ts';
import { code, isoDate, oneOf, setOf, whole } from './primitives.ts';
import { limits } from './words.ts';
import { willingnessSchema } from './willingness.ts';

const outcomes = ['wished', 'withdrawn', 'refused-by-laborer', 'refused-by-enterprise', 'hired', 'arrived', 'left'] as const;
const level = z.literal([1, 2, 3], 'level: 1, 2 or 3');
const months = whole('months', 0, 720);

const historyEntry = z.strictObject({
  vacancy: code<VacancyId>('vacancy id'),
  enterprise: code<EnterpriseId>('enterprise id'),
  outcome: oneOf('outcome', outcomes),
  date: isoDate,
});

/** Schema of a laborer; lists may be left out and then are empty. */
export const laborerSchema: (reference?: Reference) => z.ZodType<Laborer> = oneAReference((reference) => {
  const skill = z.strictObject({ skill: skillCode(reference), level: level.exactOptional(), months: months.exactOptional() });
  const licence = z.strictObject({ licence: licenceCode(reference), expires: isoDate.exactOptional() });
  const experience = z.strictObject({ trade: tradeCode(reference), months });
  return z.strictObject(
    {
      id: code<LaborerId>('laborer id'),
      birthDate: isoDate.exactOptional(),
      sex: oneOf('sex', ['female', 'male']).exactOptional(),
      home: placeInputSchema(reference),
      skills: setOf('skills', skill, (own) => own.skill).default([]),
      licences: setOf('licences', licence, (own) => own.licence).default([]),
      experience: setOf('experience', experience, (own) => own.trade).default([]),
      limits: setOf('limits', oneOf('limit', limits)).default([]),
      asked: setOf('asked', oneOf('asked list', ['skills', 'licences', 'experience', 'limits'])).default([]),
      schooling: oneOf('schooling', schoolings).exactOptional(),
      languages: setOf('languages', oneOf('language', ['mandarin', 'mongolian'])).exactOptional(),
      willingness: willingnessSchema(reference).default({}),
      history: z.array(historyEntry).max(1000, 'history: at most 1000 entries').default([]),
    },
    'a laborer',
  );
});

/** A laborer from any input, or everything that is wrong with it. */
export function parseLaborer(input: unknown, reference: Reference = {}): Parsed<Laborer> {
  return parseWith(laborerSchema(reference), input);
}
