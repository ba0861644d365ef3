import { describe, expect, test } from 'vitest';
import { aLaborer, aVacancy } from '../testing/index.ts';
import { scorePair } from './score-pair.ts';
import { context } from './value-of.contract.ts';
import { defaultWeights } from '../context/weights.ts';

describe('the score of a pair', () => {
  test('of an ordinary laborer and packing in the own town, by hand', () => {
    const scored = scorePair(aLaborer(), aVacancy(), context);
    expect(scored).toMatchObject({ eligible: true, fit: 8800, appeal: 8770, score: 8784, way: 'daily' });
    // 8784² = 77,158,656 ≤ 8800 × 8770 = 77,176,000 < 8785² = 77,176,225
    expect(scored.eligible && scored.parts.map(({ side, part, got }) => [side, part, got])).toEqual([
      ['fit', 'skills', 3500],
      ['fit', 'trade', 1800], // open to all: 6000
      ['fit', 'months', 1500],
      ['fit', 'schooling', 1000],
      ['fit', 'language', 500],
      ['fit', 'ready', 500],
      ['appeal', 'pay', 2870], // 8000 … 8500 against the usual 4,000 yuan: 8200
      ['appeal', 'living', 2500],
      ['appeal', 'hours', 1500],
      ['appeal', 'wanted-trade', 400], // never asked: 4000
      ['appeal', 'security', 700],
      ['appeal', 'start', 400],
      ['appeal', 'together', 400],
    ]);
  });

  test('is never given for a pair that a rule forbids', () => {
    const scored = scorePair(aLaborer({ willingness: { toWork: 'no' } }), aVacancy(), context);
    expect(scored).toMatchObject({ eligible: false, broken: [{ rule: 'not-willing' }] });
    expect(scored).not.toHaveProperty('score');
  });

  test('of zero excludes nobody', () => {
    const onlyTrade = { ...defaultWeights, fit: { skills: 0, trade: 1, months: 0, schooling: 0, language: 0, ready: 0 } };
    const scored = scorePair(aLaborer(), aVacancy({ openToAll: false }), { ...context, weights: onlyTrade });
    expect(scored).toMatchObject({ eligible: true, fit: 0, score: 0 });
  });
});

describe('the way of living', () => {
  const site = { kmNorth: 30 };

  test('is the one with more points: a free bed beats 39 km of road every day', () => {
    // away: 6000 and the whole pay; daily: 3535 and 608.40 yuan of fares
    expect(scorePair(aLaborer(), aVacancy({ site, lodging: 'free' }), context)).toMatchObject({ way: 'away' });
  });

  test('is home every night where a bed must be rented', () => {
    // daily: 2500 × 3535 / 10000 = 883 against 750; the fares are 108.40 yuan more than the rent, which is at most 76 points
    expect(scorePair(aLaborer(), aVacancy({ site, lodging: 'none' }), context)).toMatchObject({ way: 'daily' });
  });

  test('is the only open one, even when it has fewer points', () => {
    const athome = aLaborer({ willingness: { returnsNightly: true } });
    expect(scorePair(athome, aVacancy({ site, lodging: 'free' }), context)).toMatchObject({ way: 'daily' });
    expect(scorePair(aLaborer(), aVacancy({ site: { kmNorth: 100 }, lodging: 'none' }), context)).toMatchObject({ way: 'away' });
  });

  test('is home every night on a tie', () => {
    const neither = { ...defaultWeights, appeal: { ...defaultWeights.appeal, pay: 0, living: 0 } };
    expect(scorePair(aLaborer(), aVacancy({ site, lodging: 'free' }), { ...context, weights: neither })).toMatchObject({ way: 'daily' });
  });
});
