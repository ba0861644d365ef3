import { describe, expect, test } from 'vitest';
import { defaultWeights, pointsOf, type Weights } from './weights.ts';

const fitOf = (fit: Partial<Weights['fit']>): Weights => ({
  ...defaultWeights,
  fit: { skills: 0, trade: 0, months: 0, schooling: 0, language: 0, ready: 0, ...fit },
});

describe('weights as points', () => {
  test('the default weights are their own points', () => {
    expect(pointsOf(defaultWeights)).toEqual({ fit: defaultWeights.fit, appeal: defaultWeights.appeal });
  });

  test('six equal weights: 1666 each, and the four points left over go to the first four', () => {
    expect(pointsOf(fitOf({ skills: 1, trade: 1, months: 1, schooling: 1, language: 1, ready: 1 })).fit).toEqual({
      skills: 1667,
      trade: 1667,
      months: 1667,
      schooling: 1667,
      language: 1666,
      ready: 1666,
    });
  });

  test('a point left over goes to the largest remainder: of 1 : 2 it is the two thirds', () => {
    expect(pointsOf(fitOf({ skills: 1, trade: 2 })).fit).toMatchObject({ skills: 3333, trade: 6667 });
  });

  test('one weight alone takes all points', () => {
    expect(pointsOf(fitOf({ ready: 1_000_000 })).fit).toMatchObject({ skills: 0, ready: 10_000 });
  });
});

describe('weights that no score can be made of', () => {
  test.each([
    ['all of a side zero', fitOf({})],
    ['a negative one', fitOf({ skills: -1, trade: 2 })],
    ['a fraction', fitOf({ skills: 0.5 })],
    ['a broken number', fitOf({ skills: Number.NaN })],
    ['an endless one', fitOf({ skills: Number.POSITIVE_INFINITY })],
    ['one above a million', fitOf({ skills: 1_000_001 })],
    ['an unknown share of more than a half', { ...defaultWeights, unknownShare: 5001 }],
    ['a negative unknown share', { ...defaultWeights, unknownShare: -1 }],
    ['a fraction of a basis point', { ...defaultWeights, unknownShare: 0.5 }],
  ])('%s', (_, weights) => {
    expect(() => pointsOf(weights)).toThrow(expect.objectContaining({ name: 'MatcherError', code: 'invalid-weights' }));
  });
});
