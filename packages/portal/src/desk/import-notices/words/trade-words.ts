import type { TradeCode } from '@huma/matcher';
import { type Catalogue, findTrade } from '@huma/matcher/catalogue';
import { issue, type NoticeIssue } from '../issue.ts';
import { plainText } from './plain-text.ts';

export interface TradeReading {
  readonly trade?: TradeCode;
  /** False where the title names several trades: what is asked may belong to another of them. */
  readonly isOnlyOne: boolean;
  readonly issues: readonly NoticeIssue[];
}

export function readTrade(title: string, catalogue: Catalogue): TradeReading {
  const trade = findTrade(title, catalogue)?.trade;
  if (trade === undefined)
    return { isOnlyOne: true, issues: [issue('title', 'unknown-trade', 'a title that names a trade of the catalogue', title)] };
  const parts = plainText(title).split(/[、,，/&;+|]|和|及|或|兼/);
  const named = new Set(parts.flatMap((part) => findTrade(part, catalogue)?.trade ?? []));
  const isOnlyOne = named.size < 2;
  return { trade, isOnlyOne, issues: isOnlyOne ? [] : [issue('title', 'several-trades', 'one trade; the first was taken', title)] };
}
