import { expect, test } from 'vitest';
import { againstTheLaw, wordedFlags } from './flags.ts';

const kinds = (text: string) => wordedFlags(text).map(({ kind }) => kind);

test.each([
  ['入职交押金300元', ['deposit']],
  ['需交服装费200', ['deposit']],
  ['身份证押身份证一个月', ['identity-card-held']],
  ['限本地户口', ['household-register']],
  ['未婚,形象好', ['marriage-or-birth', 'looks']],
  ['身高170以上,无纹身,无犯罪记录', ['height', 'clean-record', 'no-tattoo']],
  ['查乙肝', ['hepatitis']],
])('%s', (text, expected) => {
  expect(kinds(text)).toEqual(expected);
});

test.each(['不收押金', '户籍不限', '不限户籍', '需带户口本身份证', '身高不限', '不收任何费用'])('%s raises none', (text) => {
  expect(kinds(text)).toEqual([]);
});

test('an age is noted; a limit to one sex is against the law', () => {
  expect(againstTheLaw.has('age-wish')).toBe(false);
  expect(againstTheLaw.has('sex-wish')).toBe(true);
});
