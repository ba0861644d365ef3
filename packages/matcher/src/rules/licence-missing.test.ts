import { describe, expect, test } from 'vitest';
import { brokenBetween } from './broken-rules.contract.ts';

const asks = (licence: string, need = 'legal'): { licences: readonly { licence: string; need: string }[] } => ({
  licences: [{ licence, need }],
});
const holds = (licence: string, expires?: string): { licences: readonly { licence: string; expires: string | undefined }[] } => ({
  licences: [{ licence, expires }],
});
const missing = { rule: 'licence-missing', class: 'feasibility', ground: 'the law asks for the licence' } as const;

test('a licence that the law asks for and a complete list lacks breaks', () => {
  expect(brokenBetween({}, asks('driving-B2'))).toEqual([{ ...missing, licence: 'driving-B2' }]);
});

test('in a list that was not asked to its end the licence is unknown, and unknown passes', () => {
  expect(brokenBetween({ asked: [] }, asks('driving-B2'))).toEqual([]);
});

test.each(['must', 'plus'])('what only the enterprise asks for (%s) breaks nothing', (need) => {
  expect(brokenBetween({}, asks('driving-B2', need))).toEqual([]);
});

test.each([undefined, []])('a notice that asks for no licence (%j) breaks nothing', (licences) => {
  expect(brokenBetween({}, { licences })).toEqual([]);
});

describe('the hierarchy of driving licences', () => {
  test.each([
    ['driving-A1', 'driving-A3'],
    ['driving-A1', 'driving-B1'],
    ['driving-A1', 'driving-B2'],
    ['driving-A1', 'driving-C4'],
    ['driving-A2', 'driving-B1'],
    ['driving-A2', 'driving-B2'],
    ['driving-A3', 'driving-C1'],
    ['driving-B1', 'driving-C2'],
    ['driving-B2', 'driving-C1'],
    ['driving-C1', 'driving-C2'],
    ['driving-C1', 'driving-C3'],
    ['driving-C3', 'driving-C4'],
    ['driving-D', 'driving-F'],
  ])('%s permits what %s permits', (held, asked) => {
    expect(brokenBetween(holds(held), asks(asked))).toEqual([]);
  });

  test.each([
    ['driving-C1', 'driving-B2'],
    ['driving-A1', 'driving-A2'],
    ['driving-A3', 'driving-B1'],
    ['driving-B1', 'driving-B2'],
    ['driving-C2', 'driving-C1'],
    ['driving-C2', 'driving-C3'],
    ['driving-C1', 'driving-C5'],
    ['driving-A1', 'driving-D'],
    ['driving-F', 'driving-E'],
  ])('%s does not permit %s', (held, asked) => {
    expect(brokenBetween(holds(held), asks(asked))).toEqual([{ ...missing, licence: asked }]);
  });
});

describe('expiry', () => {
  test('a licence is good on its last day', () => {
    expect(brokenBetween(holds('driving-B2', '2026-11-24'), asks('driving-B2'))).toEqual([]);
  });

  test('a licence that expired yesterday breaks, also in a list that was not asked to its end', () => {
    const expired = { ...missing, licence: 'driving-B2', expired: '2026-11-23' };
    expect(brokenBetween(holds('driving-B2', '2026-11-23'), asks('driving-B2'))).toEqual([expired]);
    expect(brokenBetween({ ...holds('driving-B2', '2026-11-23'), asked: [] }, asks('driving-B2'))).toEqual([expired]);
  });

  test('the day that counts is the first day of work, when that is later', () => {
    const startsInMarch = { ...asks('driving-B2'), startsOn: '2027-03-01' };
    expect(brokenBetween(holds('driving-B2', '2027-03-01'), startsInMarch)).toEqual([]);
    expect(brokenBetween(holds('driving-B2', '2027-02-28'), startsInMarch)).toEqual([
      { ...missing, licence: 'driving-B2', expired: '2027-02-28' },
    ]);
  });

  test('work that has already begun asks for a licence of today', () => {
    expect(brokenBetween(holds('driving-B2', '2026-11-23'), { ...asks('driving-B2'), startsOn: '2026-11-01' })).toHaveLength(1);
  });

  test('a wider licence that is valid stands in for an expired one', () => {
    const both = { licences: [{ licence: 'driving-C1', expires: '2020-01-01' }, { licence: 'driving-B2' }] };
    expect(brokenBetween(both, asks('driving-C1'))).toEqual([]);
  });

  test('of several expired ones the last to expire is named', () => {
    const both = {
      licences: [
        { licence: 'driving-A1', expires: '2026-10-01' },
        { licence: 'driving-C1', expires: '2020-01-01' },
      ],
    };
    expect(brokenBetween(both, asks('driving-C1'))).toEqual([{ ...missing, licence: 'driving-C1', expired: '2026-10-01' }]);
  });

  test('a licence without a last day counts as valid', () => {
    expect(brokenBetween(holds('driving-B2'), { ...asks('driving-B2'), startsOn: '2030-01-01' })).toEqual([]);
  });
});
