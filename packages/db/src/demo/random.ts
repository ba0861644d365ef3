/** Draws that repeat exactly for one seed, on every machine: whole numbers only (mulberry32 by T. Ettinger, public domain). */
export interface Random {
  /** From 0 to n − 1; n up to 2^21. */
  int(n: number): number;
  /** From least to most, both included. */
  between(least: number, most: number): number;
  /** One of the entries, all equally likely. @throws Error when there are none */
  pick<T>(entries: readonly T[]): T;
  /** One of the entries, each as likely as its whole weight. @throws Error when all weights are 0 */
  weighted<T>(entries: readonly (readonly [entry: T, weight: number])[]): T;
  /** True in so many of 10,000 cases. */
  chance(basisPoints: number): boolean;
}

/** @param seed any whole number; only its lower 32 bits count */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  const int = (n: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) * n) / 2 ** 32);
  };
  return {
    int,
    between: (least, most) => least + int(most - least + 1),
    pick: (entries) => entryAt(entries, int(entries.length)),
    weighted: (entries) => {
      let left = int(entries.reduce((sum, [, weight]) => sum + weight, 0));
      const at = entries.findIndex(([, weight]) => {
        left -= weight;
        return left < 0;
      });
      return entryAt(entries, at)[0];
    },
    chance: (basisPoints) => int(10_000) < basisPoints,
  };
}

function entryAt<T>(entries: readonly T[], at: number): T {
  if (at < 0 || at >= entries.length) throw new Error(`Expected entries to draw from, got ${entries.length}.`);
  return entries[at] as T;
}
