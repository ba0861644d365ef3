import type { Insurance } from '../../../model/vacancy.ts';
import type { Doubt } from './doubt.ts';
import { plainText } from './plain-text.ts';

const SOCIAL = /社保|社会保险|[五四三]险|五项保险|五项社会保险|养老保险|职工保险/;
const ACCIDENT = /意外|工伤|雇主责任/;
const REFUSED = /(?:无|没有?|不(?:缴纳?|交|买|购买|提供|办理?))(?:社保|社会保险|五险|保险)/;

/** Social and accident insurance as far as it is named. 工伤意外险 alone is accident insurance; a bare 保险 or 商业保险 may be anything. */
export function readInsurance(text: string): { readonly insurance?: Insurance; readonly doubts: readonly Doubt[] } {
  const plain = plainText(text);
  const refused = REFUSED.test(plain);
  const social = !refused && SOCIAL.test(plain);
  const accident = ACCIDENT.test(plain);
  if (!refused && !social && !accident) {
    return { doubts: [{ code: 'insurance-not-understood', wording: text }] };
  }
  return { insurance: { ...(refused || social ? { social } : {}), ...(accident ? { accident } : {}) }, doubts: [] };
}
