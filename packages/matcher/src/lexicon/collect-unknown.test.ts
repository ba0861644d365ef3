import { expect, test } from 'vitest';
import { collectUnknown } from './collect-unknown.ts';
import { recognize } from './recognize.ts';

test('unknown words are counted by their normal form, most frequent first', () => {
  const texts = ['会糊灯笼', '糊燈籠', '会糊 灯笼，会熬胶', '电焊工'];
  const counts = texts.reduce<ReturnType<typeof collectUnknown>>((sum, text) => collectUnknown(sum, recognize(text)), []);
  expect(counts).toEqual([
    { text: '糊灯笼', count: 3 },
    { text: '熬胶', count: 1 },
  ]);
});

test('a count that was given is not changed', () => {
  const before = [{ text: '糊灯笼', count: 1 }] as const;
  collectUnknown(before, recognize('糊灯笼'));
  expect(before).toEqual([{ text: '糊灯笼', count: 1 }]);
});
