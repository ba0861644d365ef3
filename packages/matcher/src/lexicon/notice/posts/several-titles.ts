import { type Catalogue, findTrade } from '../../../catalogue/index.ts';
import type { Passage } from '../passage.ts';
import type { Said } from '../span.ts';
import { isJob } from './title-words.ts';

interface Titled {
  readonly title: Said<string> | undefined;
  readonly own: Passage;
}

const WORKERS = /\p{Script=Han}{1,4}?(?:工|员|师傅|司机|匠|嫂)/gu;

/** The titles that one head names: several only where the notice gives each its own number or pay (各5名, 分别), else the whole as it stands. */
export function titlesOf({ title, own }: Titled, catalogue: Catalogue): readonly (Said<string> | undefined)[] {
  if (title === undefined) return [title];
  const behind = own.text.slice(title.span.to - own.offset);
  const isEach = /^[ :]*各\d|^[ :]*各[一二两三四五六七八九十]/.test(behind) || /^[^。;\n]{0,8}分别/.test(behind);
  if (!isEach) return [title];
  const parts = partsOf(title);
  return parts.length > 1 && parts.every(({ value }) => isJob(value, catalogue)) ? parts : [title];
}

/** 月嫂育儿嫂护工: titles that stand in one word, in order; one where it is a single title. */
export function joinedTitles(title: Said<string>, catalogue: Catalogue): readonly Said<string>[] {
  const parts = partsOf(title);
  return parts.length > 1 && parts.every(({ value }) => findTrade(value, catalogue) !== undefined) ? parts : [title];
}

function partsOf({ value, span }: Said<string>): readonly Said<string>[] {
  const pattern = /[、,和及]/.test(value) ? /[^、,和及\s]+/g : WORKERS;
  const parts = Array.from(value.matchAll(pattern), (found) => {
    const from = span.from + found.index;
    return { value: found[0], span: { from, to: from + found[0].length } };
  });
  const length = parts.reduce((sum, part) => sum + part.value.length, 0);
  return pattern === WORKERS && length !== value.length ? [] : parts;
}
