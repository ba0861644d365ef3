import { expect, test } from 'vitest';
import { halving } from './living.ts';

test.each([
  [0, 10_000],
  // A step is 406.25 m of road.
  [406, 10_000],
  [407, 9892],
  [13_000, 7071],
  [25_999, 5054],
  [26_000, 5000],
  [39_000, 3535],
  [52_000, 2500],
  [338_000, 1],
  [364_000, 0],
  [519_999, 0],
  [520_000, 0],
  [20_000_000, 0],
])('%i m of road are worth %i', (metres, value) => {
  expect(halving(metres)).toBe(value);
});

test('the table follows 2^(−metres / 26,000) from above, within one step and a rounding', () => {
  const off = range(0, 600_000, 97).filter((metres) => {
    const exact = 10_000 * 2 ** (-metres / 26_000);
    const value = halving(metres);
    return value > exact * 2 ** (1 / 64) || value < Math.floor(exact) - 1;
  });
  expect(off).toEqual([]);
});

test('a longer way is never worth more', () => {
  expect(range(1, 120_000, 1).filter((metres) => halving(metres) > halving(metres - 1))).toEqual([]);
});

function range(from: number, to: number, step: number): readonly number[] {
  return Array.from({ length: Math.ceil((to - from) / step) }, (_, at) => from + at * step);
}
