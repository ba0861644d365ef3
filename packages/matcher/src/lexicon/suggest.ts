import { compareIds } from '../model/ids.ts';
import { isHan, readingsOf } from './characters.ts';
import { derived } from './derived.ts';
import type { Meaning, MeaningKind } from './found.ts';
import { defaultLexicon, type Lexicon } from './lexicon.ts';
import { entriesOf } from './meanings.ts';
import { normalWord } from './normal-form.ts';
import { initialsOf, soundsOf } from './sounds.ts';

/** An entry to choose; `word` is the name or alias that fits what was typed. */
export type Suggestion = Meaning & {
  /** Standard name. */
  readonly name: string;
  readonly word: string;
};

export interface SuggestOptions {
  /** How many at most; none below 1. */
  readonly k?: number;
  /** All three when left out. */
  readonly kinds?: readonly MeaningKind[];
}

interface Row {
  readonly suggestion: Suggestion;
  /** One for each entry. */
  readonly key: string;
}

/** Lines of one long text, so that one search of the engine goes through all of them; `rows[i]` is what line i belongs to. */
interface Lines {
  readonly text: string;
  readonly starts: readonly number[];
  readonly rows: readonly Row[];
}

/** All in the order in which words that fit equally well are suggested: the shorter, then by code, then by word. */
const linesOf = derived((lexicon: Lexicon): { readonly words: Lines; readonly sounds: Lines; readonly initials: Lines } => {
  const standard = new Map(entriesOf(lexicon.catalogue).map(({ kind, code, name }) => [`${kind} ${code}`, name]));
  const rows = [...lexicon.words.values()].flatMap(({ word, meanings }) =>
    meanings.map((meaning): Row => {
      const key = `${meaning.kind} ${meaning.code}`;
      return { key, suggestion: { ...meaning, name: standard.get(key) ?? word, word } };
    }),
  );
  rows.sort(
    (a, b) =>
      a.suggestion.word.length - b.suggestion.word.length || compareIds(a.key, b.key) || compareIds(a.suggestion.word, b.suggestion.word),
  );
  return { words: toLines(rows, (word) => [word]), sounds: toLines(rows, soundsOf), initials: toLines(rows, initialsOf) };
});

function toLines(rows: readonly Row[], linesOfWord: (word: string) => readonly string[]): Lines {
  const lines = rows.flatMap((row) => linesOfWord(row.suggestion.word).map((line) => ({ row, line })));
  const starts: number[] = [];
  let end = 0;
  for (const { line } of lines) {
    starts.push(end);
    end += line.length + 1;
  }
  return { text: lines.map(({ line }) => `\n${line}`).join(''), starts, rows: lines.map(({ row }) => row) };
}

/**
 * Entries for an input box, best first: words that begin with what was typed, then whose pinyin begins so, then whose initials do (dhg for 电焊工)
 * or that fit a mixture (电hg), then that contain it, in writing and at last in pinyin; among these the shorter word, then by code.
 * Each entry once, under its best word. Empty for blank input. Well below 5 ms on the default catalogue (bench/speed/lexicon).
 */
export function suggest(typed: string, lexicon: Lexicon = defaultLexicon, { k = 8, kinds }: SuggestOptions = {}): readonly Suggestion[] {
  const wanted = normalWord(typed).replace(/\s/g, '');
  const best = new Map<string, Suggestion>();
  if (wanted === '' || k < 1) return [];
  for (const row of fitting(wanted, linesOf(lexicon))) {
    if (best.has(row.key) || (kinds && !kinds.includes(row.suggestion.kind))) continue;
    best.set(row.key, row.suggestion);
    if (best.size >= k) break;
  }
  return [...best.values()];
}

/** Rows that fit, best way first, within a way in order; a row may come again. */
function* fitting(wanted: string, { words, sounds, initials }: ReturnType<typeof linesOf>): Generator<Row> {
  yield* containing(words, `\n${wanted}`);
  if (/^[a-z]+$/.test(wanted)) {
    yield* containing(sounds, `\n${wanted}`);
    yield* containing(initials, `\n${wanted}`);
    yield* containing(words, wanted);
    // One or two letters inside a word's pinyin are no sign of anything.
    if (wanted.length >= 3) {
      yield* containing(sounds, wanted);
      yield* containing(initials, wanted);
    }
    return;
  }
  const han = Array.from(wanted).find(isHan);
  if (han !== undefined && /[a-z]/.test(wanted)) {
    for (const row of containing(words, han)) if (mixedFits(row.suggestion.word, wanted)) yield row;
  }
  yield* containing(words, wanted);
}

/** Rows with a line in which the sought text stands; a sought text that begins with a line break stands at its beginning. */
function* containing({ text, starts, rows }: Lines, sought: string): Generator<Row> {
  let line = -1;
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    let [low, high] = [line + 1, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    const row = rows[low - 1];
    if (low - 1 > line && row) yield row;
    line = low - 1;
  }
}

/** 电hg, 焊gong: characters and letters in turn, each run of letters the beginnings of syllables. */
function mixedFits(word: string, wanted: string): boolean {
  for (let start = 0; start < word.length; start++) if (fitsFrom(word, start, wanted, 0)) return true;
  return false;
}

function fitsFrom(word: string, at: number, wanted: string, typed: number): boolean {
  if (typed === wanted.length) return true;
  if (at === word.length) return false;
  if (word.charAt(at) === wanted.charAt(typed)) return fitsFrom(word, at + 1, wanted, typed + 1);
  return readingsOf(word.charAt(at)).some((sound) => {
    let same = 0;
    while (same < sound.length && sound.charAt(same) === wanted.charAt(typed + same)) same++;
    for (let used = same; used > 0; used--) if (fitsFrom(word, at + 1, wanted, typed + used)) return true;
    return false;
  });
}
