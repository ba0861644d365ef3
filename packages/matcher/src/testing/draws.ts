/** Draws that repeat exactly for one seed, on every machine. */
export interface Draws {
  /** From 0 to n − 1; n up to 2^21. */
  below(n: number): number;
  /** True in so many of 100 cases. */
  chance(percent: number): boolean;
  /** One of the choices, all equally likely. */
  pick<Choice>(choices: readonly [Choice, ...Choice[]]): Choice;
  /** Each of the choices with a chance of one half, in their order. */
  some<Choice>(choices: readonly Choice[]): readonly Choice[];
  /** The choices in another order. */
  shuffled<Choice>(choices: readonly Choice[]): readonly Choice[];
}

/**
 * Whole numbers only (mulberry32 by T. Ettinger, public domain), so that no engine rounds differently.
 * @param seed any whole number; only its lower 32 bits count
 */
export function drawsOf(seed: number): Draws {
  let state = seed | 0;
  const below = (n: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) * n) / 2 ** 32);
  };
  return {
    below,
    chance: (percent) => below(100) < percent,
    pick: (choices) => choices[below(choices.length)] ?? choices[0],
    some: (choices) => choices.filter(() => below(2) === 1),
    shuffled: (choices) => {
      const rest = [...choices];
      return choices.flatMap(() => rest.splice(below(rest.length), 1));
    },
  };
}
