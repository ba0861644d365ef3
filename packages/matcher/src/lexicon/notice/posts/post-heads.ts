import type { Catalogue } from '../../../catalogue/index.ts';
import type { Said, Span } from '../span.ts';
import { COUNT } from './seats.ts';
import { isJob, titlePart } from './title-words.ts';

/** Where a vacancy begins in the plain text of a notice. */
export interface PostHead {
  /** Of the title. */
  readonly title: Said<string>;
  /** Place of the clause that holds it, behind the sign that parts it from what stands before. */
  readonly start: number;
  readonly kind: 'seats' | 'pay';
  /** Parted from what stands before by a space alone. */
  readonly isLoose: boolean;
}

interface ClauseStart {
  readonly at: number;
  /** The sign before it; a line end for the very first. */
  readonly sign: string;
}

const GAP = '(?:\\([^)\\d]{1,14}\\))?[ :(]*(?:(?:仅?限)?[男女](?:性|工|士)?[,、 ]?|急招|急聘|约|共|各|男女各|招)*';
const SEATS_BEHIND = new RegExp(`^${GAP}(?:${COUNT}(?:-${COUNT})?(?:名|人|位|个(?!月|小时))(?![/间标一]|宿舍|数)|若干|数名|多名)`);
const PAY_BEHIND =
  /^(?:\([^)]{1,20}\))?[ :]*(?:计件|日薪|月薪|年薪|工资|薪资|每斤|待遇)?:?(?:每斤)?(?:\d{3,6}(?!\d)|\d{1,2}万|\d\.\d|面议)/;
const SEATS_BEFORE = new RegExp(`${COUNT}(?:名|位)$`);
const STRONG = /[\n;。]/;

/**
 * Titles with a number of people behind them (`焊工3名`, `保洁员（2人）`) or, in lists that give none, with pay behind them, in reading order.
 * One head is a notice of one vacancy.
 */
export function postHeads(plain: string, catalogue: Catalogue): readonly PostHead[] {
  const heads: PostHead[] = [];
  for (const start of clauseStarts(plain)) {
    const head = headAt(plain, start, catalogue);
    if (head === undefined) continue;
    const last = heads.at(-1);
    // 海绵厂 普工: of two titles that end together the shorter leaves the firm out. 车床、铣床操作工 stays whole, see clauseStarts.
    if (last?.title.span.to === head.title.span.to) heads.pop();
    heads.push(head);
  }
  const withSeats = heads.some(({ kind }) => kind === 'seats');
  const counted = withSeats ? heads.filter((head) => head.kind === 'seats' || isOwnLine(head, heads, plain)) : heads;
  if (withSeats) return counted;
  // 月薪4000 客服3000: two words with figures may be anything, three are a list.
  const listed = heads.length > 2 ? heads : heads.filter(({ isLoose }) => !isLoose);
  return listed.length > 1 ? listed : [];
}

/** Among heads with numbers one with pay alone begins a vacancy only on its own line, and only of a title that has none yet. */
function isOwnLine({ start, title }: PostHead, heads: readonly PostHead[], plain: string): boolean {
  const isNew = heads.every((other) => other.start === start || other.title.value !== title.value);
  return isNew && (start === 0 || STRONG.test(plain.charAt(start - 1)));
}

function headAt(plain: string, { at, sign }: ClauseStart, catalogue: Catalogue): PostHead | undefined {
  const clause = clauseFrom(plain, at);
  const part = titlePart(clause);
  if (part === undefined || part.text.length > 24) return undefined;
  const behind = clause.slice(part.from + part.text.length);
  const hasSeats = SEATS_BEHIND.test(behind) || SEATS_BEFORE.test(clause.slice(0, part.from));
  const hasPay = sign !== '、' && PAY_BEHIND.test(behind);
  if ((!hasSeats && !hasPay) || !isJob(part.text, catalogue)) return undefined;
  const from = at + part.from;
  return {
    title: { value: part.text, span: { from, to: from + part.text.length } },
    start: at,
    kind: hasSeats ? 'seats' : 'pay',
    isLoose: sign === ' ',
  };
}

/** Places behind a sign outside brackets. A 、 parts vacancies only where a number stands between it and the sign before. */
function clauseStarts(plain: string): readonly ClauseStart[] {
  const starts: ClauseStart[] = [{ at: 0, sign: '\n' }];
  let depth = 0;
  let hasNumber = false;
  for (let at = 0; at < plain.length; at++) {
    const sign = plain.charAt(at);
    if (sign === '(') depth++;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    else if (sign === '\n') depth = 0;
    if (/[\d一二两三四五六七八九十]/.test(sign)) hasNumber = true;
    const parts = depth === 0 && /[\n,，。;:!|】 、)]/.test(sign) && (sign !== '、' || hasNumber) && sign !== ')';
    if (!parts) continue;
    starts.push({ at: at + 1, sign });
    hasNumber = false;
  }
  return starts;
}

/** The clause from a place on, as far as a head can reach. */
function clauseFrom(plain: string, at: number): string {
  const window = plain.slice(at, at + 60);
  const end = window.search(/[,，。;!\n]/);
  // 招聘: stands before its titles in one clause.
  const colon = window.search(/(?:招聘?|聘):/);
  const from = colon >= 0 && (end < 0 || colon < end) ? colon + 1 : 0;
  const stop = window.slice(from).search(/[。;!\n]|,(?![^()]{0,20}\))/);
  return stop < 0 ? window : window.slice(0, from + stop);
}

/** The first words that name a job, else the words behind 招, where no head stands: `招牧工，管吃住`, `月薪4000 客服`. */
export function plainTitle(plain: string, catalogue: Catalogue): Said<string> | undefined {
  for (const { at } of clauseStarts(plain)) {
    const clause = clauseFrom(plain, at);
    const space = clause.search(/[ :]/);
    for (const words of space > 0 ? [clause, clause.slice(0, space)] : [clause]) {
      const part = titlePart(words);
      if (part === undefined || !isJob(part.text, catalogue)) continue;
      const best = lastWord(part.text, catalogue);
      const from = at + part.from + best.from;
      return { value: best.text, span: spanFrom(from, best.text) };
    }
  }
  return clauseStarts(plain)
    .map(({ at }) => hiredFor(plain, at))
    .find((title) => title !== undefined);
}

/** 招看护鱼塘的: work that no reader knows is still what the notice is about. */
function hiredFor(plain: string, at: number): Said<string> | undefined {
  const clause = clauseFrom(plain, at);
  const part = titlePart(clause);
  if (part === undefined || !/招|聘/.test(clause.slice(0, part.from)) || !/^\p{Script=Han}{2,8}$/u.test(part.text)) return undefined;
  return { value: part.text, span: spanFrom(at + part.from, part.text) };
}

/** Of words parted by spaces the first that names a job: 物流园 分拣员 leaves the place out, 客服 双休 the rest days. */
function lastWord(title: string, catalogue: Catalogue): { readonly from: number; readonly text: string } {
  const words = Array.from(title.matchAll(/[^ ]+/g), ({ index, 0: text }) => ({ from: index, text }));
  return words.find(({ text }) => text.length > 1 && isJob(text, catalogue)) ?? { from: 0, text: title };
}

function spanFrom(from: number, text: string): Span {
  return { from, to: from + text.length };
}
