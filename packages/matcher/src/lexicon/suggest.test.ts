import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultLexicon } from './lexicon.ts';
import { suggest } from './suggest.ts';

test.each([
  ['电焊', 'welder'],
  ['dianhan', 'welder'],
  ['dian han', 'welder'],
  ['dhg', 'welder'],
  ['电hg', 'welder'],
  ['掂', 'cook'],
  ['更夫', 'watchman'],
  ['fangyang', 'herder'],
  ['羊毛', 'shearer'],
  ['電', 'electrician'],
  ['b2', 'driving-B2'],
])('%s suggests %s', (typed, code) => {
  expect(suggest(typed).map((suggestion) => suggestion.code)).toContain(code);
});

test('a word that begins with what was typed comes before one that only contains it, the shorter first', () => {
  const words = suggest('焊', defaultLexicon, { kinds: ['trade', 'licence'], k: 50 }).map(({ word }) => word);
  const beginning = words.filter((word) => word.startsWith('焊'));
  expect(beginning).toContain('焊工');
  expect(words.slice(0, beginning.length)).toEqual(beginning);
  expect(beginning.map((word) => word.length)).toEqual(beginning.map((word) => word.length).toSorted((a, b) => a - b));
});

test('only the kinds asked for, each entry once, no more than k', () => {
  const all = suggest('d', defaultLexicon, { kinds: ['licence'], k: 5 });
  expect(all).toHaveLength(5);
  expect(all.every(({ kind }) => kind === 'licence')).toBe(true);
  expect(new Set(all.map(({ code }) => code)).size).toBe(5);
});

test.each(['', '   ', 'qqqq', '💡'])('%j suggests nothing', (typed) => {
  expect(suggest(typed)).toEqual([]);
});

test('a longer list begins with the shorter one', () => {
  fc.assert(
    fc.property(fc.constantFrom('d', '工', 'ho', '电', '车', 'zh'), fc.integer({ min: 0, max: 12 }), (typed, k) => {
      expect(suggest(typed, defaultLexicon, { k })).toEqual(suggest(typed, defaultLexicon, { k: k + 1 }).slice(0, k));
    }),
  );
});
