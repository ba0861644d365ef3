const DIGITS = '零一二三四五六七八九';

/** Pattern of a whole number in digits or in Chinese, up to 99; for use inside other patterns. */
export const NUMBER = '(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})';

/** `12`, `十二`, `两` → the number; NaN for anything else. */
export function wholeNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [, tens, ten, ones] = /^([二三四五六七八九]?)(十?)([一二两三四五六七八九]?)$/.exec(text.replace('两', '二')) ?? [];
  if (text === '' || tens === undefined) return Number.NaN;
  if (ten === '') return ones === '' || tens === '' ? digit(tens + (ones ?? '')) : Number.NaN;
  return (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones ?? ''));
}

function digit(sign: string): number {
  const value = DIGITS.indexOf(sign);
  return sign.length === 1 && value >= 0 ? value : Number.NaN;
}
