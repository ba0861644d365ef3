import { expect, test } from 'vitest';
import { durationsIn } from './months.ts';

test.each([
  ['三年', 36],
  ['3年', 36],
  ['半年', 6],
  ['两年半', 30],
  ['一年半', 18],
  ['2.5年', 30],
  ['一年零三个月', 15],
  ['18个月', 18],
  ['俩月', 2],
  ['一个半月', 1],
  ['十来年', 120],
  ['10多年', 120],
  ['十五年', 180],
  ['二十年', 240],
  ['两年多', 24],
  ['七八年', 84],
  ['十几年', 120],
])('%s is %d months', (text, months) => {
  expect(durationsIn(text)).toEqual([{ start: 0, end: text.length, months }]);
});

test.each(['好几年', '几年', '一辈子', '五个冬天', '两季'])('%s is a time without a figure', (text) => {
  expect(durationsIn(text)).toEqual([{ start: 0, end: text.length }]);
});

test.each(['2019年', '三年级', '45岁', '3月', '年轻'])('%s is no length of time', (text) => {
  expect(durationsIn(text)).toEqual([]);
});
