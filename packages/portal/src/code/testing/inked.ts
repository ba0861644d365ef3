import type { Picture } from './code-reader.ts';

const colours = new RegExp(`${String.fromCodePoint(27)}\\[[0-9;]*m`, 'g');

/** A code drawn with half blocks as a picture: two rows for each line of text; true where there is ink. Colours are left out. */
export function inked(text: string): Picture {
  return text
    .replaceAll(colours, '')
    .split('\n')
    .flatMap((line) => ['▀█', '▄█'].map((inks) => Array.from(line, (glyph) => inks.includes(glyph))));
}
