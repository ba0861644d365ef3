import { expect, test } from 'vitest';
import { brokenBetween } from './broken-rules.contract.ts';

const asks = (need: string, level?: number): { skills: readonly { skill: string; need: string; level: number | undefined }[] } => ({
  skills: [{ skill: 'welding', need, level }],
});

test('a skill that a complete list does not name is missing', () => {
  expect(brokenBetween({ skills: [{ skill: 'sewing' }] }, asks('must'))).toEqual([
    { rule: 'skill-missing', class: 'feasibility', ground: 'the enterprise cannot do without the skill', skill: 'welding' },
  ]);
});

test('a list that was not asked to its end lacks nothing for certain', () => {
  expect(brokenBetween({ asked: ['licences', 'experience', 'limits'], skills: [{ skill: 'sewing' }] }, asks('must'))).toEqual([]);
});

test('a low level is a loss of score, not a break', () => {
  expect(brokenBetween({ skills: [{ skill: 'welding', level: 1 }] }, asks('must', 3))).toEqual([]);
});

test.each(['trainable', 'plus'])('a skill that is %s is never missing', (need) => {
  expect(brokenBetween({}, asks(need))).toEqual([]);
});

test('a notice silent on skills asks for none', () => {
  expect(brokenBetween({}, { skills: undefined })).toEqual([]);
});
