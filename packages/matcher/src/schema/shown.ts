const LONGEST = 80;
const ENTRIES = 10;
const DEPTH = 3;

/**
 * What came in an input, as text of at most 80 characters. It may go to a log or a database, so control characters and halves of surrogate
 * pairs are replaced; a hostile depth or length costs nothing, and no value throws.
 */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value.slice(0, 2 * LONGEST + 2) : outline(value, DEPTH);
  // By code point, so that no character is halved.
  const points = Array.from(text.replaceAll(/[\p{Cc}\p{Cs}]/gu, '\uFFFD'));
  return points.length > LONGEST ? `${points.slice(0, LONGEST - 1).join('')}…` : points.join('');
}

/** JSON of the first entries; deeper and longer things end in an ellipsis. */
function outline(value: unknown, depth: number): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, LONGEST));
  if (typeof value === 'function') return 'function';
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).slice(0, ENTRIES);
  if (Array.isArray(value)) return depth === 0 ? '[…]' : `[${entries.map(([, entry]) => outline(entry, depth - 1)).join(',')}]`;
  return depth === 0 ? '{…}' : `{${entries.map(([key, entry]) => `${outline(key, 0)}:${outline(entry, depth - 1)}`).join(',')}}`;
}
