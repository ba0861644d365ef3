import { expect, test } from 'vitest';
import { fullMinus, settle } from './measure.ts';

test.each([
  [{ low: 0, high: 10_000 }, 4000, 4000],
  [{ low: 5000, high: 10_000 }, 4000, 7000],
  [{ low: 3333, high: 3334 }, 4000, 3333],
  [{ low: 1, high: 4 }, 4000, 2],
  [{ low: 6000, high: 6000 }, 4000, 6000],
  [{ low: 0, high: 10_000 }, 0, 0],
  [{ low: 0, high: 9999 }, 5000, 4999],
])('of %j an unknown share of %i basis points counts %i', (interval, share, value) => {
  expect(settle(interval, share)).toBe(value);
});

test('never more than everything is lost', () => {
  expect([fullMinus(0), fullMinus(1), fullMinus(10_000), fullMinus(25_000)]).toEqual([10_000, 9999, 0, 0]);
});
