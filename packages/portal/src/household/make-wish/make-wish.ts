import {
  addWish,
  type CodedHousehold,
  householdByTokenHash,
  laborersOfHousehold,
  type Orm,
  vacancyCaptions,
  type VacancyCaption,
} from '@huma/db';
import { checkEligibility, type Laborer, partnerOf, type Vacancy, type VacancyId, type VacancyIndex } from '@huma/matcher';
import type { Clock } from '../../clock.ts';
import type { Market } from '../../market/market.ts';

/** What became of a wish. `gone`: the vacancy is over or filled; `barred`: a rule stands between it and every member. */
export type WishOutcome =
  | { readonly kind: 'unknown-code' }
  | { readonly kind: 'ended'; readonly status: Exclude<CodedHousehold['status'], 'active'> }
  | { readonly kind: 'gone' }
  | { readonly kind: 'barred' }
  | { readonly kind: 'made'; readonly vacancyId: VacancyId };

export interface WishTools {
  readonly orm: Orm;
  readonly market: Market;
  readonly clock: Clock;
  readonly newId: () => string;
}

/**
 * Stores "we want to go" once, however often and from however many phones it is sent. The vacancy is checked again by every rule:
 * the page may have lain in a phone for hours.
 */
export async function makeWish(
  { orm, market, clock, newId }: WishTools,
  { tokenHash, vacancyId }: { readonly tokenHash: string; readonly vacancyId: string },
): Promise<WishOutcome> {
  const household = await householdByTokenHash(orm, tokenHash);
  if (household === undefined) return { kind: 'unknown-code' };
  if (household.status !== 'active') return { kind: 'ended', status: household.status };
  const index = await market.index();
  const vacancy = index.offers.get(vacancyId as VacancyId)?.vacancy;
  if (vacancy === undefined) return { kind: 'gone' };
  const barrier = barrierOf(vacancy, await laborersOfHousehold(orm, household.householdId), index);
  if (barrier !== undefined) return { kind: barrier };
  await addWish(orm, {
    wish: {
      id: `wish-${newId()}` as Parameters<typeof addWish>[1]['wish']['id'],
      householdId: household.householdId,
      vacancyId: vacancy.id,
      kind: 'want-to-go',
      withdrawnBefore: 0,
      createdAt: clock(),
    },
    event: { id: `event-${newId()}`, actor: `household:${household.householdId}` },
  });
  return { kind: 'made', vacancyId: vacancy.id };
}

/** Undefined while one member may take the vacancy. */
function barrierOf(vacancy: Vacancy, members: readonly Laborer[], { context }: VacancyIndex): 'gone' | 'barred' | undefined {
  const answers = members.map((member) => checkEligibility(member, vacancy, context, partnerOf(member, members)));
  if (answers.some((answer) => answer.eligible && answer.verify.length === 0)) return undefined;
  const isGone = answers.some((answer) => !answer.eligible && answer.broken.some((broken) => broken.class === 'gone'));
  return isGone ? 'gone' : 'barred';
}

/** What the answer page tells of the vacancy; undefined when there is none of that id. */
export async function wishedVacancy(orm: Orm, vacancyId: string): Promise<VacancyCaption | undefined> {
  const captions = await vacancyCaptions(orm, [vacancyId as VacancyId]);
  return captions.values().next().value;
}
