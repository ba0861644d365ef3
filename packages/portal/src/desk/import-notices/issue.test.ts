import { expect, test } from 'vitest';
import { shown } from './issue.ts';

test('what came is shown in at most 80 characters, none of them halved', () => {
  expect(shown('𠮷'.repeat(80))).toBe('𠮷'.repeat(80));
  expect(shown('𠮷'.repeat(81))).toBe(`${'𠮷'.repeat(79)}…`);
  expect(shown('长'.repeat(500_000))).toBe(`${'长'.repeat(79)}…`);
});

test('nothing that came can move the cursor of a terminal or upset the database', () => {
  expect(shown('a\u001b[2J\0b\r\nc\ud800')).toBe('a [2J b  c ');
});

test('what is no text is shown as JSON', () => {
  expect([shown(undefined), shown(null), shown(0.85), shown({ a: [1] })]).toEqual(['undefined', 'null', '0.85', '{"a":[1]}']);
});
