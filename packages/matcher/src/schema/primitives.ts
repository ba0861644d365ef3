import { z } from 'zod';
import { isIsoDate, type IsoDate } from '../model/period.ts';

/** Codes and ids are short, printable and free of control characters; a NUL would reach the database. */
export function code<Code extends string>(what: string): z.ZodType<Code> {
  return z
    .string(`${what}: text`)
    .regex(/^[\w.:-]{1,64}$/, `${what}: 1 to 64 letters, digits, or . _ : -`)
    .transform((text) => text as Code);
}

export function whole(what: string, least: number, most: number): z.ZodType<number> {
  const message = `${what}: a whole number from ${least} to ${most}`;
  return z.number(message).int(message).min(least, message).max(most, message);
}

/** Fen; up to ten million yuan. */
export function fen(what: string): z.ZodType<number> {
  return whole(`${what} in fen`, 0, 1_000_000_000);
}

export const isoDate: z.ZodType<IsoDate> = z.string('a day as YYYY-MM-DD').refine(isIsoDate, 'a day that exists, as YYYY-MM-DD');

export function oneOf<const Values extends readonly [string, ...string[]]>(what: string, values: Values): z.ZodType<Values[number]> {
  return z.enum(values, `${what}: one of ${values.join(', ')}`);
}

/**
 * Whether two numbers or two days come in this order; true where one is missing or is no such thing, which is an issue of its own.
 * Meant for `refine` with `evenIfOthersAreWrong`, where nothing is certain yet.
 */
export function isInOrder(first: unknown, second: unknown): boolean {
  if (typeof first === 'number' && typeof second === 'number') return first <= second;
  if (typeof first !== 'string' || typeof second !== 'string' || !isIsoDate(first) || !isIsoDate(second)) return true;
  return first <= second;
}

/** Lets a rule about two fields speak although another field is wrong, so that all issues come at once. */
export const evenIfOthersAreWrong: { readonly when: (payload: { readonly value: unknown }) => boolean } = {
  when: ({ value }) => typeof value === 'object' && value !== null,
};

/** A list without repeats; a person has at most some dozens of anything, so a longer list is a mistake or an attack. */
export function setOf<Entry>(
  what: string,
  entry: z.ZodType<Entry>,
  keyOf: (entry: Entry) => unknown = (value) => value,
): z.ZodType<readonly Entry[]> {
  return z
    .array(entry, `${what}: a list`)
    .max(100, `${what}: at most 100 entries`)
    .refine((list) => new Set(list.map(keyOf)).size === list.length, `${what}: each entry once`);
}
