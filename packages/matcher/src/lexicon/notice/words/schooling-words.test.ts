import { expect, test } from 'vitest';
import { readSchooling } from './schooling-words.ts';

test.each([
  ['不限', 'none'],
  ['学历不限', 'none'],
  ['小学', 'primary'],
  ['初中及以上文化', 'middle'],
  ['初中或高中', 'middle'],
  ['高中/中专及以上', 'high'],
  ['技校', 'high'],
  ['大专以上学历', 'college'],
  // A wish and an upper limit bar nobody who has less.
  ['大专优先', 'none'],
  ['初中以下', 'none'],
] as const)('%s asks for %s', (text, schooling) => {
  expect(readSchooling(text)).toEqual({ schooling, doubts: [] });
});

test('a text without a level says nothing, and the clerk is told', () => {
  expect(readSchooling('会写字')).toEqual({
    doubts: [{ code: 'schooling-not-understood', wording: '会写字' }],
  });
});
