import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { newCodeKey, parseCodeKey } from './code-key.ts';
import { aCodeKey } from './testing/a-code-key.ts';

test('64 hex digits in either case, with the line break of a file, are a key of 32 bytes', () => {
  const parsed = parseCodeKey(`${'aB'.repeat(32)}\n`);
  expect(parsed.ok && parsed.key.export()).toEqual(Buffer.alloc(32, 0xab));
});

test('a key of another length is refused with both lengths', () => {
  expect(parseCodeKey('ab'.repeat(16))).toEqual({ ok: false, message: 'A code key is 64 hex digits (32 bytes); this one has 32.' });
  expect(parseCodeKey('')).toEqual({ ok: false, message: 'A code key is 64 hex digits (32 bytes); this one has 0.' });
});

test('a character that is no hex digit is refused by its place, and the key is not repeated', () => {
  expect(parseCodeKey(`abc-${'d'.repeat(60)}`)).toEqual({
    ok: false,
    message: 'A code key is 64 hex digits (0-9, a-f); character 4 is none.',
  });
});

test('a new key is 64 hex digits of the randomness it is given, and can be read again', () => {
  const text = newCodeKey((size) => new Uint8Array(size).fill(7));
  expect(text).toBe('07'.repeat(32));
  expect(parseCodeKey(text).ok).toBe(true);
});

test('a key that is logged shows nothing of itself', () => {
  expect(inspect(aCodeKey, { showHidden: true, depth: 5 })).not.toMatch(/0102|1, 2, 3/);
});
