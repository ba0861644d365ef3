import { expect, test } from 'vitest';
import { createRandom } from './random.ts';

const draws = (seed: number): readonly number[] => {
  const random = createRandom(seed);
  return Array.from({ length: 20 }, () => random.int(1000));
};

test('one seed gives one row of draws, another seed another', () => {
  expect(draws(7)).toEqual(draws(7));
  expect(draws(7)).not.toEqual(draws(8));
});

test('both ends of a range are drawn, and nothing outside', () => {
  const random = createRandom(1);
  const drawn = new Set(Array.from({ length: 500 }, () => random.between(3, 6)));
  expect(drawn).toEqual(new Set([3, 4, 5, 6]));
});

test('an entry of weight 0 is never drawn, the others about as often as their weights say', () => {
  const random = createRandom(2);
  const drawn = Array.from({ length: 4000 }, () =>
    random.weighted([
      ['never', 0],
      ['often', 3],
      ['seldom', 1],
    ] as const),
  );
  expect(drawn).not.toContain('never');
  expect(drawn.filter((entry) => entry === 'often').length).toBeGreaterThan(2900);
  expect(drawn.filter((entry) => entry === 'often').length).toBeLessThan(3100);
});

test('drawing from nothing is a mistake of the caller', () => {
  expect(() => createRandom(1).pick([])).toThrow('Expected entries to draw from, got 0.');
  expect(() => createRandom(1).weighted([['never', 0]])).toThrow('Expected entries');
});
