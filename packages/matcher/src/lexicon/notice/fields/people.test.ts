import { expect, test } from 'vitest';
import { readAgeWish, readSexWish } from './people.ts';

const age = (text: string) => readAgeWish({ text, offset: 0 });
const sex = (text: string) => readSexWish({ text, offset: 0 })?.value;

test.each([
  ['年龄18-50', { from: 18, to: 50 }],
  ['女,55周岁以下', { to: 55 }],
  ['20至40岁', { from: 20, to: 40 }],
  ['年满18周岁', { from: 18 }],
  ['25岁以上45岁以下', { from: 25, to: 45 }],
  ['60以内,能干活', { to: 60 }],
  ['女40岁以下,男50岁以下', { to: 50 }],
  ['48周岁以下(可放宽至55周岁)', { to: 48 }],
  ['男,18-45,身体好', { from: 18, to: 45 }],
])('an age is wished for in %s', (text, wish) => {
  expect(age(text).wish?.value).toEqual(wish);
});

test.each(['50岁左右', '身高165-175', '8:30-17:30', '20-50名', '满1年加50', '年龄 周岁', '3500-4500元'])(
  'no age is wished for in %s',
  (text) => {
    expect(age(text).wish).toBeUndefined();
  },
);

test('who is under 16 may not be employed: the lower end is not kept', () => {
  const { wish, underAge } = age('14-40岁');
  expect(wish?.value).toEqual({ to: 40 });
  expect(underAge).toEqual({ from: 0, to: 6 });
});

test.each([
  ['保洁,女,55岁以下', 'female'],
  ['限男性', 'male'],
  ['女工优先', 'female'],
  ['打包女工4名', 'female'],
  ['招打更老头', 'male'],
  ['男女不限', 'any'],
  ['性别:不限', 'any'],
  ['男女均可', 'any'],
])('%s wishes for %s', (text, wish) => {
  expect(sex(text)).toBe(wish);
});

test.each(['男5名,女3名', '女3200/男3500', '男身高170,女身高160', '女装导购', '照顾儿女', '卖女鞋'])('%s wishes for neither', (text) => {
  expect(sex(text)).toBeUndefined();
});
