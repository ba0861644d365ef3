import { pinyinTable } from './tables/pinyin-table.ts';
import { simplifiedTable } from './tables/simplified-table.ts';

const readings = new Map<string, string[]>();
for (const group of pinyinTable.trim().split(/\s+/)) {
  const syllable = /^[a-z]+/.exec(group)?.[0] ?? '';
  for (const character of group.slice(syllable.length)) {
    const known = readings.get(character);
    if (known) known.push(syllable);
    else readings.set(character, [syllable]);
  }
}

const simplified = new Map<string, string>();
const pairs = simplifiedTable.replace(/\s/g, '');
for (let at = 0; at < pairs.length; at += 2) simplified.set(pairs.charAt(at), pairs.charAt(at + 1));

/** The simplified form of a traditional character; any other character as it is. */
export function simplify(character: string): string {
  return simplified.get(character) ?? character;
}

/** Readings of a simplified character without tone, in alphabetical order; empty for a character outside the table. */
export function readingsOf(character: string): readonly string[] {
  return readings.get(character) ?? [];
}

/** Whether it is written with Chinese characters, as opposed to letters, digits and signs. */
export function isHan(character: string): boolean {
  return character >= '\u4E00' && character <= '\u9FFF';
}

/** Lower-case Latin letters and digits, which stand together as words. */
export function isLatin(character: string): boolean {
  return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
}
