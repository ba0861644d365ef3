import { describe, expect, test } from 'vitest';
import { aVacancy } from '../testing/index.ts';
import { brokenBetween, context } from './broken-rules.contract.ts';
import { checkVacancy } from './check-eligibility.ts';

describe('no-seats', () => {
  test('the last free seat is shown', () => {
    expect(brokenBetween({}, { seats: 3, seatsTaken: 2 })).toEqual([]);
  });

  test('a vacancy whose seats are all taken is gone', () => {
    expect(brokenBetween({}, { seats: 3, seatsTaken: 3 })).toEqual([
      { rule: 'no-seats', class: 'gone', ground: 'the enterprise has filled its seats', seats: 3, taken: 3 },
    ]);
  });

  test('a notice for 若干 people is never full', () => {
    expect(brokenBetween({}, { seats: undefined, seatsTaken: 40 })).toEqual([]);
  });
});

describe('expired', () => {
  test('on its last valid day a vacancy is shown', () => {
    expect(brokenBetween({}, { validUntil: '2026-11-24' })).toEqual([]);
  });

  test('the day after its last valid day a vacancy is gone', () => {
    expect(brokenBetween({}, { validUntil: '2026-11-23' })).toEqual([
      {
        rule: 'expired',
        class: 'gone',
        ground: 'the notice gives its last valid day',
        lastDay: '2026-11-23',
        today: '2026-11-24',
      },
    ]);
  });

  test('a notice without a last day does not expire', () => {
    expect(brokenBetween({}, { validUntil: undefined })).toEqual([]);
  });
});

describe('a list that is chosen for nobody', () => {
  test('knows of a full vacancy without any laborer', () => {
    const full = aVacancy({ seats: 1, seatsTaken: 1, validUntil: '2026-11-22' });
    expect(checkVacancy(full, context).map((broken) => [broken.class, broken.rule])).toEqual([
      ['gone', 'no-seats'],
      ['gone', 'expired'],
    ]);
  });

  test('says nothing against a vacancy that is open', () => {
    expect(checkVacancy(aVacancy({ hazards: ['toxic-graded'] }), context)).toEqual([]);
  });
});
