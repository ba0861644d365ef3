import { expect, test } from 'vitest';
import { readLiving } from './living.ts';

const read = (text: string) => readLiving({ text, offset: 0 });

test.each([
  ['包吃住', 'free', 'free'],
  ['管吃管住', 'free', 'free'],
  ['食宿全免', 'free', 'free'],
  ['免费提供食宿', 'free', 'free'],
  ['吃住在牧户家', 'free', 'free'],
  ['包住不包吃', 'free', 'none'],
  ['提供员工宿舍，伙食自理', 'free', 'none'],
  ['供吃不供住', 'none', 'free'],
  ['住宿费扣100元/月，有餐补', 'charged', 'subsidised'],
  ['有夫妻房，工作餐', 'couple-room', 'free'],
  ['住房补贴200，午饭自带', 'subsidised', 'none'],
  ['食堂每餐6元', undefined, 'charged'],
  ['中午管饭', undefined, 'free'],
  ['不包食宿', 'none', 'none'],
  ['厨师，会做饭店菜', undefined, undefined],
] as const)('%s', (text, lodging, meals) => {
  const living = read(text);
  expect([living.lodging?.value, living.meals?.value]).toEqual([lodging, meals]);
});

test('a charge by the month is kept in fen, a price of a meal is not', () => {
  expect(read('住宿费扣100元/月').lodgingCost?.value).toBe(10_000);
  expect(read('食堂每餐6元').mealCost).toBeUndefined();
});

test.each([
  ['夫妻工优先', true],
  ['两口子也行', true],
  ['有单间', undefined],
])('couples in %s', (text, welcome) => {
  expect(read(text).couplesWelcome?.value).toBe(welcome);
});
