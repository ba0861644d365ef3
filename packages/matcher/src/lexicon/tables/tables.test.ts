import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generateTables } from '../../../scripts/generate-tables.ts';
import { readingsOf, simplify } from '../characters.ts';

test.each([...generateTables()])(
  '%s is what the generator makes of the catalogue now; if not, run scripts/generate-tables.ts',
  (name, text) => {
    expect(readFileSync(new URL(name, import.meta.url), 'utf8') === text).toBe(true);
  },
);

test.each([
  ['长', ['chang', 'zhang']],
  ['行', ['hang', 'xing']],
  ['重', ['chong', 'zhong']],
  ['乐', ['le', 'yue']],
  ['焊', ['han']],
  ['绿', ['lu', 'lv']],
  ['A', []],
])('%s reads %j', (character, readings) => {
  expect(readingsOf(character)).toEqual(readings);
});

test('a traditional character has one simplified form, which has no further one', () => {
  const text = '電焊麵點師護髮擠奶裝卸';
  const simple = Array.from(text).map(simplify).join('');
  expect(simple).toBe('电焊面点师护发挤奶装卸');
  expect(Array.from(simple).map(simplify).join('')).toBe(simple);
});
