import { expect, test } from 'vitest';
import { createQrMatrix } from './qr-matrix.ts';
import { qrTerminal } from './qr-terminal.ts';
import { readCode, readerMissing } from './testing/code-reader.ts';
import { inked } from './testing/inked.ts';

const address = 'http://192.168.1.23:8080/9CZ6FETKNH575';
const matrix = createQrMatrix(address, 'Q');
const blackOnWhite = '\u001B[38;5;16;48;5;231m';
const plain = '\u001B[0m';

test('a reader reads the coloured text, in which ink is dark', ({ skip }) => {
  skip(readerMissing !== undefined, readerMissing);
  expect(readCode(inked(qrTerminal(matrix, { colour: true })))).toBe(address);
});

test('a reader reads the text without colours on a dark terminal, where ink is light', ({ skip }) => {
  skip(readerMissing !== undefined, readerMissing);
  const onDark = inked(qrTerminal(matrix, { colour: false })).map((row) => row.map((isInked) => !isInked));
  expect(readCode(onDark)).toBe(address);
});

test('every line sets true black on true white and ends plain, so that no theme or next line takes part', () => {
  const lines = qrTerminal(matrix, { colour: true }).split('\n');
  expect(lines).toHaveLength(19);
  for (const line of lines) {
    expect(line.startsWith(blackOnWhite) && line.endsWith(plain)).toBe(true);
    expect(line.slice(blackOnWhite.length, -plain.length)).toMatch(/^[ ▀▄█]{37}$/);
  }
});

test('without colours there is no escape code, and the quiet zone is inked', () => {
  const lines = qrTerminal(matrix, { colour: false }).split('\n');
  expect(lines.slice(0, 2)).toEqual(['█'.repeat(37), '█'.repeat(37)]);
  // The 37th row of modules is the upper half of the last line.
  expect(lines.slice(-2)).toEqual(['█'.repeat(37), '▀'.repeat(37)]);
  for (const line of lines) expect(line).toMatch(/^████[ ▀▄█]{29}████$|^▀{37}$/);
});
