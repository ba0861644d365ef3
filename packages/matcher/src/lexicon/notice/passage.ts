import { type Said, type Span, spanOf } from './span.ts';

/** A part of the plain text, and where it begins there. */
export interface Passage {
  readonly text: string;
  readonly offset: number;
}

export function passageOf(plain: string, { from, to }: Span): Passage {
  return { text: plain.slice(from, to), offset: from };
}

/** The first match of a pattern for which `read` has an answer. @param pattern with the flag `g` */
export function findIn<Value>(
  { text, offset }: Passage,
  pattern: RegExp,
  read: (found: RegExpMatchArray) => Value | undefined,
): Said<Value> | undefined {
  for (const found of text.matchAll(pattern)) {
    const value = read(found);
    if (value !== undefined) return { value, span: spanOf(found, offset) };
  }
  return undefined;
}

/** What the first of several passages says; a vacancy's own words come before those that it shares. */
export function firstSaid<Value>(
  passages: readonly Passage[],
  read: (passage: Passage) => Said<Value> | undefined,
): Said<Value> | undefined {
  for (const passage of passages) {
    const said = read(passage);
    if (said !== undefined) return said;
  }
  return undefined;
}

/** The clause round a place in a text: between the signs that end one. */
export function clauseAround(text: string, from: number, to: number): Span {
  let start = from;
  while (start > 0 && !CLAUSE_END.test(text.charAt(start - 1))) start--;
  let end = to;
  while (end < text.length && !CLAUSE_END.test(text.charAt(end))) end++;
  return { from: start, to: end };
}

const CLAUSE_END = /[,，。;!?\n|]/;
