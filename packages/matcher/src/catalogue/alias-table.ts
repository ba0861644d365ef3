import { normalise } from './normalise.ts';

interface NamedEntry {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** From a normalised name or alias to the code of its entry. */
export interface AliasTable {
  readonly codes: ReadonlyMap<string, string>;
  /** Characters of the longest alias. */
  readonly longest: number;
}

/** An alias found in a text; `end` is exclusive. */
export interface Occurrence {
  readonly code: string;
  readonly alias: string;
  readonly start: number;
  readonly end: number;
}

// Building a table costs more than a hundred look-ups, and a ledger asks thousands of times; entries never change once a catalogue is built.
const tables = new WeakMap<object, AliasTable>();

/** The table of one kind of entries; a built catalogue has no alias with two owners. */
export function aliasTable(entries: ReadonlyMap<string, NamedEntry>): AliasTable {
  const known = tables.get(entries);
  if (known) return known;
  const codes = new Map<string, string>();
  let longest = 0;
  for (const [code, entry] of entries) {
    for (const alias of [entry.name, ...entry.aliases].map(normalise)) {
      codes.set(alias, code);
      longest = Math.max(longest, alias.length);
    }
  }
  const table = { codes, longest };
  tables.set(entries, table);
  return table;
}

/** What the text after an alias makes of it: it `counts`; a `shorter` alias may be meant; it `hides`, so that nothing inside it counts either. */
type Reading = 'counts' | 'shorter' | 'hides';

export interface Caution {
  /** Words that contain an alias and mean something else. */
  readonly decoys: ReadonlySet<string>;
  readonly read: (alias: string, rest: string) => Reading;
}

interface Word {
  readonly alias: string;
  readonly end: number;
  readonly code: string | undefined;
}

const incautious: Caution = { decoys: new Set(), read: () => 'counts' };

/**
 * Aliases contained in a normalised text, in reading order: at each place the longest, then on behind it. So 车工 does not occur in 叉车工.
 * Latin letters and digits match as whole words only: `n1` does not occur in `n100`.
 */
export function occurrences(text: string, table: AliasTable, caution: Caution = incautious): readonly Occurrence[] {
  const found: Occurrence[] = [];
  for (let start = 0; start < text.length; ) {
    const next = longestAt(text, start, table, caution);
    if (next?.code !== undefined) found.push({ ...next, code: next.code, start });
    start = next?.end ?? start + 1;
  }
  return found;
}

/** The word that starts here; without a code it is to be skipped. */
function longestAt(text: string, start: number, table: AliasTable, { decoys, read }: Caution): Word | undefined {
  if (splitsLatinWord(text, start)) return undefined;
  for (let end = Math.min(text.length, start + table.longest); end > start; end--) {
    const alias = text.slice(start, end);
    const code = table.codes.get(alias);
    if (splitsLatinWord(text, end) || (code === undefined && !decoys.has(alias))) continue;
    const reading = code === undefined ? 'hides' : read(alias, text.slice(end));
    if (reading !== 'shorter') return { alias, end, code: reading === 'counts' ? code : undefined };
  }
  return undefined;
}

function splitsLatinWord(text: string, at: number): boolean {
  return /[a-z0-9]/.test(text.charAt(at - 1)) && /[a-z0-9]/.test(text.charAt(at));
}
