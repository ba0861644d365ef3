import { isHan } from './characters.ts';
import { derived } from './derived.ts';
import type { Meaning, Step } from './found.ts';
import type { Lexicon } from './lexicon.ts';
import { lookOf } from './look-alikes.ts';
import { meaningsAlike, type NamedWord, union } from './meanings.ts';
import { nearSound, soundsOf } from './sounds.ts';
import { stemOf } from './stem.ts';

export interface Likeness {
  readonly meanings: readonly Meaning[];
  readonly step: Step;
}

/** 保安队 of 保安队员 is a place or a body of people, not the one who works there. */
const placeEnd = /[店厂场馆队站所院部室]$/;

/** Words of a lexicon by what makes two of them alike. */
interface Indexes {
  readonly stems: ReadonlyMap<string, readonly NamedWord[]>;
  readonly sounds: ReadonlyMap<string, readonly NamedWord[]>;
  readonly nearSounds: ReadonlyMap<string, readonly NamedWord[]>;
  readonly looks: ReadonlyMap<string, readonly NamedWord[]>;
}

const indexesOf = derived(
  ({ words }: Lexicon): Indexes => ({
    stems: group(words, (word) => [stemOf(word)].filter((stem) => !placeEnd.test(stem))),
    sounds: group(words, (word) => soundsOf(word)),
    nearSounds: group(words, (word) => soundsOf(word).map(nearSound)),
    looks: group(words, (word) => [lookOf(word)]),
  }),
);

function group(
  words: ReadonlyMap<string, NamedWord>,
  keysOf: (word: string) => readonly string[],
): ReadonlyMap<string, readonly NamedWord[]> {
  const groups = new Map<string, NamedWord[]>();
  for (const named of words.values()) {
    for (const key of new Set(keysOf(named.word))) {
      const known = groups.get(key);
      if (known) known.push(named);
      else groups.set(key, [named]);
    }
  }
  return groups;
}

/** What a whole word means but for its loose ends: 焊接员 for 焊接工. */
export function byStem(word: string, lexicon: Lexicon): Likeness | undefined {
  const alike = indexesOf(lexicon).stems.get(stemOf(word));
  if (!alike) return undefined;
  // 建筑电工 and 建筑电工证 have one stem; who says no card means none.
  const all = union(alike);
  const cards = all.filter(({ kind }) => kind === 'licence');
  const work = all.filter(({ kind }) => kind !== 'licence');
  const [meant, other] = /[证本照票书]$/.test(word) ? [cards, work] : [work, cards];
  // 小车 is no card; 证 is missing from too many sentences to be heard everywhere.
  const isCard = meant === cards;
  if (meant.length === 0 && !isCard) return undefined;
  return { meanings: meant.length > 0 ? meant : other, step: 'stripped' };
}

/**
 * What a Chinese word means that is spelled wrong: at least one character must be right, at most half may be wrong, and those sound or look alike.
 * Of several, the words with most characters right; a typed character is no sign of which of those is the standard name.
 */
export function byMisspelling(word: string, lexicon: Lexicon): Likeness | undefined {
  if (word.length < 2 || !Array.from(word).every(isHan)) return undefined;
  const { sounds, nearSounds, looks } = indexesOf(lexicon);
  const spoken = soundsOf(word);
  return (
    closest(
      word,
      spoken.flatMap((sound) => sounds.get(sound) ?? []),
      'pinyin',
    ) ??
    closest(
      word,
      // 种子 is nearly 种植: of two characters the sound must be the same.
      word.length < 3 ? [] : spoken.flatMap((sound) => nearSounds.get(nearSound(sound)) ?? []),
      'near-pinyin',
    ) ??
    closest(word, looks.get(lookOf(word)) ?? [], 'fuzzy')
  );
}

function closest(word: string, candidates: readonly NamedWord[], step: Step): Likeness | undefined {
  const rights = [...new Set(candidates)].map((named) => ({ named, right: charactersRight(word, named.word) }));
  const most = Math.max(0, ...rights.map(({ right }) => right));
  if (most < Math.max(1, Math.ceil(word.length / 2))) return undefined;
  return { meanings: union(rights.filter(({ right }) => right === most).map(({ named }) => named)), step };
}

function charactersRight(typed: string, word: string): number {
  return typed.length === word.length ? Array.from(typed).filter((character, at) => character === word.charAt(at)).length : 0;
}

/** What a name spelled in Latin letters without tones means: all words that sound so. */
export function byPinyin(letters: string, lexicon: Lexicon): Likeness | undefined {
  const { sounds, nearSounds } = indexesOf(lexicon);
  const exact = sounds.get(letters)?.filter(({ word }) => isSpelled(word));
  if (exact && exact.length > 0) return { meanings: meaningsAlike(exact), step: 'pinyin' };
  const near = nearSounds.get(nearSound(letters))?.filter(({ word }) => isSpelled(word));
  return near && near.length > 0 ? { meanings: meaningsAlike(near), step: 'near-pinyin' } : undefined;
}

/** A word of Latin letters alone, such as ps, has no pinyin. */
function isSpelled(word: string): boolean {
  return Array.from(word).some(isHan);
}
