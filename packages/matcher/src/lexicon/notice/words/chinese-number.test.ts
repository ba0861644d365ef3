import { expect, test } from 'vitest';
import { wholeNumber } from './chinese-number.ts';

test.each([
  ['7', 7],
  ['12', 12],
  ['两', 2],
  ['九', 9],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['三十五', 35],
])('%s is %i', (text, number) => {
  expect(wholeNumber(text)).toBe(number);
});

test.each(['', '一二', '十十', '百', '半', '-3', '1.5'])('"%s" is no such number', (text) => {
  expect(wholeNumber(text)).toBeNaN();
});
