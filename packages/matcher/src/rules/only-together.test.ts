import { expect, test } from 'vitest';
import { aLaborer } from '../testing/index.ts';
import { brokenBetween } from './broken-rules.contract.ts';

const wife = { id: 'wife', willingness: { together: { with: 'husband', only: true } } };
const husband = aLaborer({ id: 'husband', willingness: { together: { with: 'wife', only: true } } });
const broken = { rule: 'only-together', class: 'feasibility', ground: "the person's own word", partner: 'husband' } as const;

test('two free seats that suit both are enough', () => {
  expect(brokenBetween(wife, { seats: 2 }, { partner: husband })).toEqual([]);
});

test('one free seat is not', () => {
  expect(brokenBetween(wife, { seats: 3, seatsTaken: 2 }, { partner: husband })).toEqual([{ ...broken, seats: 1 }]);
});

test('where the notice gives no number two seats may be free', () => {
  expect(brokenBetween(wife, { seats: undefined }, { partner: husband })).toEqual([]);
});

test('what the partner may not take is closed to both, and what the partner breaks is named', () => {
  const nightShyHusband = aLaborer({ id: 'husband', willingness: { shifts: ['day'], together: { with: 'wife', only: true } } });
  expect(brokenBetween(wife, { shifts: ['night'] }, { partner: nightShyHusband })).toEqual([
    { ...broken, partnerBroken: { rule: 'shift-refused', offered: ['night'], accepted: ['day'] } },
  ]);
});

test('a law that the partner breaks comes before their refusals', () => {
  const boy = aLaborer({ id: 'husband', birthDate: '2012-01-01', willingness: { toWork: 'no', together: { with: 'wife', only: true } } });
  expect(brokenBetween(wife, {}, { partner: boy })).toEqual([{ ...broken, partnerBroken: { rule: 'under-16', age: 14, least: 16 } }]);
});

test('an open question about the partner breaks nothing', () => {
  const unaskedHusband = aLaborer({ id: 'husband', birthDate: undefined, willingness: { together: { with: 'wife', only: true } } });
  expect(brokenBetween(wife, {}, { partner: unaskedHusband })).toEqual([]);
});

test('without the partner’s record only the seats can break', () => {
  expect(brokenBetween(wife, { shifts: ['night'] })).toEqual([]);
  expect(brokenBetween(wife, { seats: 1 })).toEqual([{ ...broken, seats: 1 }]);
});

test('a record of somebody else is not taken for the partner’s', () => {
  const stranger = aLaborer({ id: 'stranger', willingness: { toWork: 'no' } });
  expect(brokenBetween(wife, {}, { partner: stranger })).toEqual([]);
});

test('who would rather go together, but not only, loses nothing', () => {
  const flexible = { id: 'wife', willingness: { together: { with: 'husband', only: false } } };
  expect(brokenBetween(flexible, { seats: 1 }, { partner: aLaborer({ id: 'husband', willingness: { toWork: 'no' } }) })).toEqual([]);
});
