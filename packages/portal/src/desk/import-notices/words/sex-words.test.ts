import { expect, test } from 'vitest';
import { readSexWish } from './sex-words.ts';

test.each(['不限', '男女不限', '男女均可', '男女', '男、女'])('%s is no wish', (text) => {
  expect(readSexWish(text)).toEqual({ issues: [] });
});

test.each([
  ['男性', 'male'],
  ['限女工', 'female'],
  ['女士优先', 'female'],
] as const)('%s is a wish for one sex, and a legal risk', (text, sex) => {
  expect(readSexWish(text)).toEqual({
    sex,
    issues: [{ path: 'sexText', kind: 'sex-wish', expected: 'no limit by sex, unless the law forbids the work to one', got: text }],
  });
});

test('numbers of seats by sex are a legal risk, but no wish for one of them', () => {
  const { sex, issues } = readSexWish('男5名，女3名');
  expect(sex).toBeUndefined();
  expect(issues.map(({ kind }) => kind)).toEqual(['sex-wish']);
});

test('a text that names neither sex is not understood', () => {
  expect(readSexWish('形象好').issues.map(({ kind }) => kind)).toEqual(['not-understood']);
});
