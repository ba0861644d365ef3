import { words } from '../catalogue/words.ts';
import type { Lexicon } from './lexicon.ts';
import { byPinyin } from './likeness.ts';
import type { Token } from './tokens.ts';
import type { Role } from './vocabulary.ts';

const shortWords: ReadonlyMap<string, Role> = new Map([
  ...words('buhui meiyou mei bushi meiganguo buxiang bugan budong').map((sound) => [sound, 'negator'] as const),
  ...words('wo you hui neng xiang zhao gan zuo dang guo le de hen dou ye xue xuehui gongzuo huo ganguo zuoguo').map(
    (sound) => [sound, 'filler'] as const,
  ),
]);

/** The longest run that is still taken apart; nobody types a longer one without a Chinese character. */
const longest = 40;

/**
 * A run of Latin letters read as pinyin: a name as a whole, else names and short words that together use every letter.
 * A run that leaves a letter over says nothing: half a guess is none. `from` to `end` is the run in `text`, blanks included.
 */
export function readPinyin(text: string, from: number, end: number, lexicon: Lexicon): readonly Token[] | undefined {
  const places = Array.from({ length: end - from }, (_, offset) => from + offset).filter((at) => text.charAt(at) !== ' ');
  const letters = places.map((at) => text.charAt(at)).join('');
  if (letters.length < 4 || letters.length > longest || !/^[a-z]+$/.test(letters)) return undefined;
  const whole = byPinyin(letters, lexicon);
  if (whole) return [{ start: from, end, reading: { is: 'name', ...whole } }];
  return takeApart(letters, 0, lexicon)?.map(({ start, end: stop, reading }) => ({
    start: places[start] ?? from,
    end: (places[stop - 1] ?? end - 1) + 1,
    reading,
  }));
}

/** Longest pieces first, from the left. */
function takeApart(letters: string, start: number, lexicon: Lexicon): readonly Token[] | undefined {
  if (start === letters.length) return [];
  for (let end = letters.length; end > start; end--) {
    const piece = letters.slice(start, end);
    const role = shortWords.get(piece);
    const name = end - start >= 5 ? byPinyin(piece, lexicon) : undefined;
    const reading = role === undefined ? name && ({ is: 'name', ...name } as const) : ({ is: 'role', role } as const);
    const rest = reading && takeApart(letters, end, lexicon);
    if (reading && rest) return [{ start, end, reading }, ...rest];
  }
  return undefined;
}
