/** A stretch of text in code units; `to` is exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What the text says, and where. */
export interface Said<Value> {
  readonly value: Value;
  readonly span: Span;
}

/** Where a match of a pattern stands. */
export function spanOf(found: RegExpExecArray | RegExpMatchArray, offset = 0): Span {
  const from = (found.index ?? 0) + offset;
  return { from, to: from + found[0].length };
}

/** From the start of the first to the end of the last. */
export function hull(spans: readonly Span[]): Span | undefined {
  if (spans.length === 0) return undefined;
  return { from: Math.min(...spans.map(({ from }) => from)), to: Math.max(...spans.map(({ to }) => to)) };
}
