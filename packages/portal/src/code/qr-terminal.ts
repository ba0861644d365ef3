import { type QrMatrix, quietZone } from './qr-matrix.ts';

/** Entries 16 and 231 of the 256-colour table are true black and white; the first 16 are whatever the person's theme makes of them. */
const blackOnWhite = '\u001B[38;5;16;48;5;231m';
const plain = '\u001B[0m';

/** The glyph for two modules, one above the other, by which of them get ink. */
const glyphs = { neither: ' ', upper: '▀', lower: '▄', both: '█' } as const;

/**
 * The symbol with its quiet zone as lines of half blocks, two rows of modules a line; no line break at the end.
 * A version-3 code takes 37 columns and 19 lines.
 * @param colour true: dark modules are ink, in black on white by escape codes, so it scans on dark and light terminals alike.
 *   False: no escape codes, and **light** modules are ink. Ink then has the colour of the terminal's letters, and most terminals are
 *   dark with light letters; on a light one, or in a text editor, the code is a negative, which many phones read too, but not all.
 */
export function qrTerminal(matrix: QrMatrix, { colour }: { readonly colour: boolean }): string {
  const side = matrix.size + 2 * quietZone;
  const lines: string[] = [];
  for (let y = 0; y < side; y += 2) {
    let line = '';
    for (let x = 0; x < side; x++) {
      const upper = isDark(matrix, x, y) === colour;
      // The side is odd: below the last row there is nothing to ink.
      const lower = y + 1 < side && isDark(matrix, x, y + 1) === colour;
      line += glyphFor(upper, lower);
    }
    lines.push(colour ? `${blackOnWhite}${line}${plain}` : line);
  }
  return lines.join('\n');
}

/** Counted from the corner of the quiet zone, which is light. */
function isDark({ size, modules }: QrMatrix, x: number, y: number): boolean {
  const column = x - quietZone;
  const row = y - quietZone;
  return column >= 0 && column < size && row >= 0 && row < size && modules[row * size + column] === true;
}

function glyphFor(upper: boolean, lower: boolean): string {
  if (upper) return lower ? glyphs.both : glyphs.upper;
  return lower ? glyphs.lower : glyphs.neither;
}
