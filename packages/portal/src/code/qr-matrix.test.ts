import { expect, test } from 'vitest';
import { createQrMatrix, qrVersionOf } from './qr-matrix.ts';

const address = 'https://Q.TLJY.CN/9CZ6FETKNH575';

test('a finder pattern stands in three corners, dark ring, light ring, dark heart', () => {
  const { size, modules } = createQrMatrix(address, 'H');
  const firstRow = modules
    .slice(0, size)
    .map((isDark) => (isDark ? '#' : '.'))
    .join('');
  expect(firstRow).toMatch(/^#######\..*\.#######$/);
  const lastRow = modules
    .slice(-size)
    .map((isDark) => (isDark ? '#' : '.'))
    .join('');
  expect(lastRow).toMatch(/^#######\./);
  expect(modules).toHaveLength(29 * 29);
});

test('small letters in the host cost a version', () => {
  expect(qrVersionOf(address, 'H')).toBe(3);
  expect(qrVersionOf(address.toLowerCase(), 'H')).toBe(4);
});

test('the version is the same as that of the finished symbol', () => {
  for (const text of ['A', address, address.repeat(3)]) expect(qrVersionOf(text, 'Q')).toBe(createQrMatrix(text, 'Q').version);
});
