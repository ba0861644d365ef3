import type { Passage } from '../passage.ts';
import { findIn, firstSaid } from '../passage.ts';
import type { Said } from '../span.ts';
import { wholeNumber } from '../words/chinese-number.ts';

/** How many people are wanted; `seats` is missing where only words say it (若干, 数名, a range). */
export interface NoticeSeats {
  readonly seats?: number;
  /** As written. */
  readonly text: string;
}

export const COUNT = '(?:\\d{1,5}|[一二两三四五六七八九十]{1,3})';
/** Not 8人标准间, 6人/间, 1人一间, 2个月, 两位数. */
const NO_SEAT = '(?![/一]?(?:间|标准?间|宿舍|寝|套|岗)|数|(?<=人)(?:月|工资|保底|收入|合计|年薪|底薪|每|共同?))';
const BY_SEX = new RegExp(`男女各(${COUNT})[名人位个]`, 'g');
const HEADER = new RegExp(`人数:?(${COUNT})(?!\\d)|人数:?(若干|不限|数名|多名)`, 'g');
const PEOPLE = new RegExp(`(?<![\\d.第每一-]|其中|满|本|各|安排)(?:约|共|计)?(${COUNT})(-${COUNT})?(?:名|人|位)${NO_SEAT}`, 'g');
const EACH = new RegExp(`各(${COUNT})(?:名|人|位)`, 'g');
const PIECES = new RegExp(`(?<=[\\p{Script=Han}])(${COUNT})个(?=[,，。;!\\n| (\\d]|$)`, 'gu');
const VAGUE = /若干[名人位]?|数名|多名|不限人/g;

/** Seats of one vacancy; 各5名 counts only where the notice's trades were taken apart. What a job site's header says goes first, then its own words. */
export function readSeats(passages: readonly Passage[], isOneOfSeveral: boolean): Said<NoticeSeats> | undefined {
  const each = isOneOfSeveral
    ? firstSaid(passages, (passage) => findIn(passage, EACH, ([text, count]) => seatsOf(text, count)))
    : undefined;
  if (each !== undefined) return each;
  return firstSaid(passages, (passage) => findIn(passage, HEADER, ([text, count]) => seatsOf(text, count))) ?? firstSaid(passages, seatsIn);
}

function seatsIn(passage: Passage): Said<NoticeSeats> | undefined {
  return (
    findIn(passage, PEOPLE, ([text, count, more]) => (more === undefined ? seatsOf(text, count) : { text })) ??
    findIn(passage, BY_SEX, ([text, count = '']) => ({ text, seats: 2 * wholeNumber(count) })) ??
    findIn(passage, PIECES, ([text, count]) => seatsOf(text, count)) ??
    findIn(passage, VAGUE, ([text]) => ({ text }))
  );
}

function seatsOf(text: string, count: string | undefined): NoticeSeats | undefined {
  if (count === undefined) return { text };
  const seats = wholeNumber(count);
  return seats >= 1 ? { text, seats } : undefined;
}
