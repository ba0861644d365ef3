import { describe, expect, test } from 'vitest';
import { type HouseholdOptions, matchHousehold } from './match-household.ts';
import type { Laborer } from './model/laborer.ts';
import type { Vacancy } from './model/vacancy.ts';
import { buildVacancyIndex } from './retrieval/vacancy-index.ts';
import { aLaborer, aVacancy, testCatalogue, testContext } from './testing/index.ts';

const context = testContext({ catalogue: testCatalogue });

/** The list as `vacancy: members`. */
function listed(members: readonly Laborer[], vacancies: readonly Vacancy[], options?: HouseholdOptions): readonly string[] {
  return matchHousehold(members, buildVacancyIndex(vacancies, context), options).map(
    ({ vacancyId, members: suited }) => `${vacancyId}: ${suited.map(({ laborer }) => laborer).join(' ')}`,
  );
}

/** Each may only take vacancies of the shift they accept. */
const mother = aLaborer({ id: 'mother', willingness: { toWork: 'now', shifts: ['day'] } });
const son = aLaborer({ id: 'son', willingness: { toWork: 'now', shifts: ['night'] } });
const at = (id: string, kmNorth: number, ...shifts: readonly string[]): Vacancy => aVacancy({ id, site: { kmNorth }, shifts });

describe('a household’s list', () => {
  test('goes in turn by member, though one has better jobs than the other', () => {
    const vacancies = [at('day-1km', 1, 'day'), at('day-2km', 2, 'day'), at('day-3km', 3, 'day'), at('night-20km', 20, 'night')];
    expect(listed([mother, son], vacancies, { k: 4 })).toEqual([
      'day-1km: mother',
      'night-20km: son',
      'day-2km: mother',
      'day-3km: mother',
    ]);
    expect(listed([son, mother], vacancies, { k: 4 })).toEqual([
      'night-20km: son',
      'day-1km: mother',
      'day-2km: mother',
      'day-3km: mother',
    ]);
  });

  test('names a vacancy that suits two once, with both, first whose turn it was', () => {
    const vacancies = [at('both-1km', 1, 'day', 'night'), at('night-5km', 5, 'night'), at('day-9km', 9, 'day')];
    expect(listed([son, mother], vacancies)).toEqual(['both-1km: son mother', 'day-9km: mother', 'night-5km: son']);
  });

  test('names the others who may take it best first', () => {
    const cook = aLaborer({ id: 'cook', experience: [{ trade: 'packer', months: 1 }] });
    const packer = aLaborer({ id: 'packer', experience: [{ trade: 'packer', months: 60 }] });
    expect(listed([mother, cook, packer], [at('day-1km', 1, 'day')])).toEqual(['day-1km: mother packer cook']);
  });

  test('continues where the page before ended', () => {
    const vacancies = [1, 2, 3, 4, 5].flatMap((km) => [at(`day-${km}km`, km, 'day'), at(`night-${km}km`, km, 'night')]);
    expect(listed([mother, son], vacancies)).toEqual(['day-1km: mother', 'night-1km: son', 'day-2km: mother']);
    expect(listed([mother, son], vacancies, { offset: 3 })).toEqual(['night-2km: son', 'day-3km: mother', 'night-3km: son']);
    expect(listed([mother, son], vacancies, { offset: 9 })).toEqual(['night-5km: son']);
    expect(listed([mother, son], vacancies, { offset: 10 })).toEqual([]);
  });

  test('is empty for an empty household and for one in which nobody may take anything', () => {
    expect(listed([], [at('day-1km', 1, 'day')])).toEqual([]);
    expect(listed([son], [at('day-1km', 1, 'day')])).toEqual([]);
  });

  test('shows a couple that goes only together what suits both', () => {
    const wife = aLaborer({ id: 'wife', willingness: { shifts: ['day', 'night'], together: { with: 'husband', only: true } } });
    const husband = aLaborer({ id: 'husband', willingness: { shifts: ['day'], together: { with: 'wife', only: true } } });
    const oneSeat = aVacancy({ id: 'one-seat', seats: 1 });
    expect(listed([wife, husband], [at('night-1km', 1, 'night'), at('day-2km', 2, 'day'), oneSeat])).toEqual(['day-2km: wife husband']);
  });
});

describe('a page that anybody can open', () => {
  const unasked = aLaborer({ id: 'unasked', birthDate: undefined });

  test('shows no vacancy to a household whose only fitting member may be a child', () => {
    expect(listed([unasked], [at('day-1km', 1, 'day')], { verifiedOnly: true })).toEqual([]);
    expect(listed([unasked], [at('day-1km', 1, 'day')])).toEqual(['day-1km: unasked']);
  });

  test('names only the members of whom the law leaves no question', () => {
    expect(listed([unasked, mother], [at('day-1km', 1, 'day')], { verifiedOnly: true })).toEqual(['day-1km: mother']);
  });
});

describe('a page that makes no sense is refused', () => {
  test.each([{ k: 0 }, { k: 1001 }, { k: 1.5 }, { offset: -1 }, { offset: 0.5 }, { offset: Number.NaN }, { k: 500, offset: 501 }])(
    '%j',
    (options) => {
      expect(() => listed([mother], [], options)).toThrow(expect.objectContaining({ code: 'invalid-k' }));
    },
  );
});
