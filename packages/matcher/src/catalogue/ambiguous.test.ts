import { expect, test } from 'vitest';
import { ambiguousWords } from './ambiguous.ts';
import { defaultCatalogue } from './default-catalogue.ts';
import { findTrade } from './find-trade.ts';
import { normalise } from './normalise.ts';

test.each<readonly [word: string, trades: readonly string[]]>([
  ['车工', ['machinist', 'sewing-worker']],
  ['美容', ['beautician', 'car-washer']],
  ['炉工', ['boiler-operator', 'foundry-worker']],
  ['打草', ['hay-maker', 'gardener']],
  ['打下手', ['construction-laborer', 'kitchen-helper']],
])('%s may mean %j', (word, trades) => {
  expect(defaultCatalogue.ambiguous.get(normalise(word))).toEqual(trades);
});

test('a word with two meanings finds no trade by itself', () => {
  expect(ambiguousWords.filter(({ word }) => findTrade(word, defaultCatalogue) !== undefined)).toEqual([]);
});

test('a telling word beside it settles the meaning', () => {
  expect(findTrade('服装车工', defaultCatalogue)?.trade).toBe('sewing-worker');
  expect(findTrade('普通车工', defaultCatalogue)?.trade).toBe('machinist');
  expect(findTrade('汽车美容技师', defaultCatalogue)?.trade).toBe('car-washer');
  expect(findTrade('装修木工', defaultCatalogue)?.trade).toBe('carpenter');
});

test.each(['铲车', '铲车司机', '司炉'])('%s has one meaning in the north-east', (word) => {
  expect(defaultCatalogue.ambiguous.has(word)).toBe(false);
  expect(findTrade(word, defaultCatalogue)?.trade).toBe(word === '司炉' ? 'boiler-operator' : 'wheel-loader-operator');
});
