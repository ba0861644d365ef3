import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCodeKey } from './code-key.ts';
import { aCodeKey } from './testing/a-code-key.ts';
import { formatToken, hashToken, makeToken, parseToken } from './token.ts';

// The tokens and the hash below were reckoned once with Python's hmac module and a table-free base 32, not with this code.
const printed = '9CZ6FETKNH575';

test('a household keeps its token for as long as its code is not replaced', () => {
  expect(makeToken(aCodeKey, 'household-1', 1)).toBe(printed);
});

test('a replaced code, another household and another key each give another token', () => {
  expect(makeToken(aCodeKey, 'household-1', 2)).toBe('70QCQYHJBD1EJ');
  expect(makeToken(aCodeKey, 'household-2', 1)).toBe('0ZSN2E4BDBK5D');
  const other = parseCodeKey('ff'.repeat(32));
  expect(other.ok && makeToken(other.key, 'household-1', 1)).not.toBe(printed);
});

test('the number of a household and its generation cannot run into each other', () => {
  expect(makeToken(aCodeKey, '1', 11)).not.toBe(makeToken(aCodeKey, '11', 1));
});

test('only a keyed hash is stored, and it is stable', () => {
  const token = makeToken(aCodeKey, 'household-1', 1);
  expect(hashToken(aCodeKey, token)).toBe('665919a0dbd73e87e940b9ebe478414979ecbad95ebefd0245d5f6118fcdb604');
});

test('a token is printed in blocks of four with the check character apart', () => {
  expect(formatToken(makeToken(aCodeKey, 'household-1', 1))).toBe('9CZ6 FETK NH57 5');
});

test.each([
  ['as printed', '9CZ6 FETK NH57 5'],
  ['in small letters', '9cz6fetknh575'],
  ['with dashes of every kind', '9CZ6-FETK–NH57—5−'],
  ['with a full-width keyboard', '９ｃＺ６　ＦＥＴＫ－ＮＨ５７　５'],
  ['with the invisible marks and line breaks of a chat', '\u200E9CZ6\u200BFETK\r\nNH57\t5\uFEFF'],
])('a token typed %s is read', (_, text) => {
  expect(parseToken(text)).toEqual({ ok: true, token: printed });
});

test('O is read as 0, I and L as 1, because paper and handwriting do not tell them apart', () => {
  // 0ZSN2E4BDBK5D and 70QCQYHJBD1EJ are good tokens.
  expect(parseToken('oZSN 2E4B DBK5 D')).toEqual({ ok: true, token: '0ZSN2E4BDBK5D' });
  expect(parseToken('7OQC QYHJ BDIE J')).toEqual({ ok: true, token: '70QCQYHJBD1EJ' });
  expect(parseToken('70QC QYHJ BDlE J')).toEqual({ ok: true, token: '70QCQYHJBD1EJ' });
});

test('one wrong character, or two in the wrong order, is a mistake that is shown back in blocks', () => {
  expect(parseToken('9cz6 fetk nh58 5')).toEqual({ ok: false, problem: 'check', readAs: '9CZ6 FETK NH58 5' });
  expect(parseToken('C9Z6FETKNH575')).toEqual({ ok: false, problem: 'check', readAs: 'C9Z6 FETK NH57 5' });
});

test('a token with characters missing, or nothing typed, is told by how many there are', () => {
  expect(parseToken('9CZ6 FETK')).toEqual({ ok: false, problem: 'length', length: 8, readAs: '9CZ6 FETK' });
  expect(parseToken(' - ')).toEqual({ ok: false, problem: 'length', length: 0, readAs: '' });
});

test('characters that no token has are named before a wrong length, each once', () => {
  expect(parseToken('9CZ6.FETK.NH57.5户u')).toEqual({
    ok: false,
    problem: 'character',
    unknown: ['.', '户', 'U'],
    readAs: '9CZ6 .FET K.NH 57.5 户U',
  });
});

test('whatever is typed gets an answer, and a token that is read is read the same again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (noise, generation) => {
      expect(parseToken(noise).ok).toBe(false);
      const token = makeToken(aCodeKey, noise, generation);
      expect(parseToken(formatToken(token))).toEqual({ ok: true, token });
    }),
  );
});
