import { defaultCatalogue } from '../../../catalogue/index.ts';
import { expect, test } from 'vitest';
import { readTrade } from './trade-words.ts';

test('a title names its trade', () => {
  expect(readTrade('急招电焊工2名', defaultCatalogue)).toEqual({ trade: 'welder', isOnlyOne: true, doubts: [] });
});

test('two names of one trade are one trade', () => {
  expect(readTrade('普工/操作工', defaultCatalogue)).toEqual({ trade: 'general-worker', isOnlyOne: true, doubts: [] });
});

test('of several trades the first is taken, and the clerk is told', () => {
  expect(readTrade('保洁、电工', defaultCatalogue)).toEqual({
    trade: 'cleaner',
    isOnlyOne: false,
    doubts: [{ code: 'several-trades', wording: '保洁、电工' }],
  });
});

test('a title without a known trade is for the clerk to file', () => {
  expect(readTrade('综合岗', defaultCatalogue)).toEqual({
    isOnlyOne: true,
    doubts: [{ code: 'unknown-trade', wording: '综合岗' }],
  });
});
