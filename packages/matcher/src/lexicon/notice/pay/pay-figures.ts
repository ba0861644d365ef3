import type { PayBasis } from '../../../model/pay.ts';
import type { Span } from '../span.ts';
import { amountOf, IN_CHINESE, IN_DIGITS, unitOf } from './amount.ts';
import { isBareFigure } from './bare-figure.ts';
import { basisOf, type NamedRole, type Role, roleBefore } from './pay-words.ts';

/** One statement of pay, yuan. */
export interface PayFigure {
  readonly min: number;
  readonly max: number;
  readonly basis: PayBasis;
  readonly role: Role;
  /** More may come on top: 起, 以上, + 提成. */
  readonly isOpen: boolean;
  readonly sex: 'female' | 'male' | undefined;
  readonly span: Span;
}

const AMOUNT = `${IN_DIGITS}|${IN_CHINESE}`;
/** Not inside another number, a time or a model; 3. may be the number of a paragraph. */
const BEGIN = '(?<![\\dA-Za-z#]|\\d:|(?<!(?:^|[\\s。;,])\\d{1,2})\\.)';
const YUAN = '(?<coin>元|块钱?|圆|毛钱?|角)';
const PER =
  '[/／]?(?:月|天|日|小时|时|h|H|晚|夜|班|年|斤|公斤|千克|吨|件|个|单|桶|亩|袋|趟|车|次|宿|棵|株|平米?|平方米?|方|套|只|箱|张|人|对)';
const FIGURE = new RegExp(
  `${BEGIN}(?<low>${AMOUNT})(?:(?:元|块钱?)?(?:/月|每月|/天|/日|/小时)?(?:-|至|到)(?<high>${AMOUNT}))?(?<about>多|来)?` +
    `(?:${YUAN})?(?<loose>左右|上下|以上|起|不等)?(?<per>(?:[/／]|每|一个?)?(?:${PER})(?![休薪入均综末份]))?(?<after>左右|上下|以上|起步?|不等|及以上)?`,
  'g',
);

/** Yuan between which a figure of each basis can be true: a judgement, wide on purpose. */
const POSSIBLE: { readonly [Basis in PayBasis]: readonly [least: number, most: number] } = {
  month: [300, 100_000],
  day: [20, 3_000],
  hour: [3, 500],
  piece: [0.01, 1_000],
  trip: [1, 5_000],
  year: [3_000, 1_000_000],
  couple: [600, 200_000],
  negotiable: [300, 100_000],
};

const DENIED = /^是[吹假骗]/;

const EARNED_ON_TOP = /^[+＋加]\p{Script=Han}{0,4}(?:提成|计件|绩效|奖)/u;
const MORE_ON_TOP = /^(?:\([^)]{0,12}\))?[ ]?[+＋加](?!餐补|饭补|全勤|房补|班车|入)/;

/** Every statement of pay in a plain text, in reading order. */
export function payFigures(text: string): readonly PayFigure[] {
  const figures: PayFigure[] = [];
  for (const found of text.matchAll(FIGURE)) {
    const figure = figureOf(sightingOf(found, text));
    if (figure !== undefined) figures.push(figure);
  }
  return figures;
}

/** A number that may be pay, with the words round it. */
interface Sighting {
  readonly text: string;
  readonly span: Span;
  readonly low: string;
  readonly high: string | undefined;
  readonly coin: string | undefined;
  /** Unit behind it: /月, 一天. */
  readonly per: string;
  /** 左右, 以上, 起. */
  readonly mark: string;
  /** Its clause up to the number. */
  readonly clause: string;
  readonly behind: string;
}

function sightingOf(found: RegExpMatchArray, text: string): Sighting {
  const { low = '', high, coin, per = '', loose = '', after = '' } = found.groups ?? {};
  const from = found.index ?? 0;
  const to = from + found[0].length;
  return {
    text,
    span: { from, to },
    low,
    high,
    coin,
    per,
    mark: loose + after,
    clause: clauseBefore(text, from),
    behind: text.slice(to, to + 12),
  };
}

function figureOf(sighting: Sighting): PayFigure | undefined {
  const { text, span, high, per, clause, behind } = sighting;
  const named = roleBefore(clause);
  const amounts = amountsOf(sighting);
  if (named.isOther || DENIED.test(behind) || amounts === undefined || !isMoney(sighting, amounts, named)) return undefined;
  const lead = text.slice(Math.max(0, span.from - 24), span.from);
  const basis = basisOf({ clause, lead, per, behind, yuan: amounts.min, hasRange: high !== undefined });
  if (basis === undefined || amounts.min < POSSIBLE[basis][0] || amounts.max > POSSIBLE[basis][1]) return undefined;
  const role = named.role === 'pay' && high === undefined && EARNED_ON_TOP.test(behind) ? 'base' : named.role;
  return { ...amounts, basis, role, isOpen: isOpenEnded(sighting, named.role), sex: sexBefore(clause), span };
}

interface Amounts {
  readonly min: number;
  readonly max: number;
}

function amountsOf({ low, high, coin = '' }: Sighting): Amounts | undefined {
  const scale = unitOf(low) === 1 && high !== undefined && amountOf(low) < 100 ? unitOf(high) : 1;
  const coinWorth = /^[毛角]/.test(coin) ? 0.1 : 1;
  const min = amountOf(low) * scale * coinWorth;
  const max = high === undefined ? min : amountOf(high) * coinWorth;
  return min > 0 && max >= min ? { min, max } : undefined;
}

/** 元, 千 and 万 make a number money; any other must stand as pay does. */
function isMoney({ text, span, low, high = '', coin, per }: Sighting, amounts: Amounts, { isNamed }: NamedRole): boolean {
  return coin !== undefined || unitOf(low + high) !== 1 || isBareFigure({ text, ...span, per, ...amounts, isNamed });
}

function isOpenEnded({ behind, clause, mark, high }: Sighting, role: Role): boolean {
  if (high !== undefined) return false;
  if (/以上|起/.test(mark) || /^(?:及?以上|起)/.test(behind) || /(?:不低于|不少于|至少|最低)[ :]?$/.test(clause)) return true;
  if (/左右|上下/.test(mark)) return false;
  return role === 'floor' || role === 'base' || MORE_ON_TOP.test(behind);
}

function clauseBefore(text: string, from: number): string {
  const start = Math.max(0, from - 24);
  const window = text.slice(start, from);
  const cut = Math.max(...[',', '。', ';', '!', '\n', '|', '(', ')', '、'].map((sign) => window.lastIndexOf(sign)));
  const clause = window.slice(cut + 1);
  // A space parts facts too, unless it stands between a word and its own figure.
  return clause.slice(clause.lastIndexOf(' ', clause.length - 2) + 1);
}

function sexBefore(lead: string): 'female' | 'male' | undefined {
  const sign = /([男女])[工性生士]?[ :]?$/.exec(lead)?.[1];
  return sign === undefined ? undefined : sign === '女' ? 'female' : 'male';
}
