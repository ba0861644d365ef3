import { expect, test } from 'vitest';
import { amountOf } from './amount.ts';

test.each([
  ['3500', 3_500],
  ['3,500', 3_500],
  ['21.7', 21.7],
  ['10k', 10_000],
  ['1.15万', 11_500],
  ['1万2', 12_000],
  ['2千8', 2_800],
  ['六千', 6_000],
  ['三千五', 3_500],
  ['一万二', 12_000],
  ['一百五', 150],
  ['两万零五百', 20_500],
  ['一千零五十', 1_050],
])('%s is %d', (text, amount) => {
  expect(amountOf(text)).toBe(amount);
});

test.each(['两三百', '元', '三百四百五'])('%j is no amount that can be counted on', (text) => {
  expect(amountOf(text)).toBeNaN();
});
