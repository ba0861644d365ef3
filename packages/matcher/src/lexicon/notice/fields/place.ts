import type { Passage } from '../passage.ts';
import { findIn } from '../passage.ts';
import type { Said, Span } from '../span.ts';

/** A county, or a township, street or landmark that settles one, with the county's code. A code that ends in 00, of a city or province, names a place and settles no county. */
export interface NamedPlace {
  readonly code: string;
  readonly name: string;
}

export interface PlaceReading {
  /** As written. */
  readonly place: Said<string> | undefined;
  readonly countyCode: Said<string> | undefined;
}

const LABEL = /(?:(?:工作|上班|公司|单位|面试|店铺)?(?:地址|地点|位置))[:在为]*(?<place>[^,，。;\n|!]{2,40})/g;
const MARK =
  '镇|苏木|街道|街|大道|路|乡|嘎查|村|工业园区?|产业园区?|开发区|园区|经开区|物流园|写字楼|大厦|广场|市场|工地|项目|商场|小区|大学城|采石场|商贸城|市区|县城|火车站|附近|对面';
const MARKED = new RegExp(`(?<=^|[\\s,，。;|:!])(?<place>[^\\s,，。;|:!()\\n]{0,24}(?:${MARK})[^\\s,，。;:|!()\\n]{0,14})`, 'gu');
const HIRED_FROM = /(?:到|来|赴|去|面向|在)$/;
const NO_PLACE = /(?:招|聘|负责|要求|优先|会|工资|送|路费|报销|接送|铁路|道路|线路|公路养|交通|市场价|一路|路线|班车)/;
const PROVINCES =
  /(?<=^|[\s,，。;|])(?<place>(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆)[^\s,，。;|!()\n]{0,16})/gu;

/** The place of work, and its county where the text settles one: two different counties settle none. */
export function readPlace(passages: readonly Passage[], places: readonly NamedPlace[]): PlaceReading {
  const named = passages.flatMap((passage) => countiesIn(passage, places));
  const inCounty = named.filter(({ value }) => !value.endsWith('00'));
  const codes = new Set(inCounty.map(({ value }) => value));
  const [first] = inCounty;
  const countyCode = codes.size === 1 ? first : undefined;
  return { place: placeText(passages, inCounty.length > 0 ? inCounty : named), countyCode };
}

/** Longer names go first and hide the shorter ones inside them: 阿鲁科尔沁旗 is not 科尔沁区. */
function countiesIn({ text, offset }: Passage, places: readonly NamedPlace[]): readonly Said<string>[] {
  const found: Said<string>[] = [];
  const taken: Span[] = [];
  for (const { name, code } of byLength(places)) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const span = { from: at, to: at + name.length };
      if (taken.some(({ from, to }) => span.from < to && from < span.to)) continue;
      taken.push(span);
      if (isHiringGround(text, span) || /^(?:户籍|户口|籍|人)/.test(text.slice(span.to, span.to + 2))) continue;
      found.push({ value: code, span: { from: at + offset, to: at + name.length + offset } });
    }
  }
  return found.toSorted((a, b) => a.span.from - b.span.from);
}

const sorted = new WeakMap<readonly NamedPlace[], readonly NamedPlace[]>();

function byLength(places: readonly NamedPlace[]): readonly NamedPlace[] {
  const known = sorted.get(places) ?? places.filter(({ name }) => name.length > 1).toSorted((a, b) => b.name.length - a.name.length);
  sorted.set(places, known);
  return known;
}

/** 到科左后旗招季节工 says where people are sought, not where they will work. */
function isHiringGround(text: string, { from, to }: Span): boolean {
  return HIRED_FROM.test(text.slice(Math.max(0, from - 2), from)) && /^[^,，。;\n]{0,3}(?:招|聘)/.test(text.slice(to, to + 5));
}

function placeText(passages: readonly Passage[], counties: readonly Said<string>[]): Said<string> | undefined {
  for (const passage of passages) {
    const labelled = findIn(passage, LABEL, ({ groups = {} }) => groups['place']?.trim());
    if (labelled !== undefined) return tail(labelled);
  }
  const [county] = counties;
  if (county !== undefined) {
    const passage = passages.find(({ text, offset }) => county.span.from >= offset && county.span.to <= offset + text.length);
    if (passage !== undefined) return around(passage, county.span);
  }
  for (const pattern of [MARKED, PROVINCES]) {
    for (const passage of passages) {
      const marked = findIn(passage, pattern, ({ groups = {} }) => (NO_PLACE.test(groups['place'] ?? '') ? undefined : groups['place']));
      if (marked !== undefined) return marked;
    }
  }
  return undefined;
}

/** The span of a labelled place leaves the label out. */
function tail({ value, span }: Said<string>): Said<string> {
  return { value, span: { from: span.to - value.length, to: span.to } };
}

function around({ text, offset }: Passage, { from, to }: Span): Said<string> {
  let start = from - offset;
  while (
    start > 0 &&
    /[^驻在位于到去]/.test(text.charAt(start - 1)) &&
    /\p{Script=Han}/u.test(text.charAt(start - 1)) &&
    start > from - offset - 8
  )
    start--;
  let end = to - offset;
  while (end < text.length && !/[\s,，。;|:!()【】]/.test(text.charAt(end)) && end < to - offset + 20) end++;
  const stop = text.slice(to - offset, end).search(/诚?[招聘]|急/);
  const until = stop < 0 ? end : to - offset + stop;
  return { value: text.slice(start, until), span: { from: start + offset, to: until + offset } };
}
