import { expect, test } from 'vitest';
import { CodeTooLongError, householdAddress, qrLevelFor } from './address.ts';
import { createQrMatrix } from './qr-matrix.ts';
import { aCodeKey } from './testing/a-code-key.ts';
import { makeToken, parseToken } from './token.ts';

const token = makeToken(aCodeKey, 'household-1', 1); // 9CZ6FETKNH575

test('the scheme stays small, host and token are in capitals', () => {
  expect(householdAddress('https://q.tljy.cn', token)).toBe('https://Q.TLJY.CN/9CZ6FETKNH575');
  expect(householdAddress(new URL('HTTPS://Q.tljy.cn:443/'), token)).toBe('https://Q.TLJY.CN/9CZ6FETKNH575');
});

test('an address in capitals leads to the same server', () => {
  expect(new URL(householdAddress('https://q.tljy.cn:8443', token)).origin).toBe('https://q.tljy.cn:8443');
});

test.each([
  ['a host of nine characters', 'H', 'https://q.tljy.cn'],
  ['a host of ten characters', 'Q', 'https://qq.tljy.cn'],
  ['an ordinary bureau host', 'Q', 'https://rsj.tongliao.gov.cn'],
  ['the longest host that fits, twenty characters', 'Q', 'https://jiuye.tongliao.gov.c'],
  ['a demonstration on this machine', 'Q', 'http://127.0.0.1:8080'],
  ['a demonstration by name', 'Q', 'http://localhost:3000'],
  ['a demonstration in the local network', 'Q', 'http://192.168.1.23:8080'],
  ['a private address of full length', 'Q', 'http://192.168.100.100:65535'],
  ['a demonstration over IPv6', 'Q', 'http://[fe80::1]:8080'],
] as const)('%s gives a code of version 3 at level %s', (_, level, origin) => {
  const address = householdAddress(origin, token);
  expect(qrLevelFor(address)).toBe(level);
  expect(createQrMatrix(address, level)).toMatchObject({ version: 3, level, size: 29 });
});

test('a host of 21 characters is refused with the length and the limit, and without the token', () => {
  const tooLong = 'https://jiuye.tongliao.gov.cn';
  expect(() => householdAddress(tooLong, token)).toThrow(new CodeTooLongError(tooLong, 43, 42));
  expect(() => householdAddress(tooLong, token)).toThrow(
    'Codes under https://jiuye.tongliao.gov.cn would carry 43 characters; a code that stays readable on a wall (QR version 3, level Q) holds 42. ' +
      'Shorten the host by at least 1.',
  );
});

test('an origin that is too long is so for every token, also for one of digits that alone would fit', () => {
  const parsed = parseToken('0000000000000');
  if (!parsed.ok) throw new Error('thirteen zeros are a token');
  expect(createQrMatrix(`https://JIUYE.TONGLIAO.GOV.CN/${parsed.token}`, 'Q').version).toBe(3);
  expect(() => householdAddress('https://jiuye.tongliao.gov.cn', parsed.token)).toThrow(CodeTooLongError);
});

test.each(['https://q.tljy.cn/huma', 'https://q.tljy.cn/?a=1', 'ftp://q.tljy.cn', 'q.tljy.cn'])(
  '%s is no origin, and no part of it is dropped in silence',
  (origin) => {
    expect(() => householdAddress(origin, token)).toThrow(TypeError);
  },
);

test('a password in an origin is refused and not repeated', () => {
  expect(() => householdAddress('https://desk:secret@q.tljy.cn', token)).toThrow(
    'An origin is http or https, host and port, without path, query or password; got https://desk@q.tljy.cn/',
  );
});
