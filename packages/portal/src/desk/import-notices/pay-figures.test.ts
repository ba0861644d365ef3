import { expect, test } from 'vitest';
import { readPay } from './pay-figures.ts';

const notice = { id: 'p-1', title: '包装工' };

test('yuan become fen, and the basis is kept', () => {
  expect(readPay({ ...notice, payMin: 3500, payMax: 4500.5, payBasis: 'month' })).toEqual({
    pay: { basis: 'month', min: 350_000, max: 450_050 },
    issues: [],
  });
  expect(readPay({ ...notice, payMin: 17, payBasis: 'hour' }).pay).toEqual({ basis: 'hour', min: 1_700 });
  expect(readPay({ ...notice, payMin: 130, payMax: 180, payBasis: 'day' }).pay).toEqual({ basis: 'day', min: 13_000, max: 18_000 });
});

test('the rate of a kilogram is never pay', () => {
  expect(readPay({ ...notice, payMin: 0.85, payMax: 1, payBasis: 'piece' })).toEqual({
    pay: { basis: 'piece' },
    issues: [
      { path: 'payMin', kind: 'piece-rate', expected: "a month's pay; a rate for a piece or a trip is not kept as pay", got: '0.85' },
      { path: 'payMax', kind: 'piece-rate', expected: "a month's pay; a rate for a piece or a trip is not kept as pay", got: '1' },
    ],
  });
});

test("a month's pay beside piecework is pay", () => {
  expect(readPay({ ...notice, payMin: 4000, payMax: 7000, payBasis: 'piece' })).toEqual({
    pay: { basis: 'piece', min: 400_000, max: 700_000 },
    issues: [],
  });
});

test('a figure that cannot be true is not used, the other one is', () => {
  const { pay, issues } = readPay({ ...notice, payMin: 35, payMax: 4500, payBasis: 'month' });
  expect(pay).toEqual({ basis: 'month', max: 450_000 });
  expect(issues.map(({ path, kind }) => [path, kind])).toEqual([['payMin', 'doubtful-pay']]);
});

test('a figure without a basis is not guessed to be a month’s', () => {
  const { pay, issues } = readPay({ ...notice, payMin: 3500 });
  expect(pay).toEqual({ basis: 'negotiable' });
  expect(issues.map(({ path, kind }) => [path, kind])).toEqual([['payBasis', 'doubtful-pay']]);
});

test('silence about pay is negotiable pay without an issue', () => {
  expect(readPay(notice)).toEqual({ pay: { basis: 'negotiable' }, issues: [] });
});
