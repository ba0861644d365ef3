import fc from 'fast-check';
import { test } from 'vitest';
import type { Context } from './context/context.ts';
import { laborerFacts, type Pair, pairOf, vacancyFacts } from './facts/pair.ts';
import type { Laborer } from './model/laborer.ts';
import type { Vacancy } from './model/vacancy.ts';
import { type Draws, drawsOf } from './testing/draws.ts';
import { type RandomRegion, randomRegion, type RegionSize } from './testing/index.ts';

/**
 * A law that must hold in a hundred random regions. A failure prints the seed of its region: `randomRegion(seed, size)` shows it again.
 * @param check throws where the law is broken; `draws` are for changes to the region, also fixed by the seed
 */
export function law(name: string, size: RegionSize, check: (region: RandomRegion, draws: Draws) => void): void {
  test(name, { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => check(randomRegion(seed, size), drawsOf(seed ^ 0x5eed))),
      { numRuns: 100 },
    );
  });
}

/** Every laborer of the region beside every vacancy, each with the partner's record where there is one. */
export function pairsOf({ laborers, vacancies, context }: RandomRegion): readonly Pair[] {
  return laborers.flatMap((laborer) => vacancies.map((vacancy) => pairFor(laborer, vacancy, context, laborers)));
}

/** A laborer beside a vacancy; the partner is looked up among `people`. */
export function pairFor(laborer: Laborer, vacancy: Vacancy, context: Context, people: readonly Laborer[] = []): Pair {
  const partner = people.find(({ id }) => id === laborer.willingness.together?.with);
  return pairOf(laborerFacts(laborer, context, partner), vacancyFacts(vacancy, context), context);
}
