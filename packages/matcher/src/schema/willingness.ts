import { z } from 'zod';
import type { EnterpriseId, LaborerId } from '../model/ids.ts';
import type { Willingness } from '../model/willingness.ts';
import { tradeCode } from './codes.ts';
import type { Reference } from './parsed.ts';
import { code, evenIfOthersAreWrong, fen, isInOrder, isoDate, oneOf, setOf, whole } from './primitives.ts';

const absence = z
  .strictObject({ from: isoDate, until: isoDate })
  .refine((days) => isInOrder(days.from, days.until), { message: 'an absence that ends on or after its first day', path: ['until'] });

const toWork = z.union(
  [z.enum(['now', 'if-conditions', 'no']), z.strictObject({ later: isoDate })],
  'willing to work: now, if-conditions, no or { later: day }',
);

/** Schema of what a person wants and refuses; a hoped-for pay below the person's own floor is an issue. */
export function willingnessSchema(reference: Reference): z.ZodType<Willingness> {
  return z
    .strictObject({
      toWork: toWork.exactOptional(),
      areas: setOf('areas', oneOf('area', ['own-county', 'own-city', 'own-region', 'outside'])).exactOptional(),
      returnsNightly: z.boolean('returns nightly: true or false').exactOptional(),
      maxCommuteKm: whole('kilometres of daily way', 0, 500).exactOptional(),
      homeBy: whole('home by, minutes from midnight', 0, 2880).exactOptional(),
      leaveAfter: whole('leave after, minutes from midnight', 0, 1440).exactOptional(),
      shifts: setOf('shifts', oneOf('shift', ['day', 'night', 'rotating'])).exactOptional(),
      lodging: oneOf('lodging', ['needed', 'welcome', 'refused']).exactOptional(),
      payFloor: fen('pay floor').exactOptional(),
      payWish: fen('pay wish').exactOptional(),
      availableFrom: isoDate.exactOptional(),
      availableUntil: isoDate.exactOptional(),
      absences: setOf('absences', absence, (days) => days.from).exactOptional(),
      tradesWanted: setOf('trades wanted', tradeCode(reference)).exactOptional(),
      tradesRefused: setOf('trades refused', tradeCode(reference)).exactOptional(),
      employersRefused: setOf('employers refused', code<EnterpriseId>('enterprise id')).exactOptional(),
      together: z.strictObject({ with: code<LaborerId>('laborer id'), only: z.boolean('only: true or false') }).exactOptional(),
    })
    .refine(({ payFloor, payWish }) => isInOrder(payFloor, payWish), {
      ...evenIfOthersAreWrong,
      message: 'a pay wish that is not below the pay floor',
      path: ['payWish'],
    });
}
