import { expect, test } from 'vitest';
import { defaultCatalogue } from '../../../catalogue/index.ts';
import type { TradeCode } from '../../../model/ids.ts';
import { readLicencesAsked, readMonthsAsked, readSchoolingAsked, readSkillsAsked } from './asks.ts';

const passage = (text: string) => ({ text, offset: 0 });
const licences = (text: string, trade?: string) =>
  readLicencesAsked([passage(text)], trade as TradeCode | undefined, defaultCatalogue)?.value;

test.each([
  ['初中及以上文化', 'middle'],
  ['高中/中专以上', 'high'],
  ['学历不限', 'none'],
  ['大专 双休', 'college'],
  ['小学食堂帮厨', undefined],
  ['大学城店', undefined],
  ['大专及以上文化程度,本地人可放宽至高中', 'college'],
])('schooling in %s', (text, schooling) => {
  expect(readSchoolingAsked(passage(text))?.value).toBe(schooling);
});

test.each([
  ['三年以上驾龄', 36],
  ['2-3年相关经验', 24],
  ['5年以上经验优先', undefined],
  ['满一年工龄奖100', undefined],
  ['有经验', undefined],
])('experience in %s', (text, months) => {
  expect(readMonthsAsked(passage(text))?.value).toBe(months);
});

test('a licence that is asked, preferred, and meant by 持证', () => {
  expect(licences('需持低压电工证')).toEqual([{ licence: 'electrician-low-voltage', need: 'legal' }]);
  expect(licences('有叉车证者优先')).toEqual([{ licence: 'forklift', need: 'plus' }]);
  expect(licences('持证上岗', 'forklift-operator')).toEqual([{ licence: 'forklift', need: 'must' }]);
  expect(licences('持证上岗')).toBeUndefined();
  expect(licences('带身份证', 'forklift-operator')).toBeUndefined();
});

test('a skill is asked where somebody must be able to do it', () => {
  expect(readSkillsAsked([passage('会电焊,负责安装')], defaultCatalogue)?.value).toEqual([{ skill: 'arc-welding', need: 'must' }]);
  expect(readSkillsAsked([passage('工资5000,包吃住')], defaultCatalogue)).toBeUndefined();
});
