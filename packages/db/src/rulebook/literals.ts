import { type CountyCode, isIsoDate, type IsoDate } from '@huma/matcher';

/**
 * A day written in code.
 * @throws Error when the text is not a day that exists
 */
export function day(text: string): IsoDate {
  if (!isIsoDate(text)) throw new Error(`Expected a day as YYYY-MM-DD, got "${text}".`);
  return text;
}

/**
 * A county written in code.
 * @throws Error when the text has not six digits
 */
export function county(code: string): CountyCode {
  if (!/^\d{6}$/.test(code)) throw new Error(`Expected a county code of six digits (GB/T 2260), got "${code}".`);
  return code as CountyCode;
}
