import { expect, test } from 'vitest';
import { noticeText } from './notice-text.ts';

test.each([
  ['普 工 工资：３０００—５０００', '普工 工资:3000-5000'],
  ['①饲养员 ２ 人', '1、饲养员 2人'],
  ['底薪： 1720 元 / 月', '底薪:1720元/月'],
  ['第一行 \r\n\r\n 第二行', '第一行\n第二行'],
  ['库管员 高中以上 月薪 3500 双休', '库管员 高中以上 月薪3500 双休'],
  ['20 ~~ 40 岁', '20-40岁'],
])('%j is read as %j', (text, plain) => {
  expect(noticeText(text).plain).toBe(plain);
});

test('a place in the plain form leads back to the wording it came from', () => {
  const text = '🔥急招 焊 工，月薪 ５０００';
  const { plain, original } = noticeText(text);
  const at = plain.indexOf('5000');
  const { from, to } = original({ from: at, to: at + 4 });
  expect(text.slice(from, to)).toBe('５０００');
});
