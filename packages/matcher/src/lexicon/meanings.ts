import type { Catalogue } from '../catalogue/index.ts';
import { compareIds } from '../model/ids.ts';
import type { Meaning, MeaningKind } from './found.ts';
import { normalWord } from './normal-form.ts';

/** An everyday word for something in the catalogue, as a clerk answers what an unknown word means. */
export interface Addition {
  readonly text: string;
  readonly kind: MeaningKind;
  readonly code: string;
}

/** A name or alias in its normal form and all it stands for: of one kind one meaning, unless the word is ambiguous. */
export interface NamedWord {
  readonly word: string;
  /** In order of kind (trade, skill, licence); of an ambiguous word the likeliest first. */
  readonly meanings: readonly Meaning[];
  /** It is a standard name, or one without its bracket: 油工（刮大白）. */
  readonly standard: boolean;
}

/** Trade, skill, licence: the order in which meanings of one word are given. */
export const kinds: readonly MeaningKind[] = ['trade', 'skill', 'licence'];

/** Entries of the three kinds, with what they have in common. */
export function entriesOf(catalogue: Catalogue): readonly (Meaning & { readonly name: string; readonly aliases: readonly string[] })[] {
  return [
    ...[...catalogue.trades].map(([code, { name, aliases }]) => ({ kind: 'trade' as const, code, name, aliases })),
    ...[...catalogue.skills].map(([code, { name, aliases }]) => ({ kind: 'skill' as const, code, name, aliases })),
    ...[...catalogue.licences].map(([code, { name, aliases }]) => ({ kind: 'licence' as const, code, name, aliases })),
  ];
}

/** A word for somebody who does the work, not for the work. */
const worker = /(?:[工员师匠嫂]|司机)$/;

/**
 * Every word of the catalogue and the additions with its meanings, by its normal form. A word for a worker (电工) that names a trade
 * does not name the skill beside it: the skill goes without saying, and only words of doing (修电路) say it.
 */
export function namedWords(
  catalogue: Catalogue,
  additions: readonly (Meaning & { readonly text: string })[],
): ReadonlyMap<string, NamedWord> {
  const meanings = new Map<string, Meaning[]>();
  const names = new Set(entriesOf(catalogue).flatMap(({ name: text }) => [normalWord(text), normalWord(text).replace(/\(.*$/, '')]));
  const name = (text: string, meaning: Meaning): void => {
    const word = normalWord(text);
    const known = meanings.get(word) ?? [];
    if (!known.some((other) => sameMeaning(other, meaning))) meanings.set(word, [...known, meaning]);
  };
  for (const { name: standard, aliases, kind, code } of entriesOf(catalogue)) {
    for (const text of [standard, ...aliases]) name(text, { kind, code } as Meaning);
  }
  for (const { text, kind, code } of additions) name(text, { kind, code } as Meaning);
  for (const [word, codes] of catalogue.ambiguous) for (const code of codes) name(word, { kind: 'trade', code });
  return new Map(
    [...meanings].map(([word, own]) => {
      const told = worker.test(word) && own.some(({ kind }) => kind === 'trade') ? own.filter(({ kind }) => kind !== 'skill') : own;
      const inOrder = told.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
      return [word, { word, meanings: inOrder, standard: names.has(word) }];
    }),
  );
}

export function sameMeaning(a: Meaning, b: Meaning): boolean {
  return a.kind === b.kind && a.code === b.code;
}

function byKindAndCode(a: Meaning, b: Meaning): number {
  return kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || compareIds(a.code, b.code);
}

/** What words that are equally like something mean together: standard names before everyday ones. */
export function meaningsAlike(words: readonly NamedWord[]): readonly Meaning[] {
  const standard = words.filter((word) => word.standard);
  return union(standard.length > 0 ? standard : words);
}

/** All meanings of several words, each once. */
export function union(words: readonly NamedWord[]): readonly Meaning[] {
  const all: Meaning[] = [];
  for (const { meanings } of words) {
    for (const meaning of meanings) if (!all.some((known) => sameMeaning(known, meaning))) all.push(meaning);
  }
  return all.toSorted(byKindAndCode);
}
