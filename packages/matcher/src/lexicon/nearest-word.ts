import Fuse from 'fuse.js/basic';
import { isHan } from './characters.ts';
import { derived } from './derived.ts';
import type { Lexicon } from './lexicon.ts';
import type { Likeness } from './likeness.ts';
import { type NamedWord, sameMeaning } from './meanings.ts';
import { soundsOf } from './sounds.ts';

interface Row {
  readonly named: NamedWord;
  readonly word: string;
  readonly sounds: string[];
}

/** Fuse.js scores run from 0, the same, to 1. Beyond the floor nothing is near; within the margin two meanings are equally near. */
const floor = 0.25;
const margin = 0.08;

const searches = derived((lexicon: Lexicon): { readonly words: Fuse<Row>; readonly sounds: Fuse<Row> } => {
  const rows = [...lexicon.words.values()].map((named): Row => ({ named, word: named.word, sounds: soundsOf(named.word).slice(0, 2) }));
  const options = { includeScore: true, threshold: floor, ignoreLocation: false, distance: 20, ignoreFieldNorm: true, shouldSort: true };
  return { words: new Fuse(rows, { ...options, keys: ['word'] }), sounds: new Fuse(rows, { ...options, keys: ['sounds'] }) };
});

/**
 * The word that a short leftover is nearest to, by letters and by sound; undefined when none is near, or when two meanings are.
 * Takes milliseconds, so it comes last and only for what no table explains.
 */
export function byNearness(leftover: string, lexicon: Lexicon): Likeness | undefined {
  const han = isHan(leftover.charAt(0));
  const length = leftover.length;
  if (han ? length < 4 || length > 8 : length < 6 || length > 24) return undefined;
  const results = han ? searches(lexicon).words.search(leftover) : searches(lexicon).sounds.search(leftover);
  const sameLength = results.filter(({ item }) => Math.abs((han ? item.word : (item.sounds[0] ?? '')).length - length) <= 1);
  const [best] = sameLength;
  if (
    best?.score === undefined ||
    best.score > floor ||
    !(han ? [best.item.word] : best.item.sounds).some((word) => oneLetterOff(leftover, word))
  )
    return undefined;
  const limit = best.score + margin;
  const meanings = best.item.named.meanings;
  const rival = sameLength.find(
    ({ item, score }) => (score ?? 1) <= limit && !item.named.meanings.some((meaning) => meanings.some((own) => sameMeaning(own, meaning))),
  );
  return rival ? undefined : { meanings, step: 'fuzzy' };
}

/** Whether all but one character of the longer one stand in the other in the same order, from the front and from the back. */
function oneLetterOff(leftover: string, word: string): boolean {
  const [short, long] = leftover.length < word.length ? [leftover, word] : [word, leftover];
  let front = 0;
  while (front < short.length && short.charAt(front) === long.charAt(front)) front++;
  let back = 0;
  while (back < short.length - front && short.charAt(short.length - 1 - back) === long.charAt(long.length - 1 - back)) back++;
  return front + back >= long.length - 1;
}
