import { expect, test } from 'vitest';
import { takeContact } from './contact.ts';
import { noticeText } from './notice-text.ts';

const contactOf = (text: string) => takeContact(noticeText(text).plain).contact;

test.each([
  ['电话16404759001', ['16404759001']],
  ['电话：164-0475-9001', ['16404759001']],
  ['164 0475 9001（微信同号）', ['16404759001']],
  ['座机0475-0129001、手机16404759002', ['0475-0129001', '16404759002']],
  ['（0475）0129001', ['0475-0129001']],
  ['热线 400-012-9001', ['4000129001']],
  ['联系电话：0129001', ['0129001']],
])('%s is a way to call', (text, phones) => {
  expect(contactOf(text)?.phones).toEqual(phones);
});

test('numbers that belong to a person and are no telephone are hidden, and not kept', () => {
  const { contact, rest } = takeContact('身份证152301199001010011，QQ：90010010');
  expect(contact?.phones).toEqual([]);
  expect(rest).not.toMatch(/\d/);
});

test.each([
  ['有意联系王经理16404759001', undefined],
  ['联系：王经理16404759001', '王经理'],
  ['16404759001 刘工', '刘工'],
  ['联系人：包赛罕', '包赛罕'],
  ['老板姓于', '姓于'],
])('who answers in %s', (text, person) => {
  expect(contactOf(text)?.person?.value).toBe(person);
});

test('a trade before a number is no name', () => {
  expect(contactOf('急招电工，瓦工16404759001')?.person).toBeUndefined();
});

test('a notice without a number has no contact', () => {
  expect(contactOf('招普工5名，月薪3800-4500元，18-45岁')).toBeUndefined();
});
