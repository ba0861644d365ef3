/** What was read from a text, and the text without the words that said it. */
export interface Taken<Value> {
  readonly values: readonly Value[];
  readonly rest: string;
}

/**
 * Reads every match of a pattern in order. A bar stands where a match was, so that what was apart does not become one word; a match
 * whose reading is undefined stays in the text.
 * @param pattern with the flag `g`
 */
export function take<Value>(text: string, pattern: RegExp, read: (found: RegExpMatchArray) => Value | undefined): Taken<Value> {
  const values: Value[] = [];
  let rest = '';
  let end = 0;
  for (const found of text.matchAll(pattern)) {
    const value = read(found);
    if (value === undefined) continue;
    values.push(value);
    rest += `${text.slice(end, found.index)}|`;
    end = found.index + found[0].length;
  }
  return { values, rest: rest + text.slice(end) };
}
