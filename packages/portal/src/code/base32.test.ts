import { expect, test } from 'vitest';
import { base32Digits, encodeBase32 } from './base32.ts';

test('8 bytes give 12 digits, and the last 4 bits are dropped', () => {
  expect(encodeBase32(Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0x0f))).toBe('000000000000');
  expect(encodeBase32(Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff))).toBe('ZZZZZZZZZZZZ');
});

test('bits are taken from the front of the first byte', () => {
  // 00000 00001 00010 00011 00100 00101 00110 00111
  expect(encodeBase32(Uint8Array.of(0x00, 0x44, 0x32, 0x14, 0xc7))).toBe('01234567');
  expect(encodeBase32(Uint8Array.of(0xff, 0xff))).toBe('ZZZ');
});

test('no digit looks like another', () => {
  expect(base32Digits).toHaveLength(32);
  expect(base32Digits).not.toMatch(/[ILOU]/);
});
