import { z } from 'zod';
import type { Expectation } from '../../messages/zh-CN/expectations.ts';
import { issue, type NoticeIssue } from './issue.ts';

/** A notice as facts. What it does not say is missing; a missing fact is never a "no". Pay in yuan. */
export interface Notice {
  readonly id: string;
  readonly title: string;
  readonly source?: string;
  readonly employer?: string;
  readonly headcount?: number;
  readonly payMin?: number;
  readonly payMax?: number;
  readonly payBasis?: (typeof bases)[number];
  readonly place?: string;
  readonly lodging?: boolean;
  readonly meals?: boolean;
  readonly shift?: string;
  readonly ageText?: string;
  readonly sexText?: string;
  readonly schooling?: string;
  readonly skillsText?: readonly string[];
  readonly certificates?: readonly string[];
  readonly insurance?: string;
  readonly start?: string;
  /** The notice's own wording. */
  readonly raw?: string;
}

/** Issues of a notice that was read are notes about unknown fields; otherwise they say all that is wrong. */
export type NoticeReading =
  | { readonly ok: true; readonly notice: Notice; readonly issues: readonly NoticeIssue[] }
  | { readonly ok: false; readonly issues: readonly NoticeIssue[] };

const bases = ['month', 'day', 'hour', 'piece', 'trip', 'year', 'couple', 'negotiable'] as const;

/** Makes the compiler check that every message has its Chinese. */
const expecting = (expected: Expectation): Expectation => expected;

const shortText = textOf(200, expecting('text of at most 200 characters'));
const longText = textOf(2000, expecting('text of at most 2000 characters'));
const texts = z
  .array(longText, expecting('a list of at most 100 texts, or null'))
  .max(100, expecting('a list of at most 100 texts, or null'));
const offered = z.boolean(expecting('true, false or null'));
const headcount = numberOf(1, 100_000, expecting('a whole number from 1 to 100000, or null')).int(
  expecting('a whole number from 1 to 100000, or null'),
);
const yuan = numberOf(0, 10_000_000, expecting('yuan: a number from 0 to 10000000, or null'));

const fields = {
  id: shortText,
  title: shortText,
  source: shortText.exactOptional(),
  employer: shortText.exactOptional(),
  headcount: headcount.exactOptional(),
  payMin: yuan.exactOptional(),
  payMax: yuan.exactOptional(),
  payBasis: z.enum(bases, expecting('month, day, hour, piece, trip, year, couple, negotiable or null')).exactOptional(),
  place: longText.exactOptional(),
  lodging: offered.exactOptional(),
  meals: offered.exactOptional(),
  shift: longText.exactOptional(),
  ageText: longText.exactOptional(),
  sexText: longText.exactOptional(),
  schooling: longText.exactOptional(),
  skillsText: texts.exactOptional(),
  certificates: texts.exactOptional(),
  insurance: longText.exactOptional(),
  start: longText.exactOptional(),
  raw: z.string(expecting('text')).exactOptional(),
};

const noticeSchema: z.ZodType<Notice> = z
  .object(fields, expecting('one JSON object on each line'))
  .refine(({ payMin, payMax }) => payMin === undefined || payMax === undefined || payMin <= payMax, {
    message: expecting('a highest pay that is not below the least'),
    path: ['payMax'],
  });

/** Reads one line of text; a field that is null or blank counts as not said. */
export function readNotice(text: string): NoticeReading {
  const input = parseJson(text);
  if (!isRecord(input)) return { ok: false, issues: [issue('', 'not-json', 'one JSON object on each line', text)] };
  const result = noticeSchema.safeParse(withoutBlanks(input));
  if (result.success) return { ok: true, notice: result.data, issues: unknownFields(input) };
  return { ok: false, issues: [...result.error.issues.map((found) => rejection(found, input)), ...unknownFields(input)] };
}

function textOf(most: number, tooLong: Expectation) {
  return z
    .string(expecting('text'))
    .max(most, tooLong)
    .regex(/^[^\0\p{Cs}]*$/u, expecting('text without NUL or broken characters'));
}

function numberOf(least: number, most: number, expected: Expectation) {
  return z.number(expected).min(least, expected).max(most, expected);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function withoutBlanks(input: Readonly<Record<string, unknown>>): unknown {
  return Object.fromEntries(
    Object.entries(input)
      .map(([field, value]) => [field, typeof value === 'string' ? value.trim() : value] as const)
      .filter(([, value]) => value !== null && value !== ''),
  );
}

function rejection(found: z.core.$ZodIssue, input: Readonly<Record<string, unknown>>): NoticeIssue {
  const got = found.path.reduce<unknown>(
    (value, key) => (isRecord(value) || Array.isArray(value) ? Reflect.get(value, key) : undefined),
    input,
  );
  const path = found.path.map(String).join('.');
  const isMissing = got === undefined || got === null || (typeof got === 'string' && got.trim() === '');
  if (isMissing) return issue(path, 'missing', 'text that is not empty', got);
  return { ...issue(path, 'wrong-value', 'text', got), expected: found.message };
}

/** One note for all of them: a foreign format would have as many notes as fields. */
function unknownFields(input: Readonly<Record<string, unknown>>): readonly NoticeIssue[] {
  const unknown = Object.keys(input).filter((field) => !Object.hasOwn(fields, field));
  return unknown.length === 0 ? [] : [issue('', 'unknown-field', 'a field that notices have', unknown.join(', '))];
}
