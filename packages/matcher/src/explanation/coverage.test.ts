import { describe, expect, test } from 'vitest';
import { match } from '../match.ts';
import { buildVacancyIndex } from '../retrieval/vacancy-index.ts';
import { aLaborer, aVacancy, type LaborerFields, testCatalogue, testContext, type VacancyFields } from '../testing/index.ts';
import { bandOf, type Coverage } from './coverage.ts';

const context = testContext({ catalogue: testCatalogue });

function knowledge(laborer: LaborerFields, vacancy: VacancyFields): { readonly coverage: Coverage; readonly unknowns: readonly string[] } {
  const [only] = match(aLaborer(laborer), buildVacancyIndex([aVacancy(vacancy)], context)).matches;
  if (!only) throw new Error('Expected an eligible pair');
  return { coverage: only.coverage, unknowns: only.unknowns };
}

describe('coverage', () => {
  const asked = { willingness: { toWork: 'now', payWish: 400_000, tradesWanted: ['packer'], shifts: ['day'] } };

  test('is whole when all is known', () => {
    expect(knowledge(asked, {})).toEqual({ coverage: { fit: 10_000, appeal: 10_000 }, unknowns: [] });
  });

  test('leaves out every part with a missing fact; the facts of the heavier parts come first', () => {
    const silent = { skills: undefined, schooling: undefined, pay: { basis: 'negotiable' }, startsOn: undefined };
    expect(knowledge({ willingness: { toWork: 'now' } }, silent)).toEqual({
      // without skills 3500 and schooling 1000; without pay 3500, wanted trade 1000 and start 400
      coverage: { fit: 5500, appeal: 5100 },
      unknowns: ['vacancy.skills', 'vacancy.pay', 'laborer.pay-wish', 'vacancy.schooling', 'laborer.trades-wanted', 'vacancy.starts-on'],
    });
  });

  test('names a fact once, though two parts miss it', () => {
    expect(knowledge({ ...asked, asked: ['skills'] }, { months: 12 }).unknowns).toEqual(['laborer.experience']);
  });
});

describe('bands', () => {
  const known = (fit: number, appeal = fit): { readonly coverage: Coverage } => ({ coverage: { fit, appeal } });

  test.each([
    [7000, 6000, 'very-suitable'],
    [10_000, 10_000, 'very-suitable'],
    [6999, 10_000, 'suitable'],
    [7000, 5999, 'suitable'],
    [5000, 4000, 'suitable'],
    [4999, 10_000, 'worth-a-try'],
    [0, 4000, 'worth-a-try'],
    [10_000, 3999, 'more-needed'],
    [0, 0, 'more-needed'],
  ] as const)('score %i at a coverage of %i is %s', (score, covered, band) => {
    expect(bandOf({ score, ...known(covered) })).toBe(band);
  });

  test('the side of which less is known decides', () => {
    expect(bandOf({ score: 9000, ...known(10_000, 5999) })).toBe('suitable');
    expect(bandOf({ score: 9000, ...known(3999, 10_000) })).toBe('more-needed');
  });
});
