import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalForm, normalWord, spanOf } from './normal-form.ts';

describe('the normal form', () => {
  test.each([
    ['Ｂ２ 司 机', 'b2司机'],
    ['電 焊 工', '电焊工'],
    ['dian  han gong', 'dian han gong'],
    ['diàn hàn', 'dian han'],
    ['lǜ huà', 'lv hua'],
    ['会 CAD 制图', '会cad制图'],
    ['焊工，　会看图', '焊工,会看图'],
    ['㎏', 'kg'],
    ['', ''],
  ])('of %j is %j', (typed, normal) => {
    expect(normalWord(typed)).toBe(normal);
  });

  test('leads back to what was typed, past blanks and wide characters', () => {
    const form = normalForm('我是 電 焊工 ５年');
    expect(form.text).toBe('我是电焊工5年');
    expect(spanOf(form, 2, 5)).toEqual({ from: 3, to: 7 });
    expect(spanOf(form, 5, 6)).toEqual({ from: 8, to: 9 });
  });

  test('never points into the middle of a character', () => {
    const strings = fc.string({ unit: fc.constantFrom('电', '焊', '𠮷', '👩‍🌾', 'é', 'e\u0301', 'Ａ', ' ', '㎏', '\n', 'ﾊﾟ') });
    fc.assert(
      fc.property(strings, (typed) => {
        const { text, from, to } = normalForm(typed);
        expect(from).toHaveLength(text.length);
        const halves = [...from, ...to].filter(
          (at) => /[\uDC00-\uDFFF]/.test(typed.charAt(at)) && /[\uD800-\uDBFF]/.test(typed.charAt(at - 1)),
        );
        expect(halves).toEqual([]);
        expect([...from]).toEqual([...from].toSorted((a, b) => a - b));
      }),
    );
  });
});
