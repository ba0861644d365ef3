import type { Insurance } from '../../../model/vacancy.ts';
import { findIn, type Passage } from '../passage.ts';
import type { Said } from '../span.ts';
import { readInsurance } from '../words/insurance-words.ts';

const INSURED =
  /(?:(?:无|没有?|不(?:缴纳?|交|买|购买|提供|办理?))(?:社保|社会保险|[五四三]险|保险))|(?:社保|社会保险|[五四三]险|五项(?:社会)?保险|养老保险|职工保险|团体意外|人身意外|商业意外|工伤|意外|雇主责任)(?:[^,，。;\n]{0,12}(?:险|保))?/g;
/** An accident that must not have happened is no insurance. */
const NO_INSURANCE = /(?:无|安全|交通|常年无)(?:重大)?(?:工伤|意外)/;

/** Every insurance named in the passage. */
export function readInsuranceOffered(passage: Passage): Said<Insurance> | undefined {
  const words: Said<string>[] = [];
  for (const found of passage.text.matchAll(INSURED)) {
    if (NO_INSURANCE.test(passage.text.slice(Math.max(0, found.index - 4), found.index + 2))) continue;
    const from = passage.offset + found.index;
    words.push({ value: found[0], span: { from, to: from + found[0].length } });
  }
  const insurance = readInsurance(words.map(({ value }) => value).join(','));
  const [first, last] = [words[0], words.at(-1)];
  if (insurance.insurance === undefined || first === undefined || last === undefined) return undefined;
  return { value: insurance.insurance, span: { from: first.span.from, to: last.span.to } };
}

export function readContract(passage: Passage): Said<boolean> | undefined {
  return findIn(
    passage,
    /(?<refused>不签|无|没有|不订)?(?:签订?|订立?|正式|劳动|有)?[^,，。;\n合]{0,6}合同/g,
    ({ groups = {}, 0: text }) => (groups['refused'] === undefined ? (/签|订|劳动|正式|有/.test(text) ? true : undefined) : false),
  );
}

const DAY = '\\d{1,2}月(?:\\d{1,2}[日号]|初|上旬|中旬|下旬|底)?';
const START = new RegExp(
  `(?<!到|至|止|工期)(${DAY})(?=(?:左右)?(?:进场|开工|上岗|到岗|开始|起|入职|报到|上班|出发|开业|正式|前后?到))|(?<!到|至)(${DAY})(?=(?:-|至|到)(?:\\d{1,2}月|\\d{1,2}[日号]))|(?<=(?:到岗|开工|上岗|入职|开始)(?:时间|日期)?:?)(${DAY})|(${DAY})(?=到${DAY})`,
  'g',
);
const AT_ONCE = /(?:随时|立即|马上|即日起?)(?:可)?(?:上岗|上班|入职|到岗|开工)/g;

/** The first day as written: which year is meant depends on the day of reading, which a text does not hold. */
export function readStart(passage: Passage): Said<string> | undefined {
  return findIn(passage, START, (found) => found.slice(1).find((day) => day !== undefined)) ?? findIn(passage, AT_ONCE, ([text]) => text);
}
