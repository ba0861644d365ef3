import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepBest } from './top-k.ts';

test('of a stream the best k are those that sorting all would put first', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), fc.integer({ min: 1, max: 6 }), (stream, k) => {
      const list = keepBest<readonly [value: number, at: number]>(k, (a, b) => b[0] - a[0]);
      for (const entry of stream.entries()) list.offer([entry[1], entry[0]]);
      // Equal ones stay in the order in which they came.
      const sorted = stream.map((value, at) => [value, at] as const).toSorted((a, b) => b[0] - a[0]);
      expect(list.best).toEqual(sorted.slice(0, k));
    }),
  );
});
