import { MatcherError } from '../errors.ts';
import type { LicenceCode, SkillCode, TradeCode } from '../model/ids.ts';

/**
 * What a person of one trade can do in another, 1 to 99, and why. A judgement on this scale: 90 the same work under another name or a simpler
 * form of it; 70 useful on the first day; 50 half of it; 30 knows the tools or the place; 20 has seen it done. A licence that is still to be got is no part of it.
 */
export interface NeighbourTrade {
  readonly trade: string;
  readonly adjacency: number;
  readonly why: string;
}

/** One trade (工种) as people here name it. */
export interface TradeEntry {
  readonly code: string;
  /** Standard name in Chinese. */
  readonly name: string;
  readonly english: string;
  /** Everyday and north-eastern names, and words that notices use as titles. No alias leads to two trades. */
  readonly aliases: readonly string[];
  /** Trades whose work a person of *this* trade can do in part. */
  readonly neighbours: readonly NeighbourTrade[];
  /** Work that anybody may start: factories teach it (普工). */
  readonly openToAll?: true;
  /** Its words (普工, 操作工) do not say which work is done; any other trade named beside them says more. */
  readonly generic?: true;
}

export interface SkillEntry {
  readonly code: string;
  readonly name: string;
  readonly english: string;
  readonly aliases: readonly string[];
}

export interface LicenceEntry {
  readonly code: string;
  readonly name: string;
  readonly english: string;
  readonly aliases: readonly string[];
  /** Licences that this one permits too; closed over further steps when the catalogue is built. */
  readonly includes: readonly string[];
}

/** Trades, skills and licences with their relations; the engine takes it as an argument. */
export interface Catalogue {
  readonly trades: ReadonlyMap<TradeCode, TradeEntry>;
  readonly skills: ReadonlyMap<SkillCode, SkillEntry>;
  readonly licences: ReadonlyMap<LicenceCode, LicenceEntry>;
  /** 0 to 100; 100 for the same trade, 0 where nothing is stated. From the trade a person knows to the trade of the vacancy. */
  adjacency(from: TradeCode, to: TradeCode): number;
  /** Whether holding `held` permits what `asked` permits (A1 ⊇ A3 ⊇ C1 ⊇ C2 …). */
  licenceCovers(held: LicenceCode, asked: LicenceCode): boolean;
}

/**
 * Builds a catalogue from entries and checks that codes are unique, that relations lead to entries and that adjacency is a whole number from 1 to 99.
 * @throws MatcherError `duplicate-code`, `unknown-trade`
 */
export function buildCatalogue(trades: readonly TradeEntry[], skills: readonly SkillEntry[], licences: readonly LicenceEntry[]): Catalogue {
  const tradeMap = byCode<TradeCode, TradeEntry>(trades);
  const licenceMap = byCode<LicenceCode, LicenceEntry>(licences);
  const adjacency = new Map(trades.map((trade) => [trade.code, neighboursOf(trade, tradeMap)]));
  const covers = new Map(licences.map((licence) => [licence.code, reachable(licence.code, licenceMap)]));
  return {
    trades: tradeMap,
    skills: byCode<SkillCode, SkillEntry>(skills),
    licences: licenceMap,
    adjacency: (from, to) => (from === to ? 100 : (adjacency.get(from)?.get(to) ?? 0)),
    licenceCovers: (held, asked) => held === asked || (covers.get(held)?.has(asked) ?? false),
  };
}

function byCode<Code extends string, Entry extends { readonly code: string }>(entries: readonly Entry[]): ReadonlyMap<Code, Entry> {
  const map = new Map<Code, Entry>();
  for (const entry of entries) {
    if (map.has(entry.code as Code))
      throw new MatcherError('duplicate-code', `Code ${entry.code} stands twice in the catalogue; rename one.`);
    map.set(entry.code as Code, entry);
  }
  return map;
}

function neighboursOf(trade: TradeEntry, all: ReadonlyMap<TradeCode, TradeEntry>): ReadonlyMap<string, number> {
  return new Map(
    trade.neighbours.map((neighbour) => {
      if (!all.has(neighbour.trade as TradeCode)) {
        throw new MatcherError(
          'unknown-trade',
          `Trade ${trade.code} names the neighbour ${neighbour.trade}, which is not in the catalogue.`,
        );
      }
      if (!Number.isInteger(neighbour.adjacency) || neighbour.adjacency < 1 || neighbour.adjacency > 99) {
        throw new MatcherError(
          'unknown-trade',
          `Adjacency ${trade.code} → ${neighbour.trade} must be 1 to 99, got ${neighbour.adjacency}.`,
        );
      }
      return [neighbour.trade, neighbour.adjacency];
    }),
  );
}

function reachable(code: string, all: ReadonlyMap<LicenceCode, LicenceEntry>): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [code];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const included of all.get(next as LicenceCode)?.includes ?? []) {
      if (found.has(included)) continue;
      found.add(included);
      open.push(included);
    }
  }
  return found;
}
