import type { z } from 'zod';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { shown } from './shown.ts';

/** One thing wrong with an input: where, what was expected, what came. */
export interface Issue {
  /** Field names and list positions joined by dots, e.g. `pay.min` or `skills.0.level`; empty for the whole. */
  readonly path: string;
  readonly expected: string;
  /** What came, as text of at most 80 characters; `undefined` for a missing field. */
  readonly got: string;
}

export type Parsed<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly issues: readonly Issue[] };

/** What codes in an input are checked against; without it only their shape is. */
export interface Reference {
  readonly catalogue?: Catalogue;
  /** County codes that exist, GB/T 2260. */
  readonly counties?: ReadonlySet<string>;
}

/** Runs a schema and turns zod's report into issues; all of them at once, in the order of the fields. */
export function parseWith<Value>(schema: z.ZodType<Value>, input: unknown): Parsed<Value> {
  const result = schema.safeParse(withoutUndefined(input, 8));
  if (result.success) return { ok: true, value: result.data };
  return {
    ok: false,
    issues: result.error.issues.map((issue) => ({
      path: issue.path.map(String).join('.'),
      ...(issue.code === 'unrecognized_keys'
        ? { expected: 'no other fields', got: shown(issue.keys.join(', ')) }
        : { expected: issue.message, got: shown(valueAt(input, issue.path)) }),
    })),
  };
}

/** A field that is `undefined` counts as missing. No value of the model is nested deeper than `depth`, and a hostile one must not exhaust the stack. */
function withoutUndefined(value: unknown, depth: number): unknown {
  if (depth === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((entry) => withoutUndefined(entry, depth - 1));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, entry]) => entry !== undefined)
      .map(([key, entry]) => [key, withoutUndefined(entry, depth - 1)]),
  );
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), input);
}
