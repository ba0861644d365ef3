import { NUMBER, wholeNumber } from './chinese-number.ts';
import { plainText } from './plain-text.ts';

const YEARS = new RegExp(`(半|${NUMBER})(?:-${NUMBER})?年.*(?:经验|经历|驾龄|工龄|从业)`);
const IS_PREFERRED = /优先|最好|更佳|者佳/;

/** Months of experience that a phrase asks for, the lower end of a range; undefined where it asks none or only prefers it. */
export function readExperienceMonths(phrase: string): number | undefined {
  const plain = plainText(phrase);
  if (IS_PREFERRED.test(plain)) return undefined;
  const [, years] = YEARS.exec(plain) ?? [];
  if (years === undefined) return undefined;
  const months = years === '半' ? 6 : 12 * wholeNumber(years);
  return months <= 240 ? months : undefined;
}
