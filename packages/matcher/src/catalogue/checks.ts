import { MatcherError } from '../errors.ts';
import type { LicenceCode, TradeCode } from '../model/ids.ts';
import type { AmbiguousWord, LicenceEntry, TradeEntry } from './entries.ts';
import { normalise } from './normalise.ts';

interface NamedEntry {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Entries under their code. @throws MatcherError `duplicate-code` */
export function entriesByCode<Code extends string, Entry extends { readonly code: string }>(
  entries: readonly Entry[],
): ReadonlyMap<Code, Entry> {
  const map = new Map<Code, Entry>();
  for (const entry of entries) {
    if (map.has(entry.code as Code))
      throw new MatcherError('duplicate-code', `Code ${entry.code} stands twice in the catalogue; rename one.`);
    map.set(entry.code as Code, entry);
  }
  return map;
}

/**
 * From each normalised name and alias to the code that owns it. One entry may say a word twice (full width, half width): it still means one thing.
 * @throws MatcherError `duplicate-alias`
 */
export function checkWords(kind: string, entries: readonly NamedEntry[]): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const { code, name, aliases } of entries) {
    for (const word of [name, ...aliases].map(normalise)) {
      const owner = owners.get(word) ?? code;
      if (owner !== code) {
        throw new MatcherError(
          'duplicate-alias',
          `Among ${kind}, ${word} leads to ${owner} and to ${code}; keep one, or list it as ambiguous and keep none.`,
        );
      }
      owners.set(word, code);
    }
  }
  return owners;
}

/** @throws MatcherError `unknown-licence` */
export function checkLegalLicences(trades: readonly TradeEntry[], licences: ReadonlyMap<LicenceCode, LicenceEntry>): void {
  for (const { code, legalLicences = [] } of trades) {
    for (const licence of legalLicences.flat()) known(licence, licences, `Trade ${code} is said to need`);
  }
}

/** The stated adjacencies of one trade by the other's code. @throws MatcherError `unknown-trade`, `invalid-adjacency` */
export function neighboursOf(trade: TradeEntry, all: ReadonlyMap<TradeCode, TradeEntry>): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { trade: neighbour, adjacency } of trade.neighbours) {
    if (!all.has(neighbour as TradeCode)) {
      throw new MatcherError('unknown-trade', `Trade ${trade.code} names the neighbour ${neighbour}, which is not in the catalogue.`);
    }
    if (neighbour === trade.code || found.has(neighbour)) {
      throw new MatcherError(
        'invalid-adjacency',
        `Trade ${trade.code} names the neighbour ${neighbour} twice, or is it itself; keep one other.`,
      );
    }
    if (!Number.isInteger(adjacency) || adjacency < 1 || adjacency > 99) {
      throw new MatcherError(
        'invalid-adjacency',
        `Adjacency ${trade.code} → ${neighbour} must be a whole number from 1 to 99, got ${adjacency}.`,
      );
    }
    found.set(neighbour, adjacency);
  }
  return found;
}

/** Every licence that one permits, directly or over others; not itself. @throws MatcherError `unknown-licence` */
export function permittedBy(code: string, all: ReadonlyMap<LicenceCode, LicenceEntry>): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [code];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const included of known(next, all, `Licence ${code} is said to permit`).includes) {
      if (found.has(included)) continue;
      found.add(included);
      open.push(included);
    }
  }
  return found;
}

/** Ambiguous words, normalised, with the trades they may mean. @throws MatcherError `unknown-trade`, `duplicate-alias` */
export function meaningsOf(
  ambiguous: readonly AmbiguousWord[],
  trades: ReadonlyMap<TradeCode, TradeEntry>,
  tradeWords: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly TradeCode[]> {
  const found = new Map<string, readonly TradeCode[]>();
  for (const { word, codes } of ambiguous) {
    const key = normalise(word);
    const owner = tradeWords.get(key);
    if (owner !== undefined || found.has(key)) {
      throw new MatcherError('duplicate-alias', `Ambiguous word ${word} is also ${owner ?? 'listed a second time'}; keep it in one place.`);
    }
    const meanings = [...new Set(codes)].filter((code): code is TradeCode => trades.has(code as TradeCode));
    if (meanings.length < 2 || meanings.length < codes.length) {
      throw new MatcherError(
        'unknown-trade',
        `Ambiguous word ${word} must name two or more trades of the catalogue, got ${codes.join(', ')}.`,
      );
    }
    found.set(key, meanings);
  }
  return found;
}

function known(code: string, licences: ReadonlyMap<LicenceCode, LicenceEntry>, claim: string): LicenceEntry {
  const entry = licences.get(code as LicenceCode);
  if (entry === undefined) throw new MatcherError('unknown-licence', `${claim} ${code}, which is not in the catalogue.`);
  return entry;
}
