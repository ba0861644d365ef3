import type { Sex } from '../../../model/laborer.ts';
import type { Passage } from '../passage.ts';
import { hull, type Said, spanOf, type Span } from '../span.ts';
import { take } from '../words/take.ts';

export interface AgeRange {
  readonly from?: number;
  readonly to?: number;
}

export interface AgeReading {
  readonly wish: Said<AgeRange> | undefined;
  /** Somebody under 16 is asked for; such a lower end is not kept. */
  readonly underAge: Span | undefined;
}

const LEAST = 16;
/** Not inside another number or a time; 2. may be the number of a paragraph. */
const AGE = '(?<![\\d-]|\\d:|(?<!(?:^|[\\s。;,])\\d{1,2})\\.)([1-7]\\d)';
const UNIT = '(?:周?岁)';
/** A range counts with 岁 behind, or with 年龄 or a sex before it. */
const BETWEEN = new RegExp(
  `${AGE}${UNIT}?(?:-|至|到)([1-7]\\d)(?:${UNIT}|(?<=(?:年龄[^\\d,。;]{0,6}|[男女][性工]?[ :]?)\\d{2}${UNIT}?(?:-|至|到)\\d{2})(?![\\d元名人/:]|\\.\\d))`,
  'g',
);
/** 18-45 alone between two signs is nothing else in a notice. */
const BARE = /(?<=[,，;\s])(1[6-9]|[23]\d)(?:-|至|到)([3-6]\d)(?=[,，。;\s]|$)/g;
const FROM = new RegExp(`${AGE}(?:${UNIT}(?:\\(含\\))?[及或]?以上|以上(?=[,，。;\\n]|$))|(?:年?满|不低于|不小于)([1-7]\\d)${UNIT}`, 'g');
const TO = new RegExp(
  `${AGE}(?:${UNIT}(?:\\(含\\))?[及或]?(?:以下|以内|之内|内)|(?<=(?:^|[\\s,，。;|(:女男龄])\\d{2})(?:以下|以内)(?![\\d名人]))|(?:不超过|不大于|不高于)([1-7]\\d)${UNIT}`,
  'g',
);
/** Widened for a few people; not the range that is asked. */
const WIDENED = /放宽[^,，。;\n]*/g;
const BODY_SIZE = /身高[^,，。;\n)]*|体重[^,，。;\n)]*|\d{3}(?:cm|CM|公分|以上)/g;

/** The widest of the ranges that a passage names: a wish is shown to a clerk and must not look narrower than it is. */
export function readAgeWish({ text, offset }: Passage): AgeReading {
  const sized = take(text, BODY_SIZE, () => true);
  const plain = take(sized.rest, WIDENED, () => true).rest;
  const between = take(plain, BETWEEN, ([, low, high]) => ({ from: Number(low), to: Number(high) }));
  const bare = take(between.rest, BARE, ([, low, high]) => ({ from: Number(low), to: Number(high) }));
  const from = take(bare.rest, FROM, ([, before, after]) => ({ from: Number(before ?? after) }));
  const to = take(from.rest, TO, ([, before, after]) => ({ to: Number(before ?? after) }));
  const isOneRange = from.values.length === 1 && to.values.length === 1;
  const halves: readonly AgeRange[] = isOneRange ? [{ ...from.values[0], ...to.values[0] }] : [...from.values, ...to.values];
  const ranges = [...between.values, ...bare.values, ...halves].filter(
    ({ from: low = LEAST, to: high = 99 }) => low <= high && high >= LEAST,
  );
  const span = hull([...between.spans, ...bare.spans, ...from.spans, ...to.spans]);
  if (ranges.length === 0 || span === undefined) return { wish: undefined, underAge: undefined };
  const said = { from: span.from + offset, to: span.to + offset };
  const lows = ranges.flatMap((range) => range.from ?? []);
  const isUnder = lows.some((age) => age < LEAST);
  const wish = widest(ranges);
  return {
    wish: Object.keys(wish).length === 0 ? undefined : { value: wish, span: said },
    underAge: isUnder ? said : undefined,
  };
}

function widest(ranges: readonly AgeRange[]): AgeRange {
  const from = ranges.flatMap((range) => range.from ?? []);
  const to = ranges.flatMap((range) => range.to ?? []);
  return {
    ...(from.length === ranges.length && Math.min(...from) >= LEAST ? { from: Math.min(...from) } : {}),
    ...(to.length === ranges.length ? { to: Math.max(...to) } : {}),
  };
}

/** `any`: the text says that it does not matter. */
export type SexWish = Sex | 'any';

const ANY =
  /男女不限|不限男女|不限性别|性别:?不限|男女均可|男女皆可|男女都[可行要]|男女各|男、?女[,、]?都|男女(?=\p{Script=Han})|(?:招|收)男女/u;
/** Neither pay nor size by sex, nor things and people with 女 in their name, is a wish for one. */
const NO_WISH =
  /[男女][性生工]?[,，]?(?:净)?身高[^,，。;\n]*|[男女][性工生士]?[ :]?\d{3,5}|[男女](?:装|鞋|包|裤|款|式|科|厕|浴|宾|澡|宿舍)|[子儿妇美孙]女|(?<=[王李张刘陈杨赵黄周吴徐孙马])女士/g;
const WISH =
  /(?:仅?限|只要|要求?为?|性别:?|急招|招|需要?|纯|^|[\s,，。;:、|()\d岁右下上内."“名人位个的者])(?<sex>[男女])(?=[性生工士普的]|[,，。;、\s|()\d"”:优者]|$|[一-龥]{0,4}[工员师])|\p{Script=Han}(?<worker>[男女])(?=工)|(?<old>老头|大爷|汉子|小伙)|(?<aunt>大妈|大姐)/gu;

export function readSexWish({ text, offset }: Passage): Said<SexWish> | undefined {
  const rest = take(text, NO_WISH, () => true).rest;
  const any = ANY.exec(rest);
  const wishes = Array.from(rest.matchAll(WISH), (found) => ({ sex: sexOf(found.groups ?? {}), span: wordOf(found, offset) }));
  const [first] = wishes;
  if (any !== null) return { value: 'any', span: spanOf(any, offset) };
  if (first === undefined) return undefined;
  const isBoth = new Set(wishes.map(({ sex }) => sex)).size > 1;
  return isBoth ? undefined : { value: first.sex, span: first.span };
}

/** The word alone, without the sign before it. */
function wordOf(found: RegExpMatchArray, offset: number): Span {
  const { sex, worker, old, aunt } = found.groups ?? {};
  const { to } = spanOf(found, offset);
  return { from: to - (sex ?? worker ?? old ?? aunt ?? '').length, to };
}

function sexOf(groups: Readonly<Record<string, string | undefined>>): Sex {
  const { sex, worker, old } = groups;
  return (sex ?? worker) === '男' || old !== undefined ? 'male' : 'female';
}
