import type { Limit } from '../model/body.ts';
import type { LicenceCode, SkillCode, TradeCode } from '../model/ids.ts';
import type { SkillLevel } from '../model/skill.ts';

/** Code units of the text as it was typed, `to` exclusive; never between the halves of a character. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What a word stands for in the catalogue. */
export type Meaning =
  | { readonly kind: 'trade'; readonly code: TradeCode }
  | { readonly kind: 'skill'; readonly code: SkillCode }
  | { readonly kind: 'licence'; readonly code: LicenceCode };

export type MeaningKind = Meaning['kind'];

/**
 * How a word was recognised, from the surest to the least sure:
 * `exact` the clause is a name or alias; `licence-grammar` a card or class by the way such things are named; `contained` an alias inside the
 * clause; `stripped` an alias but for 工, 员, 的, 过 and the like; `pinyin` sounds the same; `near-pinyin` sounds the same where zh is z,
 * ng is n and n is l; `fuzzy` looks like it, or one letter off.
 */
export type Step = 'exact' | 'licence-grammar' | 'contained' | 'stripped' | 'pinyin' | 'near-pinyin' | 'fuzzy';

/** A trade, skill or licence in a text. */
export type Found = Meaning & {
  readonly span: Span;
  readonly step: Step;
  /** Whole months, where the text says so; the lower figure of a vague one. Never on a licence. */
  readonly months?: number;
  /** Only where the text says so. */
  readonly level?: SkillLevel;
};

/** Words that lead to several entries of one kind: somebody has to be asked. The likeliest first, where that is known; else by code unit. */
export interface Ambiguous {
  readonly span: Span;
  readonly codes: readonly string[];
}

export interface FoundLimit {
  readonly limit: Limit;
  readonly span: Span;
}

/** What a person wants of a place of work; words of the open page and the desk, see `willingness` for what matching reads. */
export type Wish = 'near-home' | 'away-ok' | 'lodging-needed' | 'day-shift' | 'night-ok' | 'daily-pay' | 'with-spouse';

export interface FoundWish {
  readonly wish: Wish;
  readonly span: Span;
}

export interface UnknownWords {
  readonly span: Span;
  /** As typed. */
  readonly text: string;
}

/** Everything a text says. Each list in reading order; empty where it says nothing of the kind. */
export interface Recognition {
  readonly found: readonly Found[];
  /** What is denied, refused, run out or not passed yet: 没有焊工证, 不想干装卸, 驾照吊销了. */
  readonly absent: readonly Found[];
  readonly ambiguous: readonly Ambiguous[];
  readonly limits: readonly FoundLimit[];
  readonly wishes: readonly FoundWish[];
  /** Words that could have meant something and mean nothing known; a clerk's answer makes them aliases. */
  readonly unknown: readonly UnknownWords[];
}
