import { describe, expect, test } from 'vitest';
import type { Context } from '../context/context.ts';
import { laborerFacts } from '../facts/pair.ts';
import type { Laborer } from '../model/laborer.ts';
import type { VacancyId } from '../model/ids.ts';
import type { IsoDate } from '../model/period.ts';
import type { Vacancy } from '../model/vacancy.ts';
import { isVerified } from '../rules/check-eligibility.ts';
import { aLaborer, aVacancy, testCatalogue, testContext } from '../testing/index.ts';
import type { VacancyIndex } from './vacancy-index.ts';

const context = testContext({ catalogue: testCatalogue });

/** What every way of finding the best vacancies must do; the laws of lists hold besides. */
export function vacancyIndexContract(name: string, build: (vacancies: readonly Vacancy[], context: Context) => VacancyIndex): void {
  const ids = (index: VacancyIndex, laborer: Laborer = aLaborer(), k = 10): readonly VacancyId[] =>
    index.best(laborerFacts(laborer, index.context), k).map(({ pair }) => pair.offer.vacancy.id);
  const at = (kmNorth: number, fields: Readonly<Record<string, unknown>> = {}): Vacancy =>
    aVacancy({ id: `at-${String(kmNorth).padStart(2, '0')}km`, site: { kmNorth }, ...fields });

  describe(name, () => {
    test('finds the best k, best first, whatever order they came in', () => {
      expect(ids(build([at(9), at(1), at(5), at(3), at(7)], context), aLaborer(), 3)).toEqual(['at-01km', 'at-03km', 'at-05km']);
    });

    test('finds nothing where there is nothing', () => {
      expect(ids(build([], context))).toEqual([]);
    });

    test('leaves out what a rule forbids, however good it would be', () => {
      expect(
        ids(
          build([at(0, { seats: 1, seatsTaken: 1 }), at(1, { shifts: ['night'] }), at(2)], context),
          aLaborer({ willingness: { shifts: ['day'] } }),
        ),
      ).toEqual(['at-02km']);
    });

    test('admits fewer when told so, never more', () => {
      const index = build([at(1)], context);
      const unasked = laborerFacts(aLaborer({ birthDate: undefined }), context);
      expect(index.best(unasked, 3)).toHaveLength(1);
      expect(index.best(unasked, 3, isVerified)).toEqual([]);
    });

    test('parts equals by the enterprise’s answers, then by the code units of the id', () => {
      const answers = (id: string, answerRate?: number): Vacancy =>
        aVacancy({ id, enterpriseRecord: { verified: true, banned: false, answerRate } });
      const equals = [answers('b'), answers('a10'), answers('a2'), answers('B'), answers('z', 3001), answers('A', 2999)];
      // 3000 for an unknown rate; 'B' < 'a10' < 'a2' < 'b'
      expect(ids(build(equals, context))).toEqual(['z', 'B', 'a10', 'a2', 'b', 'A']);
    });

    test('takes a vacancy that comes twice once', () => {
      expect(ids(build([at(1), at(1), at(1)], context))).toEqual(['at-01km']);
    });

    test('refuses two different vacancies of one id', () => {
      expect(() => build([at(1), at(1, { seats: 9 })], context)).toThrow(
        'Two different vacancies carry the id at-01km; give each its own.',
      );
    });

    test('an update gives a new index and leaves the old one alone', () => {
      const before = build([at(1), at(2)], context);
      const after = before.update({ remove: ['at-01km' as VacancyId], upsert: [at(3), at(2, { seats: 1, seatsTaken: 1 })] });
      expect(ids(before)).toEqual(['at-01km', 'at-02km']);
      expect(ids(after)).toEqual(['at-03km']);
    });

    test('what is removed and comes anew in one update is there', () => {
      expect(ids(build([at(1)], context).update({ remove: ['at-01km' as VacancyId], upsert: [at(1, { seats: 7 })] }))).toEqual(['at-01km']);
    });

    test('removing what is not there changes nothing', () => {
      expect(ids(build([at(1)], context).update({ remove: ['at-99km' as VacancyId] }))).toEqual(['at-01km']);
    });

    test('moved to another day, it forgets what expired and counts ages anew', () => {
      const index = build([at(1, { validUntil: '2026-11-24' }), at(2)], context);
      const almost16 = aLaborer({ birthDate: '2010-11-25' });
      expect([ids(index), ids(index, almost16)]).toEqual([['at-01km', 'at-02km'], []]);
      const tomorrow = index.update({ today: '2026-11-25' as IsoDate });
      expect([ids(tomorrow), ids(tomorrow, almost16)]).toEqual([['at-02km'], ['at-02km']]);
      expect(tomorrow.context.today).toBe('2026-11-25');
      expect(index.context.today).toBe('2026-11-24');
    });
  });
}
