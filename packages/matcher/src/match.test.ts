import { describe, expect, test } from 'vitest';
import { MatcherError } from './errors.ts';
import { match } from './match.ts';
import type { IsoDate } from './model/period.ts';
import { buildVacancyIndex } from './retrieval/vacancy-index.ts';
import { aLaborer, aVacancy, testCatalogue, testContext } from './testing/index.ts';

const context = testContext({ catalogue: testCatalogue });
const atKm = (...kilometres: readonly number[]): ReturnType<typeof aVacancy>[] =>
  kilometres.map((kmNorth) => aVacancy({ id: `at-${kmNorth}km`, site: { kmNorth } }));
const thrownCode = (ask: () => unknown): unknown => {
  try {
    return ask();
  } catch (error) {
    return error instanceof MatcherError ? error.code : error;
  }
};

describe('the best vacancies for a laborer', () => {
  test('are three unless told otherwise, and fewer where there are fewer', () => {
    const index = buildVacancyIndex(atKm(4, 1, 3, 2), context);
    expect(match(aLaborer(), index).matches.map(({ vacancy }) => vacancy.id)).toEqual(['at-1km', 'at-2km', 'at-3km']);
    expect(match(aLaborer(), index, { k: 1 }).matches).toHaveLength(1);
    expect(match(aLaborer(), index, { k: 1000 }).matches).toHaveLength(4);
  });

  test('are none where a rule forbids every one', () => {
    expect(match(aLaborer({ willingness: { toWork: 'no' } }), buildVacancyIndex(atKm(1, 2), context))).toEqual({ matches: [] });
    expect(match(aLaborer(), buildVacancyIndex([], context))).toEqual({ matches: [] });
  });

  test('come with the way, what is open, and what the desk must ask first', () => {
    const index = buildVacancyIndex([aVacancy({ site: { kmNorth: 20, precision: 'township' }, meals: undefined })], context);
    const [found] = match(aLaborer({ birthDate: undefined }), index).matches;
    expect(found).toMatchObject({
      // (20 km + half of 12 km) × 1.3
      roadMetres: 33_800,
      isDistanceUncertain: true,
      verify: ['laborer.birth-date'],
      unknowns: ['laborer.pay-wish', 'laborer.trades-wanted'],
    });
  });

  test('say nothing of the road where a place is unknown', () => {
    const [found] = match(aLaborer({ home: { countyCode: '150523', precision: 'county' } }), buildVacancyIndex(atKm(1), context)).matches;
    expect(found).not.toHaveProperty('roadMetres');
    expect(found?.isDistanceUncertain).toBe(true);
  });

  test('for who goes only with a partner suit the partner, too, once that record is given', () => {
    const wife = aLaborer({ id: 'wife', willingness: { together: { with: 'husband', only: true } } });
    const husband = aLaborer({ id: 'husband', willingness: { returnsNightly: true, together: { with: 'wife', only: true } } });
    const index = buildVacancyIndex(atKm(10, 100), context);
    expect(match(wife, index).matches.map(({ vacancy }) => vacancy.id)).toEqual(['at-10km', 'at-100km']);
    expect(match(wife, index, { partner: husband }).matches.map(({ vacancy }) => vacancy.id)).toEqual(['at-10km']);
  });
});

describe('a question that makes no sense is refused', () => {
  const index = buildVacancyIndex(atKm(1), context);

  test.each([0, -1, 1.5, 1001, Number.NaN, Number.POSITIVE_INFINITY])('a list of %d', (k) => {
    expect(thrownCode(() => match(aLaborer(), index, { k }))).toBe('invalid-k');
  });

  test('a day that is not the index’s', () => {
    const tomorrow = '2026-11-25' as IsoDate;
    expect(thrownCode(() => match(aLaborer(), index, { today: tomorrow }))).toBe('stale-index');
    expect(match(aLaborer(), index, { today: '2026-11-24' as IsoDate }).matches).toHaveLength(1);
    expect(match(aLaborer(), index.update({ today: tomorrow }), { today: tomorrow }).matches).toHaveLength(1);
  });
});
