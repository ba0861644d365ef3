import type { Span } from './span.ts';

/** A notice in the plain form that readers expect, with the way back to its own wording. */
export interface NoticeText {
  readonly plain: string;
  /** The span of the original text that a span of the plain text came from; never half a character. */
  readonly original: (span: Span) => Span;
}

interface Sign {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const DASH = /^[-‐‑‒–—―−~〜～]$/;
/** ① … ⑳: one sign that opens an item of a list. */
const CIRCLED_ONE = 0x2460;
const CIRCLED_TWENTY = 0x2473;

/**
 * Spaces that part nothing: inside a spaced word (普 工), beside signs, before a unit (30 元), after a word that announces a figure.
 * Others stay, because many notices part their facts by spaces alone.
 */
const IDLE_SPACE =
  /(?<=(?:^|[\s|])\p{Script=Han}) (?=\p{Script=Han}(?:[\s(:]|$))|(?<=(?:^|[\s|])\p{Script=Han} \p{Script=Han}) (?=\p{Script=Han}(?:[\s(:]|$))|(?<=[,，。;:、!()[\]/+-]) | (?=[,，。;:、!()[\]/+-])|(?<=\d) (?=(?:元|块|周?岁|小时|个|名|人(?!数)|位|天|年(?!龄)|月(?![休薪入均综])|[kK万千%]|[cC][mM]))|(?<=[休薪资龄入均约至到为计遇合底男女]) (?=\d)/gu;

/** Width, kinds of dashes and idle spaces do not change a word; line ends stay. */
export function noticeText(text: string): NoticeText {
  const signs = withoutIdleSpaces(joinSpaces(signsOf(text)));
  const starts: number[] = [];
  const ends: number[] = [];
  for (const sign of signs) {
    for (let unit = 0; unit < sign.text.length; unit++) {
      starts.push(sign.from);
      ends.push(sign.to);
    }
  }
  return {
    plain: signs.map((sign) => sign.text).join(''),
    original: ({ from, to }) => ({ from: starts[from] ?? text.length, to: ends[to - 1] ?? text.length }),
  };
}

function signsOf(text: string): readonly Sign[] {
  const signs: Sign[] = [];
  let from = 0;
  for (const character of text) {
    const to = from + character.length;
    signs.push({ text: plainSign(character), from, to });
    from = to;
  }
  return signs;
}

function plainSign(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return code === 0x7e ? '-' : code === 0x0d ? ' ' : character;
  if (code >= 0x4e00 && code <= 0x9fff) return character;
  if (code >= CIRCLED_ONE && code <= CIRCLED_TWENTY) return `${code - CIRCLED_ONE + 1}、`;
  if (DASH.test(character)) return '-';
  return character.normalize('NFKC').replace(/\s/gu, ' ');
}

/** Runs of white space become one space, or one line end where they hold one; runs of dashes one dash. */
function joinSpaces(signs: readonly Sign[]): readonly Sign[] {
  const joined: Sign[] = [];
  for (const sign of signs) {
    const last = joined.at(-1);
    const isSpace = /^\s+$/u.test(sign.text);
    const kind = isSpace ? (sign.text.includes('\n') ? '\n' : ' ') : sign.text;
    if (last !== undefined && isSpace && /^\s$/.test(last.text)) {
      joined[joined.length - 1] = { text: last.text === '\n' ? '\n' : kind, from: last.from, to: sign.to };
    } else if (last?.text === '-' && kind === '-') {
      joined[joined.length - 1] = { ...last, to: sign.to };
    } else {
      joined.push({ ...sign, text: kind });
    }
  }
  return joined;
}

function withoutIdleSpaces(signs: readonly Sign[]): readonly Sign[] {
  const plain = signs.map((sign) => sign.text).join('');
  const idle = new Set(Array.from(plain.matchAll(IDLE_SPACE), ({ index }) => index));
  let at = 0;
  return signs.filter(({ text }) => {
    const isIdle = idle.has(at);
    at += text.length;
    return !isIdle;
  });
}
