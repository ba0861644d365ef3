import { expect, test } from 'vitest';
import { readSexWish } from './sex-words.ts';

test.each(['不限', '男女不限', '男女均可', '男女', '男、女'])('%s is no wish', (text) => {
  expect(readSexWish(text)).toEqual({ doubts: [] });
});

test.each([
  ['男性', 'male'],
  ['限女工', 'female'],
  ['女士优先', 'female'],
] as const)('%s is a wish for one sex, and a legal risk', (text, sex) => {
  expect(readSexWish(text)).toEqual({
    sex,
    doubts: [{ code: 'sex-wish', wording: text }],
  });
});

test('numbers of seats by sex are a legal risk, but no wish for one of them', () => {
  const { sex, doubts } = readSexWish('男5名，女3名');
  expect(sex).toBeUndefined();
  expect(doubts.map(({ code }) => code)).toEqual(['sex-wish']);
});

test('a text that names neither sex is not understood', () => {
  expect(readSexWish('形象好').doubts.map(({ code }) => code)).toEqual(['sex-not-understood']);
});
