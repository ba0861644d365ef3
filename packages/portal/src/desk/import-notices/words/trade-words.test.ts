import { defaultCatalogue } from '@huma/matcher/catalogue';
import { expect, test } from 'vitest';
import { readTrade } from './trade-words.ts';

test('a title names its trade', () => {
  expect(readTrade('急招电焊工2名', defaultCatalogue)).toEqual({ trade: 'welder', isOnlyOne: true, issues: [] });
});

test('two names of one trade are one trade', () => {
  expect(readTrade('普工/操作工', defaultCatalogue)).toEqual({ trade: 'general-worker', isOnlyOne: true, issues: [] });
});

test('of several trades the first is taken, and the clerk is told', () => {
  expect(readTrade('保洁、电工', defaultCatalogue)).toEqual({
    trade: 'cleaner',
    isOnlyOne: false,
    issues: [{ path: 'title', kind: 'several-trades', expected: 'one trade; the first was taken', got: '保洁、电工' }],
  });
});

test('a title without a known trade is for the clerk to file', () => {
  expect(readTrade('综合岗', defaultCatalogue)).toEqual({
    isOnlyOne: true,
    issues: [{ path: 'title', kind: 'unknown-trade', expected: 'a title that names a trade of the catalogue', got: '综合岗' }],
  });
});
