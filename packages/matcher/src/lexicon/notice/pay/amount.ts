const DIGIT = '一二三四五六七八九';
const UNITS: { readonly [sign: string]: number } = { 万: 10_000, w: 10_000, W: 10_000, 千: 1_000, k: 1_000, K: 1_000, 百: 100, 十: 10 };

/** Pattern of an amount in digits (`3500`, `3,500`, `10k`, `1万2`, `2千8`), for use inside other patterns. */
export const IN_DIGITS = '(?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d{1,2}(?!\\d))?)(?:[万千百kKwW](?:\\d(?!\\d))?)?';
/** Pattern of an amount in Chinese that names a unit (`六千`, `一万二`, `两千八`, `一百五`). */
export const IN_CHINESE = '[一二两三四五六七八九十](?:[一二两三四五六七八九十百千万零]{0,5}[百千万])[一二两三四五六七八九]?';

/** `3500`, `1万2`, `一万二`, `10k` → the number; NaN for anything else. A last digit without a unit counts the next smaller unit. */
export function amountOf(text: string): number {
  const [, digits, unit = '', tail = ''] = /^([\d,.]+)([万千百kKwW]?)(\d?)$/.exec(text) ?? [];
  if (digits !== undefined) {
    const scale = UNITS[unit] ?? 1;
    return rounded(Number(digits.replaceAll(',', '')) * scale + (tail === '' ? 0 : (Number(tail) * scale) / 10));
  }
  return inChinese(text);
}

function inChinese(text: string): number {
  let total = 0;
  let section = 0;
  let digit = 0;
  let lastUnit = 1;
  for (const sign of text) {
    const unit = UNITS[sign];
    if (sign === '零') {
      lastUnit = 10;
    } else if (unit === undefined) {
      // 两三百 is no figure.
      if (digit > 0) return Number.NaN;
      digit = sign === '两' ? 2 : DIGIT.indexOf(sign) + 1;
      if (digit === 0) return Number.NaN;
    } else {
      if (unit < 10_000 && section % (unit * 10) > 0) return Number.NaN;
      if (unit === 10_000) total = (section + digit) * unit;
      section = unit === 10_000 ? 0 : section + Math.max(digit, 1) * unit;
      digit = 0;
      lastUnit = unit;
    }
  }
  return total + section + (digit * lastUnit) / (lastUnit > 1 ? 10 : 1);
}

/** The unit that a range names once, at its end: of `3-4千` the 3 are thousands too. 1 where there is none. */
export function unitOf(text: string): number {
  return UNITS[/[万千百kKwW]/.exec(text)?.[0] ?? ''] ?? 1;
}

/** Products such as 1.15 × 10000 miss the whole number by a hair. */
function rounded(yuan: number): number {
  return Math.round(yuan * 10_000) / 10_000;
}
