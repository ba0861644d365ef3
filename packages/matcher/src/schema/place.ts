import { z } from 'zod';
import type { CountyCode } from '../model/ids.ts';
import { earthPoint, type Place } from '../model/place.ts';
import type { Reference } from './parsed.ts';
import { oneOf, whole } from './primitives.ts';

const precision = oneOf('precision', ['point', 'village', 'township', 'county']);
const metres = whole('metres from the centre of the earth', -6_400_000, 6_400_000);
const degrees = (what: string, most: number): z.ZodType<number> => {
  const message = `${what}: degrees from ${-most} to ${most}, WGS-84`;
  return z.number(message).min(-most, message).max(most, message);
};

/**
 * A place as a program gives it: earth metres as `point`, or WGS-84 degrees as `latitude` and `longitude`, which become the point.
 */
export function placeInputSchema(reference: Reference): z.ZodType<Place> {
  return z
    .strictObject(
      {
        countyCode: countyCode(reference),
        point: z.strictObject({ x: metres, y: metres, z: metres }).exactOptional(),
        latitude: degrees('latitude', 90).exactOptional(),
        longitude: degrees('longitude', 180).exactOptional(),
        precision,
      },
      'a place: countyCode, precision and, where known, latitude and longitude',
    )
    .refine((place) => (place.latitude === undefined) === (place.longitude === undefined), {
      message: 'latitude and longitude together',
      path: ['latitude'],
    })
    .transform(({ latitude, longitude, point, ...rest }): Place => {
      if (point !== undefined) return { ...rest, point };
      return latitude === undefined || longitude === undefined ? rest : { ...rest, point: earthPoint(latitude, longitude) };
    });
}

function countyCode({ counties }: Reference): z.ZodType<CountyCode> {
  return z
    .string('county code: six digits (GB/T 2260)')
    .regex(/^\d{6}$/, 'county code: six digits (GB/T 2260)')
    .refine((code) => counties === undefined || counties.has(code), 'a county that exists (GB/T 2260)')
    .transform((code) => code as CountyCode);
}
