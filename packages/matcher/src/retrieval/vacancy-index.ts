import type { Context } from '../context/context.ts';
import { MatcherError } from '../errors.ts';
import { type LaborerFacts, type Pair, type VacancyFacts, vacancyFacts } from '../facts/pair.ts';
import type { VacancyId } from '../model/ids.ts';
import type { IsoDate } from '../model/period.ts';
import type { Vacancy } from '../model/vacancy.ts';
import { bestExhaustively } from './exhaustive.ts';
import type { RankedPair } from './ranked-pair.ts';
import { isEligible } from '../rules/check-eligibility.ts';
import { isSameRecord } from './same-record.ts';

export interface IndexChange {
  /** New vacancies, or new versions of known ones. */
  readonly upsert?: readonly Vacancy[];
  readonly remove?: readonly VacancyId[];
  /** Moves the index to another day. */
  readonly today?: IsoDate;
}

/** Vacancies made ready for one context. A value: `update` gives a new one. */
export interface VacancyIndex {
  readonly context: Context;
  readonly offers: ReadonlyMap<VacancyId, VacancyFacts>;
  /** The k best of the admitted pairs, best first; the eligible ones unless told otherwise. `admits` may only narrow what the rules allow. */
  best(person: LaborerFacts, k: number, admits?: (pair: Pair) => boolean): readonly RankedPair[];
  /** A new index that answers as one built anew from the changed vacancies. */
  update(change: IndexChange): VacancyIndex;
}

/**
 * Makes vacancies ready for matching; their order does not matter.
 * @throws MatcherError `duplicate-id` when two different records carry one id; identical ones count once
 */
export function buildVacancyIndex(vacancies: readonly Vacancy[], context: Context): VacancyIndex {
  const offers = new Map<VacancyId, VacancyFacts>();
  for (const vacancy of vacancies) {
    const known = offers.get(vacancy.id);
    if (known === undefined) offers.set(vacancy.id, vacancyFacts(vacancy, context));
    else if (!isSameRecord(known.vacancy, vacancy)) {
      throw new MatcherError('duplicate-id', `Two different vacancies carry the id ${vacancy.id}; give each its own.`);
    }
  }
  return {
    context,
    offers,
    best: (person, k, admits = isEligible) => bestExhaustively(person, offers.values(), context, k, admits),
    update: ({ upsert = [], remove = [], today = context.today }) => {
      const kept = new Map([...offers].map(([id, { vacancy }]) => [id, vacancy]));
      for (const id of remove) kept.delete(id);
      for (const { id } of upsert) kept.delete(id);
      return buildVacancyIndex([...kept.values(), ...upsert], today === context.today ? context : { ...context, today });
    },
  };
}
