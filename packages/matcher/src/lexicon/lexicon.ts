import type { Catalogue } from '../catalogue/index.ts';
import { defaultCatalogue } from '../catalogue/index.ts';
import { type AdditionIssue, checkAdditions } from './additions.ts';
import { type Addition, type NamedWord, namedWords } from './meanings.ts';

/**
 * The words of a catalogue. A plain value: what is looked up in it (trees, sounds, stems) is derived on first use
 * and depends on nothing else.
 */
export interface Lexicon {
  readonly catalogue: Catalogue;
  /** By normal form. */
  readonly words: ReadonlyMap<string, NamedWord>;
}

export type BuiltLexicon =
  | { readonly ok: true; readonly lexicon: Lexicon }
  | { readonly ok: false; readonly issues: readonly AdditionIssue[] };

/**
 * A lexicon of a catalogue and of what clerks added. A clerk typed the additions, so all that is wrong with them comes back as issues, in their order.
 * The same additions in another order give the same answers.
 */
export function buildLexicon(base: Catalogue, additions: readonly Addition[] = []): BuiltLexicon {
  const checked = checkAdditions(additions, base, namedWords(base, []));
  return checked.ok ? { ok: true, lexicon: { catalogue: base, words: namedWords(base, checked.additions) } } : checked;
}

/** The words of the default catalogue, nothing added. */
export const defaultLexicon: Lexicon = { catalogue: defaultCatalogue, words: namedWords(defaultCatalogue, []) };
