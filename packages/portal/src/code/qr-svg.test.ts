import { expect, test } from 'vitest';
import { createQrMatrix, type QrMatrix } from './qr-matrix.ts';
import { qrSvg } from './qr-svg.ts';
import { type Picture, readCode, readerMissing } from './testing/code-reader.ts';

const shortHost = 'https://Q.TLJY.CN/9CZ6FETKNH575';
const bureauHost = 'https://RSJ.TONGLIAO.GOV.CN/9CZ6FETKNH575';

test.for([
  [shortHost, 'H'],
  [bureauHost, 'Q'],
] as const)('a reader reads %s off the drawing at level %s', ([address, level], { skip }) => {
  skip(readerMissing !== undefined, readerMissing);
  expect(readCode(paint(qrSvg(createQrMatrix(address, level), '户码')))).toBe(address);
});

test('four light modules surround the symbol', () => {
  const picture = paint(qrSvg(createQrMatrix(shortHost, 'H'), '户码'));
  expect(picture).toHaveLength(37);
  const dark = picture.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [{ x, y }] : [])));
  expect(Math.min(...dark.flatMap(({ x, y }) => [x, y]))).toBe(4);
  expect(Math.max(...dark.flatMap(({ x, y }) => [x, y]))).toBe(32);
});

test('runs of dark modules in a row become one stroke, and a row without any is stepped over', () => {
  const rows = ['##.', '...', '#.#'];
  const modules = Array.from(rows.join(''), (module) => module === '#');
  const tiny: QrMatrix = { size: 3, modules, version: 1, level: 'H' };
  expect(qrSvg(tiny, '户码')).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 11 11" role="img" shape-rendering="crispEdges"><title>户码</title>' +
      '<path fill="#fff" d="M0 0h11v11H0z"/><path stroke="#000" d="M4 4.5h2m-2 2h1m1 0h1"/></svg>',
  );
});

test('a title is text, whatever stands in it', () => {
  const svg = qrSvg(createQrMatrix(shortHost, 'H'), '王<script>&家');
  expect(svg).toContain('<title>王&lt;script&gt;&amp;家</title>');
});

test('the drawing passes a policy without inline styles and may stand twice on a sheet', () => {
  expect(qrSvg(createQrMatrix(shortHost, 'H'), '户码')).not.toMatch(/style|id=/);
});

test('a drawing takes less than 1,700 bytes, so that it weighs little in a page of 14 KB', () => {
  expect(qrSvg(createQrMatrix(bureauHost, 'Q'), '户码').length).toBeLessThan(1_700);
});

/** Draws what the path says, and nothing the writer knew: the size is read from the view box. */
function paint(svg: string): Picture {
  const side = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]);
  const path = /<path stroke="#000" d="([^"]+)"/.exec(svg)?.[1] ?? '';
  const picture = Array.from({ length: side }, () => Array.from({ length: side }, () => false));
  let x = 0;
  let y = 0;
  for (const [, command, first = '', second = ''] of path.matchAll(/([Mmh])(-?[\d.]+)(?: (-?[\d.]+))?/g)) {
    if (command === 'h') {
      picture[Math.floor(y)]?.fill(true, x, x + Number(first));
      x += Number(first);
    } else {
      x = command === 'M' ? Number(first) : x + Number(first);
      y = command === 'M' ? Number(second) : y + Number(second);
    }
  }
  return picture;
}
