import type { Context } from '../context/context.ts';
import type { CountyCode, SkillCode } from '../model/ids.ts';
import type { Laborer } from '../model/laborer.ts';
import type { Vacancy } from '../model/vacancy.ts';
import { appealParts, defaultWeights, fitParts, type Weights } from '../context/weights.ts';
import { type Draws, drawsOf } from './draws.ts';
import { randomLaborer, testSkills } from './random-laborer.ts';
import { testCounties } from './random-place.ts';
import { randomVacancy } from './random-vacancy.ts';
import { testCatalogue } from './test-catalogue.ts';
import { testContext, testRulebook } from './test-context.ts';

export interface RegionSize {
  readonly laborers: number;
  readonly vacancies: number;
}

/** A small world: people, vacancies and the context in which they meet. */
export interface RandomRegion {
  readonly laborers: readonly Laborer[];
  readonly vacancies: readonly Vacancy[];
  readonly context: Context;
}

/**
 * A region made from a seed; the same seed and size give the same region on every machine.
 * It is no picture of real life (`silent` facts, borders of rules and odd weights are far too frequent): it is made to find where laws break.
 */
export function randomRegion(seed: number, { laborers, vacancies }: RegionSize): RandomRegion {
  const draws = drawsOf(seed);
  return {
    context: randomContext(draws),
    laborers: randomLaborers(laborers, draws),
    vacancies: Array.from({ length: vacancies }, (_, at) => randomVacancy(`vacancy-${at + 1}`, draws)),
  };
}

function idAt(at: number): string {
  return `laborer-${at + 1}`;
}

/** One pair of neighbours in the list in five goes together. */
function randomLaborers(count: number, draws: Draws): readonly Laborer[] {
  const together = Array.from({ length: Math.ceil(count / 2) }, () => draws.chance(20));
  return Array.from({ length: count }, (_, at) => {
    const partnerAt = at % 2 === 0 ? at + 1 : at - 1;
    const hasPartner = together[Math.floor(at / 2)] === true && partnerAt < count;
    return randomLaborer(idAt(at), draws, hasPartner ? idAt(partnerAt) : undefined);
  });
}

function randomContext(draws: Draws): Context {
  return testContext({
    catalogue: testCatalogue,
    rulebook: testRulebook({ neighbours: draws.some(testCounties.slice(1)) as readonly CountyCode[] }),
    rarity: new Map(draws.some(testSkills).map((skill) => [skill as SkillCode, draws.pick([1, 50, 99, 100])])),
    weights: draws.chance(50) ? defaultWeights : randomWeights(draws),
  });
}

/** Some parts weigh nothing; at least one of a side weighs something. */
function randomWeights(draws: Draws): Weights {
  const side = <Part extends string>(parts: readonly Part[]): { readonly [P in Part]: number } => {
    const heaviest = draws.below(parts.length);
    return Object.fromEntries(parts.map((part, at) => [part, at === heaviest ? 7 : draws.pick([0, 1, 3, 1000])])) as {
      [P in Part]: number;
    };
  };
  return { fit: side(fitParts), appeal: side(appealParts), unknownShare: draws.pick([0, 4000, 5000]) };
}
