import type { Span } from '../span.ts';

/** What was read from a text, where it stood, and the text without the words that said it. */
export interface Taken<Value> {
  readonly values: readonly Value[];
  /** One for each value. */
  readonly spans: readonly Span[];
  /** As long as the text: places in it are places in the text. */
  readonly rest: string;
}

/**
 * Reads every match of a pattern in order. Bars stand where a match was, so that what was apart does not become one word; a match
 * whose reading is undefined stays in the text.
 * @param pattern with the flag `g`
 */
export function take<Value>(text: string, pattern: RegExp, read: (found: RegExpMatchArray) => Value | undefined): Taken<Value> {
  const values: Value[] = [];
  const spans: Span[] = [];
  let rest = '';
  let end = 0;
  for (const found of text.matchAll(pattern)) {
    const value = read(found);
    if (value === undefined) continue;
    const from = found.index;
    values.push(value);
    spans.push({ from, to: from + found[0].length });
    rest += text.slice(end, from) + '|'.repeat(found[0].length);
    end = from + found[0].length;
  }
  return { values, spans, rest: rest + text.slice(end) };
}

/** Two readings of one text, the second made from the rest of the first. */
export function both<Value>(first: Taken<Value>, second: Taken<Value>): Taken<Value> {
  return { values: [...first.values, ...second.values], spans: [...first.spans, ...second.spans], rest: second.rest };
}
