import { isLatin, simplify } from './characters.ts';
import type { Span } from './found.ts';

/** A text in the form that words are looked up in, with the way back to what was typed. */
export interface NormalForm {
  /** Half width, simplified, lower case; white space is left out, but one blank stays between two Latin words. */
  readonly text: string;
  /** Of each code unit of `text`: where the characters it came from begin in the typed text … */
  readonly from: readonly number[];
  /** … and end, exclusively. */
  readonly to: readonly number[];
}

// A letter and the signs set upon it are one character to a reader: they are normalised together and a span never parts them.
const clusters = /(?:\r\n|[\s\S])\p{M}*/gu;

/**
 * The normal form of a text. Width (Ｂ２), case, traditional characters, tone marks over pinyin and white space change nothing;
 * characters that the table does not know stay.
 * A line break stays too: it parts what is said.
 */
export function normalForm(typed: string): NormalForm {
  let text = '';
  const from: number[] = [];
  const to: number[] = [];
  let blank: Span | undefined;
  for (const { 0: cluster, index } of typed.matchAll(clusters)) {
    for (const character of plain(cluster)) {
      if (/[^\S\r\n]/.test(character)) {
        blank ??= { from: index, to: index + cluster.length };
        continue;
      }
      if (blank && isLatin(text.charAt(text.length - 1)) && isLatin(character)) {
        text += ' ';
        from.push(blank.from);
        to.push(blank.to);
      }
      blank = undefined;
      text += character;
      for (let unit = 0; unit < character.length; unit++) {
        from.push(index);
        to.push(index + cluster.length);
      }
    }
  }
  return { text, from, to };
}

function plain(cluster: string): string {
  const composed = cluster.normalize('NFKC').toLowerCase();
  const bare = composed
    .normalize('NFD')
    .replace(/u\u0308/gu, 'v')
    .replace(/^([a-z])\p{M}+$/u, '$1');
  return /^[a-z]$/.test(bare) ? bare : Array.from(composed).map(simplify).join('');
}

/** The normal form of a word whose origin does not matter, such as an alias. */
export function normalWord(word: string): string {
  return normalForm(word).text;
}

/** Where the code units `start` to `end` (exclusive) of the normal text came from. */
export function spanOf(form: NormalForm, start: number, end: number): Span {
  return { from: form.from[start] ?? 0, to: form.to[end - 1] ?? 0 };
}
