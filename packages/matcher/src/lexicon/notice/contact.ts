import { type Said, type Span, spanOf } from './span.ts';

/** Whom to call: never part of any other field. */
export interface NoticeContact {
  /** Digits as printed without gaps; a landline keeps the dash behind its area code. In order, each once. */
  readonly phones: readonly string[];
  readonly person: Said<string> | undefined;
  /** Every number that reaches a person: phones, and other long numbers (QQ, identity cards), which are not kept. */
  readonly spans: readonly Span[];
}

const GAP = '[- ]?';
const MOBILE = `1[3-9]\\d${GAP}\\d{4}${GAP}\\d{4}|1[3-9]\\d${GAP}\\d{3}${GAP}\\d{5}|1[3-9]\\d{2}${GAP}\\d{3}${GAP}\\d{4}`;
const LANDLINE = `\\(?0\\d{2,3}[-) ]{0,2}\\d{7,8}|[48]00${GAP}\\d{3}${GAP}\\d{4}`;
/** A local number only where the text calls it one; any other long number is hidden and not kept. */
const LOCAL = '(?<=(?:电话|座机|热线|联系|手机|拨打)[^\\d,。;\\n]{0,4})\\d{3,4}[- ]?\\d{3,4}';
const OTHER = '\\d{7,}[\\dXx]*|(?<=(?:微信|薇信|[vV]信|QQ|qq)号?:?)[A-Za-z][\\w-]{4,}';
const NUMBERS = new RegExp(
  `(?<![\\d.])(?:\\+?86[- ]?)?(?<mobile>${MOBILE})(?!\\d)|(?<![\\d.])(?<landline>${LANDLINE})(?!\\d)|(?<local>${LOCAL})(?!\\d)|(?<other>${OTHER})`,
  'g',
);

const FAMILY =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方姚谭廖邹熊陆郝孔崔康邱秦江史顾侯邵孟龙段雷钱汤尹黎易常武乔贺龚文乌宝白包金石';
const ROLE = '经理|女士|先生|师傅|老板娘?|主任|厂长|队长|场长|店长|老师|会计|书记|站长|工长|总|姐|哥|嫂|姨|叔|(?<![石白包金])工';
const PERSON = new RegExp(
  `(?<!\\p{Script=Han})(?:联系人:?|找)?(?<name>[${FAMILY}]\\p{Script=Han}?(?:${ROLE}))(?=[:|( ,。;\\n]|$)` +
    '|联系人:?(?<named>\\p{Script=Han}{2,4})|(?:老板娘?|联系人)(?<family>姓\\p{Script=Han})',
  'gu',
);
/** Units between a number and the name that goes with it. */
const NEAR = 14;

/** The contact of a notice, and its plain text with every such number hidden behind bars. */
export function takeContact(plain: string): { readonly contact: NoticeContact | undefined; readonly rest: string } {
  const phones = new Set<string>();
  const spans: Span[] = [];
  let rest = plain;
  for (const found of plain.matchAll(NUMBERS)) {
    const { mobile, landline, local } = found.groups ?? {};
    const phone = mobile?.replace(/\D/g, '') ?? (landline === undefined ? local?.replace(/ /g, '') : withDash(landline));
    if (phone !== undefined) phones.add(phone);
    const span = spanOf(found);
    spans.push(span);
    rest = hidden(rest, span);
  }
  const person = personNear(rest, spans);
  if (person !== undefined) rest = hidden(rest, person.span);
  if (spans.length === 0 && person === undefined) return { contact: undefined, rest };
  return { contact: { phones: [...phones], person, spans }, rest };
}

function withDash(landline: string): string {
  const digits = landline.replace(/\D/g, '');
  const area = /^0(?:10|2\d)/.test(digits) ? 3 : 4;
  return digits.startsWith('0') ? `${digits.slice(0, area)}-${digits.slice(area)}` : digits;
}

function hidden(text: string, { from, to }: Span): string {
  return text.slice(0, from) + '|'.repeat(to - from) + text.slice(to);
}

/** A family name with 经理, 师傅 and the like counts only beside a number: 石师傅 may be a trade elsewhere. */
function personNear(text: string, numbers: readonly Span[]): Said<string> | undefined {
  for (const found of text.matchAll(PERSON)) {
    const { name, named, family } = found.groups ?? {};
    const span = spanOf(found);
    const isNear = numbers.some(({ from, to }) => span.from - to <= NEAR && from - span.to <= NEAR);
    const value = name ?? named ?? family;
    if (value === undefined || (name !== undefined && !isNear)) continue;
    const from = span.to - value.length;
    return { value, span: { from, to: span.to } };
  }
  return undefined;
}
