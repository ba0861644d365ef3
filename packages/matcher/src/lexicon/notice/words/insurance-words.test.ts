import { expect, test } from 'vitest';
import { readInsurance } from './insurance-words.ts';

test.each([
  ['五险一金', { social: true }],
  ['转正后缴社保', { social: true }],
  ['意外险', { accident: true }],
  ['工伤意外险', { accident: true }],
  ['社保+意外险', { social: true, accident: true }],
  ['不交社保', { social: false }],
  ['不交社保，有意外险', { social: false, accident: true }],
])('%s is read', (text, insurance) => {
  expect(readInsurance(text)).toEqual({ insurance, doubts: [] });
});

test.each(['商业保险', '给上保险', '福利好'])('%s may be anything', (text) => {
  expect(readInsurance(text)).toEqual({
    doubts: [{ code: 'insurance-not-understood', wording: text }],
  });
});
