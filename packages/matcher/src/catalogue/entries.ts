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
  /**
   * What the law asks of everybody who does this work: one licence of *each* group. Several in a group: which one depends on the part of the work
   * (起重机司机 or 指挥) or on the vehicle. Absent where the law asks nothing of all of them, whatever employers ask. Facts for a clerk's eye; the
   * engine filters by the licences of the vacancy alone.
   */
  readonly legalLicences?: readonly (readonly string[])[];
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

/** A word that names two or more trades. It is an alias of none: who says it is asked which one is meant. */
export interface AmbiguousWord {
  readonly word: string;
  /** Codes of trades, two or more, the likeliest here first. */
  readonly codes: readonly string[];
  /** Why it must be asked, for the clerk who reads the table. */
  readonly ask: string;
}
