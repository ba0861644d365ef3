import { isLicence, type Mention } from './mentions.ts';
import type { Token } from './tokens.ts';

type Clause = readonly Token[];

/** A figure for several things together belongs to none of them: 一共两年多. */
const together = /^(?:一共|总共|加起来|合计)$/;

/**
 * Gives each length of time and each word for how well to the nearest trade or skill of its clause; of two equally near the one before it.
 * A length of time inside a name (开过两年叉车) is that name's.
 */
export function withAmounts(clause: Clause, mentions: readonly Mention[], text: string): readonly Mention[] {
  const kept = mentions.map((mention) => ({ ...mention }));
  const own = kept.filter((mention) => !isLicence(mention) && !mention.denied && mention.standing === 'counts');
  const shared = clause.some(({ start, end }) => together.test(text.slice(start, end)));
  for (const { reading, start, end } of clause) {
    const target = nearest(own, start, end);
    if (!target) continue;
    if (reading.is === 'duration' && reading.months !== undefined && !(shared && own.length > 1)) target.months ??= reading.months;
    if (reading.is === 'role' && reading.role === 'level-1') target.level ??= 1;
    if (reading.is === 'role' && reading.role === 'level-3') target.level ??= 3;
  }
  return kept;
}

type Draft = { -readonly [Key in keyof Mention]: Mention[Key] };

function nearest(own: readonly Draft[], start: number, end: number): Draft | undefined {
  const distance = ({ token }: Draft): number => (token.end <= start ? start - token.end : token.start - end);
  return own.toSorted((a, b) => distance(a) - distance(b) || a.at - b.at)[0];
}

/** Months of a length of time that stands inside a name, and 点, which says a little. */
export function amountsInside(name: string, durations: readonly { readonly months?: number }[]): Pick<Draft, 'months' | 'level'> {
  const months = durations.find((duration) => duration.months !== undefined)?.months;
  return { ...(months === undefined ? {} : { months }), ...(/^.{1,2}点(?!心)/.test(name) ? { level: 1 as const } : {}) };
}
