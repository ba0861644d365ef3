import type { Catalogue } from '../catalogue/index.ts';
import type { Meaning } from './found.ts';
import { type Addition, type NamedWord, sameMeaning } from './meanings.ts';
import { normalWord } from './normal-form.ts';
import { vocabulary } from './vocabulary.ts';

/** Why an addition cannot stand; `at` is its place in the list, from 0. */
export type AdditionIssue = { readonly at: number; readonly text: string } & (
  | { readonly problem: 'too-short' }
  | { readonly problem: 'too-long' }
  | { readonly problem: 'unknown-code'; readonly code: string }
  /** The word denies, fills or joins in every sentence (不会, 以前, 但是). */
  | { readonly problem: 'common-word' }
  /** The word means something else of the same kind already, in the catalogue or in an earlier addition. */
  | { readonly problem: 'other-meaning'; readonly code: string; readonly other: string }
);

type CheckedAdditions =
  | { readonly ok: true; readonly additions: readonly (Meaning & { readonly text: string })[] }
  | { readonly ok: false; readonly issues: readonly AdditionIssue[] };

const longest = 24;

/** All additions as meanings, or everything that is wrong with them. An addition that is known already is no mistake. */
export function checkAdditions(
  additions: readonly Addition[],
  catalogue: Catalogue,
  words: ReadonlyMap<string, NamedWord>,
): CheckedAdditions {
  const issues: AdditionIssue[] = [];
  const checked: (Meaning & { readonly text: string })[] = [];
  for (const [at, { text, kind, code }] of additions.entries()) {
    const word = normalWord(text);
    const meaning = { kind, code } as Meaning;
    const inCatalogue = (kind === 'trade' ? catalogue.trades : kind === 'skill' ? catalogue.skills : catalogue.licences) as ReadonlyMap<
      string,
      unknown
    >;
    const known = [...(words.get(word)?.meanings ?? []), ...checked.filter((other) => normalWord(other.text) === word)];
    const other = known.find((already) => already.kind === kind && !sameMeaning(already, meaning));
    if (Array.from(word).length < 2) issues.push({ at, text, problem: 'too-short' });
    else if (word.length > longest) issues.push({ at, text, problem: 'too-long' });
    else if (!inCatalogue.has(code)) issues.push({ at, text, problem: 'unknown-code', code });
    else if (commonWords.has(word)) issues.push({ at, text, problem: 'common-word' });
    else if (other) issues.push({ at, text, problem: 'other-meaning', code, other: other.code });
    else checked.push({ ...meaning, text });
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, additions: checked };
}

const commonWords: ReadonlySet<string> = new Set([...vocabulary.values()].flat());
