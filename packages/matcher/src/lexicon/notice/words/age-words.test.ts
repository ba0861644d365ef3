import { describe, expect, test } from 'vitest';
import { readAge } from './age-words.ts';

describe('an age limit is read', () => {
  test.each([
    ['18-45岁', { from: 18, to: 45 }],
    ['年龄２０岁—５０岁之间', { from: 20, to: 50 }],
    ['30至40周岁', { from: 30, to: 40 }],
    ['25~55', { from: 25, to: 55 }],
    ['50周岁以下（含）', { to: 50 }],
    ['60岁以内', { to: 60 }],
    ['不超过35周岁', { to: 35 }],
    ['年满18周岁', { from: 18 }],
    ['25岁以上', { from: 25 }],
    ['30周岁以上50周岁以下', { from: 30, to: 50 }],
  ])('%s', (text, wish) => {
    expect(readAge(text)).toEqual({ wish, doubts: [] });
  });
});

test.each(['40岁左右', '年龄 周岁', '年轻力壮', '55-45岁', '10-12岁', '面议'])('%s is no range', (text) => {
  expect(readAge(text)).toEqual({
    wish: {},
    doubts: [{ code: 'age-not-understood', wording: text }],
  });
});

test('limits that differ for women and men are held as the widest, so that they look no narrower than they are', () => {
  const { wish, doubts } = readAge('女40岁以下，男50岁以下');
  expect(wish).toEqual({ to: 50 });
  expect(doubts.map(({ code }) => code)).toEqual(['ages-differ']);
});

test('somebody under 16 may not be employed: the lower end is not kept, and the clerk is told', () => {
  const { wish, doubts } = readAge('14-40岁');
  expect(wish).toEqual({ to: 40 });
  expect(doubts.map(({ code }) => code)).toEqual(['under-age']);
});

test('a number that is no part of a range is not lost', () => {
  const { wish, doubts } = readAge('18-45岁，身高165');
  expect(wish).toEqual({ from: 18, to: 45 });
  expect(doubts.map(({ code }) => code)).toEqual(['age-not-understood']);
});
