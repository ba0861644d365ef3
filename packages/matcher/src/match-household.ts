import { MatcherError } from './errors.ts';
import { type LaborerFacts, laborerFacts, type Pair, pairOf } from './facts/pair.ts';
import { checkAsk, type Match, toMatch } from './match.ts';
import type { LaborerId, VacancyId } from './model/ids.ts';
import type { Laborer } from './model/laborer.ts';
import type { IsoDate } from './model/period.ts';
import type { VacancyIndex } from './retrieval/vacancy-index.ts';
import { isEligible, isVerified } from './rules/check-eligibility.ts';

/** A member whom a listed vacancy suits. */
export interface MemberMatch {
  readonly laborer: LaborerId;
  readonly match: Match;
}

/** One vacancy of a household's list: first the member whose turn it was, then every other member who may take it, best first. */
export interface HouseholdMatch {
  readonly vacancyId: VacancyId;
  readonly members: readonly [MemberMatch, ...MemberMatch[]];
}

export interface HouseholdOptions {
  /** How many vacancies, 1 to 1000; 3 unless given. */
  readonly k?: number;
  /** How many to pass over first: the page after the first three asks for 3. */
  readonly offset?: number;
  readonly today?: IsoDate;
  /** Leaves out whom a question of law stands open for: a page that anybody can open must not introduce them. */
  readonly verifiedOnly?: boolean;
}

/**
 * A household's list: members take turns in the order given, each time with that member's best vacancy not yet listed.
 * Nobody's jobs are crowded out by a better placed relative; a vacancy that suits two stands once, with both.
 * @throws MatcherError as `match`
 */
export function matchHousehold(
  members: readonly Laborer[],
  index: VacancyIndex,
  { k = 3, offset = 0, today, verifiedOnly = false }: HouseholdOptions = {},
): readonly HouseholdMatch[] {
  checkAsk(index.context, k, today);
  if (!Number.isInteger(offset) || offset < 0 || k + offset > 1000) {
    throw new MatcherError(
      'invalid-k',
      `offset must be a whole number from 0, and k + offset at most 1000, got offset ${offset} and k ${k}.`,
    );
  }
  const admits = verifiedOnly ? isVerified : isEligible;
  const people = members.map((laborer) => laborerFacts(laborer, index.context, partnerOf(laborer, members)));
  // At most k + offset vacancies are listed before the last turn, so nobody's list is read further than that.
  const lists = people.map((person) => ({ person, best: index.best(person, k + offset, admits), next: 0 }));
  const listed: HouseholdMatch[] = [];
  const seen = new Set<VacancyId>();
  for (let idle = 0, turn = 0; listed.length < k + offset && idle < lists.length; turn = (turn + 1) % lists.length) {
    const list = lists[turn];
    if (!list) break;
    while (list.next < list.best.length && seen.has(idAt(list.best, list.next))) list.next++;
    const ranked = list.best[list.next];
    if (!ranked) {
      idle++;
      continue;
    }
    idle = 0;
    const vacancyId = ranked.pair.offer.vacancy.id;
    seen.add(vacancyId);
    const first = { laborer: list.person.laborer.id, match: toMatch(ranked.pair) };
    const others = people.filter((person) => person !== list.person).flatMap((person) => memberMatch(person, index, vacancyId, admits));
    listed.push({ vacancyId, members: [first, ...others.toSorted((a, b) => b.match.score - a.match.score)] });
  }
  return listed.slice(offset);
}

/** Whom a member goes together with, when that is a member, too. */
export function partnerOf({ willingness }: Laborer, members: readonly Laborer[]): Laborer | undefined {
  return members.find(({ id }) => id === willingness.together?.with);
}

function idAt(best: ReturnType<VacancyIndex['best']>, place: number): VacancyId {
  return best[place]?.pair.offer.vacancy.id as VacancyId;
}

function memberMatch(
  person: LaborerFacts,
  index: VacancyIndex,
  vacancyId: VacancyId,
  admits: (pair: Pair) => boolean,
): readonly MemberMatch[] {
  const offer = index.offers.get(vacancyId);
  if (!offer) return [];
  const pair = pairOf(person, offer, index.context);
  return admits(pair) ? [{ laborer: person.laborer.id, match: toMatch(pair) }] : [];
}
