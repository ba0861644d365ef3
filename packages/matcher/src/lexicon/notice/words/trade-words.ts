import type { TradeCode } from '../../../model/ids.ts';
import { type Catalogue, findTrade } from '../../../catalogue/index.ts';
import type { Doubt } from './doubt.ts';
import { plainText } from './plain-text.ts';

export interface TradeReading {
  readonly trade?: TradeCode;
  /** False where the title names several trades: what is asked may belong to another of them. */
  readonly isOnlyOne: boolean;
  readonly doubts: readonly Doubt[];
}

export function readTrade(title: string, catalogue: Catalogue): TradeReading {
  const trade = findTrade(title, catalogue)?.trade;
  if (trade === undefined) return { isOnlyOne: true, doubts: [{ code: 'unknown-trade', wording: title }] };
  const parts = plainText(title).split(/[、,，/&;+|]|和|及|或|兼/);
  const named = new Set(parts.flatMap((part) => findTrade(part, catalogue)?.trade ?? []));
  const isOnlyOne = named.size < 2;
  return { trade, isOnlyOne, doubts: isOnlyOne ? [] : [{ code: 'several-trades', wording: title }] };
}
