import type { TradeCode } from '../model/ids.ts';
import { type AliasTable, aliasTable, type Occurrence, occurrences } from './alias-table.ts';
import type { Catalogue } from './catalogue.ts';
import { normalise } from './normalise.ts';
import { otherJob, partEnd, remark, titleCaution, withoutTrimmings } from './title-words.ts';

export interface FoundTrade {
  readonly trade: TradeCode;
  /** The word that told, normalised. */
  readonly alias: string;
}

/**
 * The trade that a notice's title or a person's own word for the work names; undefined when it names none that is known, or only
 * a word with two meanings (`catalogue.ambiguous`); never a guess.
 *
 * First the whole title is looked up as it stands, then without bracketed remarks. A title that names several trades (、 / & ， 和 兼)
 * takes its first known part, because notices put the main one first. Within a part: the exact word, without 急聘, 男, 熟练, 师傅, 2名 and
 * the like; else a contained alias. There 普工 and the like give way to any other trade; then the alias that ends the part
 * goes first, because Chinese puts the work last (养牛场电工, 挖掘机修理); then the longest; then the first.
 * Bracketed remarks are looked up last, and only whole: 工人（瓦工）. Nothing is matched by likeness.
 */
export function findTrade(title: string, catalogue: Catalogue): FoundTrade | undefined {
  const table = aliasTable(catalogue.trades);
  const whole = normalise(title);
  const main = whole.replace(remark, '');
  const remarks = [...whole.matchAll(remark)].map((match) => match[1] ?? '');
  return (
    exact(whole, table) ??
    exact(main, table) ??
    first(main.split(partEnd), (part) => inPart(part, table, catalogue)) ??
    first(remarks, (text) => exact(text, table))
  );
}

function first<Found>(texts: readonly string[], find: (text: string) => Found | undefined): Found | undefined {
  for (const text of texts) {
    const found = find(text);
    if (found !== undefined) return found;
  }
  return undefined;
}

function exact(text: string, table: AliasTable): FoundTrade | undefined {
  const code = table.codes.get(text);
  return code === undefined ? undefined : { trade: code as TradeCode, alias: text };
}

function inPart(part: string, table: AliasTable, catalogue: Catalogue): FoundTrade | undefined {
  const core = withoutTrimmings(part);
  const found = exact(part, table) ?? exact(core, table);
  if (found !== undefined || otherJob.test(core) || catalogue.ambiguous.has(core)) return found;
  const named = occurrences(core, table, titleCaution);
  const telling = named.filter(({ code }) => catalogue.trades.get(code as TradeCode)?.generic !== true);
  const [best] = (telling.length > 0 ? telling : named).toSorted((a, b) => strength(b, core) - strength(a, core));
  return best && { trade: best.code as TradeCode, alias: best.alias };
}

/** Higher for the alias that ends the part, then for the longer one; no alias is longer than the part it stands in. */
function strength({ alias, end }: Occurrence, part: string): number {
  return alias.length + (end === part.length ? part.length : 0);
}
