import type { Context } from '../context/context.ts';
import type { Unknown } from '../facts/unknown.ts';
import { aLaborer, aVacancy, type LaborerFields, testCatalogue, testContext, type VacancyFields } from '../testing/index.ts';
import { type Part, scorePair } from './score-pair.ts';

/** 2026-11-24, round figures: every skill of rarity 50, reach 30 km, road 1.3, 0.30 yuan a kilometre, rent 500, meals worth 600 yuan. */
export const context: Context = testContext({ catalogue: testCatalogue });

/** What a part of the score is worth for an ordinary laborer and vacancy with these answers, and which facts are missing. */
export function partWith(
  part: Part['part'],
  laborer: LaborerFields = {},
  vacancy: VacancyFields = {},
  changes: Partial<Context> = {},
): { readonly value: number; readonly unknowns: readonly Unknown[] } {
  const scored = scorePair(aLaborer(laborer), aVacancy(vacancy), { ...context, ...changes });
  if (!scored.eligible) throw new Error(`Expected an eligible pair, got ${JSON.stringify(scored.broken)}`);
  const found = scored.parts.find((one) => one.part === part);
  if (!found) throw new Error(`No part ${part}`);
  return { value: found.value, unknowns: found.unknowns };
}

/** A part whose facts are all known. */
export function knownAt(value: number): ReturnType<typeof partWith> {
  return { value, unknowns: [] };
}

/** A part that stays open, at 40 % of the way from its worst to its best case. */
export function openAt(value: number, ...unknowns: readonly Unknown[]): ReturnType<typeof partWith> {
  return { value, unknowns };
}
