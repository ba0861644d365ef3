import { expect, test } from 'vitest';
import { isSameRecord } from './same-record.ts';

test.each([
  [
    { a: 1, b: { c: [1, 2] } },
    { b: { c: [1, 2] }, a: 1 },
  ],
  [[], []],
  ['x', 'x'],
  [undefined, undefined],
])('%j and %j are the same', (a, b) => {
  expect(isSameRecord(a, b)).toBe(true);
});

test.each([
  [{ a: 1 }, { a: 2 }],
  [{ a: 1 }, { a: 1, b: 2 }],
  [{ a: 1, b: 2 }, { a: 1 }],
  [{ a: 1 }, { b: 1 }],
  [{ list: [1, 2] }, { list: [2, 1] }],
  [{ a: null }, { a: {} }],
  [{ a: 1 }, 1],
])('%j and %j differ', (a, b) => {
  expect(isSameRecord(a, b)).toBe(false);
});
