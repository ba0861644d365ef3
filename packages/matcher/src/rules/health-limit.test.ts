import { expect, test } from 'vitest';
import { aLaborer, aVacancy, testContext } from '../testing/index.ts';
import { checkEligibility } from './check-eligibility.ts';

const context = testContext();
const brokenFor = (limits: readonly string[], demands: readonly string[] | undefined): readonly string[] => {
  const answer = checkEligibility(aLaborer({ limits }), aVacancy({ demands }), context);
  return answer.eligible ? [] : answer.broken.map(({ rule }) => rule);
};

test('who must not lift is not shown work of heavy loads, and both sides of it are named', () => {
  const answer = checkEligibility(aLaborer({ limits: ['no-heavy-lifting'] }), aVacancy({ demands: ['heat', 'heavy-lifting'] }), context);
  expect(answer).toMatchObject({
    eligible: false,
    broken: [{ rule: 'health-limit', class: 'feasibility', limit: 'no-heavy-lifting', demand: 'heavy-lifting' }],
  });
});

test('who can only sit is shown no standing, walking or lifting work', () => {
  expect(brokenFor(['sitting-only'], ['long-standing'])).toEqual(['health-limit']);
  expect(brokenFor(['sitting-only'], ['long-walking'])).toEqual(['health-limit']);
  expect(brokenFor(['sitting-only'], ['heavy-lifting'])).toEqual(['health-limit']);
  expect(brokenFor(['sitting-only'], ['fine-handwork'])).toEqual([]);
});

test('a notice that is silent about what it asks of a body passes, and so does work that meets no limit', () => {
  expect(brokenFor(['no-heavy-lifting'], undefined)).toEqual([]);
  expect(brokenFor(['no-heavy-lifting'], ['long-standing'])).toEqual([]);
  expect(brokenFor([], ['heavy-lifting'])).toEqual([]);
});
