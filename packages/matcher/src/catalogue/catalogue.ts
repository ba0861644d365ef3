import type { LicenceCode, SkillCode, TradeCode } from '../model/ids.ts';
import { checkLegalLicences, checkWords, entriesByCode, meaningsOf, neighboursOf, permittedBy } from './checks.ts';
import type { AmbiguousWord, LicenceEntry, SkillEntry, TradeEntry } from './entries.ts';

export type { AmbiguousWord, LicenceEntry, NeighbourTrade, SkillEntry, TradeEntry } from './entries.ts';

/** Trades, skills and licences with their relations; the engine takes it as an argument. */
export interface Catalogue {
  readonly trades: ReadonlyMap<TradeCode, TradeEntry>;
  readonly skills: ReadonlyMap<SkillCode, SkillEntry>;
  readonly licences: ReadonlyMap<LicenceCode, LicenceEntry>;
  /** From a normalised word to the two or more trades it may mean, the likeliest first. None of these words is a name or alias of a trade. */
  readonly ambiguous: ReadonlyMap<string, readonly TradeCode[]>;
  /** 0 to 100; 100 for the same trade, 0 where nothing is stated. From the trade a person knows to the trade of the vacancy. */
  adjacency(from: TradeCode, to: TradeCode): number;
  /** Whether holding `held` permits what `asked` permits (A1 ⊇ A3 ⊇ C1 ⊇ C2 …). */
  licenceCovers(held: LicenceCode, asked: LicenceCode): boolean;
}

/**
 * Builds a catalogue from entries. Checked: codes are unique within a kind; every relation leads to an entry; a neighbour is named once, is another
 * trade and has an adjacency that is a whole number from 1 to 99; within a kind no normalised name or alias leads to two entries (a trade and a
 * skill may share one); an ambiguous word stands once, names two trades or more and is itself the name or alias of none.
 * @throws MatcherError `duplicate-code`, `unknown-trade`, `unknown-licence`, `duplicate-alias`, `invalid-adjacency`
 */
export function buildCatalogue(
  trades: readonly TradeEntry[],
  skills: readonly SkillEntry[],
  licences: readonly LicenceEntry[],
  ambiguous: readonly AmbiguousWord[] = [],
): Catalogue {
  const tradeMap = entriesByCode<TradeCode, TradeEntry>(trades);
  const skillMap = entriesByCode<SkillCode, SkillEntry>(skills);
  const licenceMap = entriesByCode<LicenceCode, LicenceEntry>(licences);
  const tradeWords = checkWords('trades', trades);
  checkWords('skills', skills);
  checkWords('licences', licences);
  checkLegalLicences(trades, licenceMap);
  const adjacency = new Map(trades.map((trade) => [trade.code, neighboursOf(trade, tradeMap)]));
  const covers = new Map(licences.map((licence) => [licence.code, permittedBy(licence.code, licenceMap)]));
  return {
    trades: tradeMap,
    skills: skillMap,
    licences: licenceMap,
    ambiguous: meaningsOf(ambiguous, tradeMap, tradeWords),
    adjacency: (from, to) => (from === to ? 100 : (adjacency.get(from)?.get(to) ?? 0)),
    licenceCovers: (held, asked) => held === asked || (covers.get(held)?.has(asked) ?? false),
  };
}
