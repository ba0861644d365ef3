import type { Pay, PayBasis } from '@huma/matcher';
import { issue, type NoticeIssue } from './issue.ts';
import type { Notice } from './notice-line.ts';

export interface PayReading {
  readonly pay: Pay;
  readonly issues: readonly NoticeIssue[];
}

/**
 * Yuan between which a figure can be true. Beside a piece or a trip it is a month's pay (see `Pay`), or else the rate of one, which is
 * no pay. A judgement, wide on purpose: 30 yuan a month and 300,000 a month are slips of the pen.
 */
const POSSIBLE: { readonly [Basis in PayBasis]: readonly [least: number, most: number] } = {
  month: [300, 100_000],
  day: [20, 3_000],
  hour: [3, 500],
  piece: [1_000, 100_000],
  trip: [1_000, 100_000],
  year: [3_000, 1_000_000],
  couple: [600, 200_000],
  negotiable: [300, 100_000],
};

/** A notice's figures as pay in fen. A figure that is no pay, or cannot be true, is left out with an issue. */
export function readPay({ payMin, payMax, payBasis }: Notice): PayReading {
  if (payBasis === undefined) {
    const figure = payMin ?? payMax;
    const issues =
      figure === undefined
        ? []
        : [issue('payBasis', 'doubtful-pay', 'for what time the figure is paid; without it the figure is not used', figure)];
    return { pay: { basis: 'negotiable' }, issues };
  }
  const issues = [...doubtsAbout('payMin', payMin, payBasis), ...doubtsAbout('payMax', payMax, payBasis)];
  const doubted = new Set(issues.map(({ path }) => path));
  return {
    pay: {
      basis: payBasis,
      ...(payMin === undefined || doubted.has('payMin') ? {} : { min: toFen(payMin) }),
      ...(payMax === undefined || doubted.has('payMax') ? {} : { max: toFen(payMax) }),
    },
    issues,
  };
}

function doubtsAbout(path: 'payMin' | 'payMax', yuan: number | undefined, basis: PayBasis): readonly NoticeIssue[] {
  const [least, most] = POSSIBLE[basis];
  if (yuan === undefined || (yuan >= least && yuan <= most)) return [];
  const isRate = yuan < least && (basis === 'piece' || basis === 'trip');
  if (isRate) return [issue(path, 'piece-rate', "a month's pay; a rate for a piece or a trip is not kept as pay", yuan)];
  return [issue(path, 'doubtful-pay', 'a figure that can be true for this basis; it is not used', yuan)];
}

function toFen(yuan: number): number {
  return Math.round(yuan * 100);
}
