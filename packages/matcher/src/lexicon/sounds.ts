import { isHan, readingsOf } from './characters.ts';

// 长乐行 has eight readings; a word with more is cut off rather than let grow, and its rarest readings go unheard.
const mostReadings = 16;

/**
 * How a normal word may sound: its syllables joined, Latin letters as they stand. A character outside the table makes it unsayable: empty.
 */
export function soundsOf(word: string): readonly string[] {
  let sounds = [''];
  for (const character of word) {
    const readings = isHan(character) ? readingsOf(character) : [character];
    if (readings.length === 0) return [];
    sounds = sounds.flatMap((sound) => readings.map((reading) => sound + reading)).slice(0, mostReadings);
  }
  return sounds;
}

/** First letters of the syllables, in every reading. */
export function initialsOf(word: string): readonly string[] {
  let initials = [''];
  for (const character of word) {
    const readings = isHan(character) ? readingsOf(character) : [character];
    const letters = [...new Set(readings.map((reading) => reading.charAt(0)))];
    if (letters.length === 0) return [];
    initials = initials.flatMap((initial) => letters.map((letter) => initial + letter)).slice(0, mostReadings);
  }
  return initials;
}

/**
 * One spelling for what north-easterners say alike: zh z, ch c, sh s, n l, and a final with or without g.
 * Works on joined syllables too: the g that begins the next syllable goes the same way on both sides of a comparison.
 */
export function nearSound(sound: string): string {
  return sound
    .replace(/([zcs])h/g, '$1')
    .replace(/ng*/g, 'n')
    .replace(/l/g, 'n');
}
