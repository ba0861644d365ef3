import { compareIds } from '../model/ids.ts';
import type { Recognition } from './found.ts';
import { normalWord } from './normal-form.ts';

/** An unknown word in its normal form and how often it was met. */
export interface UnknownCount {
  readonly text: string;
  readonly count: number;
}

/**
 * The counts with the unknown words of one more text in them, most frequent first, then by code unit; a clerk works down from the top.
 * Digits alone and single characters are nothing a clerk could answer and are left out.
 */
export function collectUnknown(counts: readonly UnknownCount[], { unknown }: Pick<Recognition, 'unknown'>): readonly UnknownCount[] {
  const all = new Map(counts.map(({ text, count }) => [text, count]));
  for (const { text } of unknown) {
    const word = normalWord(text);
    if (Array.from(word).length >= 2 && !/^[0-9 ]+$/.test(word)) all.set(word, (all.get(word) ?? 0) + 1);
  }
  return [...all].map(([text, count]) => ({ text, count })).toSorted((a, b) => b.count - a.count || compareIds(a.text, b.text));
}
