import { expect, test } from 'vitest';
import { readExperienceMonths } from './experience-words.ts';

test.each([
  ['一年以上工作经验', 12],
  ['有2-3年相关经验', 24],
  ['半年以上驾龄', 6],
  ['十年以上掌勺经验', 120],
])('%s asks for %i months', (phrase, months) => {
  expect(readExperienceMonths(phrase)).toBe(months);
});

test.each(['两年以上经验优先', '有经验', '做满一年有奖', '三十年经验'])('%s asks for none', (phrase) => {
  expect(readExperienceMonths(phrase)).toBeUndefined();
});
