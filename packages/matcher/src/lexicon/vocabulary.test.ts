import { expect, test } from 'vitest';
import { normalWord } from './normal-form.ts';
import { vocabulary } from './vocabulary.ts';

test('a fixed word has one role and stands in its normal form', () => {
  const all = [...vocabulary.values()].flat();
  expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
  expect(all.filter((word) => normalWord(word) !== word)).toEqual([]);
});
