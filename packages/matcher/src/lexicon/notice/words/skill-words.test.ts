import { defaultCatalogue } from '../../../catalogue/index.ts';
import { describe, expect, test } from 'vitest';
import { readSkills } from './skill-words.ts';

const read = (...phrases: readonly string[]) => readSkills(phrases, defaultCatalogue, true);

describe('what a phrase asks of a skill', () => {
  test.each([
    ['会电焊', [{ skill: 'arc-welding', need: 'must' }]],
    ['会电焊者优先', [{ skill: 'arc-welding', need: 'plus' }]],
    ['不会电焊可学', []],
    ['电焊可学', [{ skill: 'arc-welding', need: 'trainable' }]],
    ['无需会电焊', []],
  ])('%s', (phrase, skills) => {
    expect(read(phrase).skills).toEqual(skills);
  });
});

test('a phrase with two skills asks for neither: one of them may be enough', () => {
  expect(read('会电焊、氩弧焊').skills).toEqual([
    { skill: 'arc-welding', need: 'plus' },
    { skill: 'argon-arc-welding', need: 'plus' },
  ]);
});

test('a skill that is asked in one phrase and preferred in another is preferred', () => {
  const { skills, doubts } = read('会电焊', '有电焊手艺最好');
  expect(skills).toEqual([{ skill: 'arc-welding', need: 'plus' }]);
  expect(doubts).toEqual([{ code: 'skill-needs-differ', wording: '有电焊手艺最好', at: 1 }]);
});

test('no skill is a must where the phrases may belong to another trade', () => {
  expect(readSkills(['会电焊'], defaultCatalogue, false).skills).toEqual([{ skill: 'arc-welding', need: 'plus' }]);
});

test('of several times of experience the shortest is asked', () => {
  expect(read('三年以上工作经验', '有一年以上经验')).toEqual({ skills: [], months: 12, doubts: [] });
});

test('a phrase that says nothing of use goes to the clerk', () => {
  expect(read('会电焊', '吃苦耐劳').doubts).toEqual([{ code: 'skill-not-understood', wording: '吃苦耐劳', at: 1 }]);
});
