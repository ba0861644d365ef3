import { describe, expect, test } from 'vitest';
import { match } from '../match.ts';
import type { Laborer } from '../model/laborer.ts';
import type { Vacancy } from '../model/vacancy.ts';
import { buildVacancyIndex } from '../retrieval/vacancy-index.ts';
import { aLaborer, aVacancy, testCatalogue, testContext } from '../testing/index.ts';
import { whyNot } from './why-not.ts';

const context = testContext({ catalogue: testCatalogue });

/** Why the vacancies beyond the first `shown` are not shown, in words. */
function explained(laborer: Laborer, vacancies: readonly Vacancy[], { shown = 1, next = 10 } = {}): readonly string[] {
  const index = buildVacancyIndex(vacancies, context);
  const ids = match(laborer, index, { k: shown }).matches.map(({ vacancy }) => vacancy.id);
  return whyNot(laborer, index, { shown: ids, next }).map((why) => {
    if ('broken' in why) return `${why.vacancy.id}: ${why.broken.map(({ rule }) => rule).join(', ')}`;
    const { lowerPart } = why;
    return `${why.vacancy.id}: ${why.score}, ${lowerPart ? `${lowerPart.part} ${lowerPart.got} < ${lowerPart.shownGot}` : 'no part lower'}`;
  });
}

const athome = aLaborer({ willingness: { toWork: 'now', returnsNightly: true, shifts: ['day'] } });

describe('why not', () => {
  test('names every rule that a vacancy breaks, and the part in which an eligible one lost most', () => {
    const vacancies = [
      aVacancy({ id: 'best' }),
      aVacancy({ id: 'farther', site: { kmNorth: 20 } }),
      aVacancy({ id: 'full-night', seats: 1, seatsTaken: 1, shifts: ['night'] }),
      aVacancy({ id: 'far-and-expired', site: { kmNorth: 31 }, validUntil: '2026-11-23' }),
    ];
    expect(explained(athome, vacancies)).toEqual([
      // Breaks rules, but in itself as good as the best but for the shift.
      'full-night: no-seats, shift-refused',
      // fit 8800; appeal 8770 − 1250 of living − 200 of pay: ⌊√(8800 × 7320)⌋
      'farther: 8025, living 1250 < 2500',
      'far-and-expired: expired, must-return-nightly',
    ]);
  });

  test('never shows a score of a vacancy that a rule forbids', () => {
    const index = buildVacancyIndex([aVacancy({ validUntil: '2026-11-23' })], context);
    const [why] = whyNot(athome, index, { shown: [], next: 1 });
    expect(why).toMatchObject({ broken: [{ rule: 'expired', lastDay: '2026-11-23', today: '2026-11-24' }] });
    expect(why).not.toHaveProperty('score');
  });

  test('has no lower part where only the id decided, or where nothing was shown', () => {
    const twins = [aVacancy({ id: 'a' }), aVacancy({ id: 'b' })];
    expect(explained(athome, twins)).toEqual(['b: 8784, no part lower']);
    expect(whyNot(athome, buildVacancyIndex(twins, context), { shown: [], next: 1 })).toEqual([{ vacancy: twins[0], score: 8784 }]);
  });

  test('compares with the last one shown, not the first', () => {
    const vacancies = [
      aVacancy({ id: 'best' }),
      aVacancy({ id: 'loose', contract: false, insurance: { social: false, accident: false } }),
      aVacancy({ id: 'farther', site: { kmNorth: 20 } }),
    ];
    expect(explained(athome, vacancies, { shown: 2 })).toEqual(['farther: 8025, living 1250 < 2500']);
  });

  test('explains as many as are asked for, the closest first', () => {
    const vacancies = [0, 5, 10, 15, 20].map((kmNorth) => aVacancy({ id: `at-${kmNorth}km`, site: { kmNorth } }));
    expect(explained(athome, vacancies, { next: 2 }).map((line) => line.split(':')[0])).toEqual(['at-5km', 'at-10km']);
  });

  test('asks the partner’s record, too', () => {
    const wife = aLaborer({ id: 'wife', willingness: { together: { with: 'husband', only: true } } });
    const husband = aLaborer({ id: 'husband', willingness: { toWork: 'no', together: { with: 'wife', only: true } } });
    const index = buildVacancyIndex([aVacancy()], context);
    expect(whyNot(wife, index, { shown: [], next: 1, partner: husband })).toMatchObject([{ broken: [{ rule: 'only-together' }] }]);
  });

  test.each([0, 1001, 0.5])('a list of %d is refused', (next) => {
    expect(() => whyNot(athome, buildVacancyIndex([], context), { shown: [], next })).toThrow(
      expect.objectContaining({ code: 'invalid-k' }),
    );
  });
});
