import { type CodedHousehold, householdByTokenHash, laborersOfHousehold, type Orm, vacancyCaptions, type VacancyCaption } from '@huma/db';
import { type Catalogue, type HouseholdMatch, type IsoDate, matchHousehold } from '@huma/matcher';
import type { Market } from '../../market/market.ts';

/** A vacancy on a household's page. */
export interface ShownJob {
  readonly match: HouseholdMatch;
  readonly caption: VacancyCaption;
}

/**
 * What somebody who holds the paper gets to see. `ended`: the paper is out of use. `question-open`: jobs would fit, but the desk must answer a
 * question of law first (mostly a birth date that nobody wrote down).
 */
export type SeenJobs =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'ended'; readonly status: Exclude<CodedHousehold['status'], 'active'> }
  | { readonly kind: 'nobody-asked' }
  | { readonly kind: 'question-open' }
  | {
      readonly kind: 'jobs';
      readonly jobs: readonly ShownJob[];
      readonly from: number;
      readonly hasMore: boolean;
      readonly today: IsoDate;
      readonly catalogue: Catalogue;
    };

/** Three at a time: more choices on one screen are fewer choices made. */
export const jobsPerPage = 3;

/** Nobody reads a hundred pages; a higher `from` is a typing error or a robot. */
const farthest = 300;

/**
 * The jobs of the household whose code was opened.
 * @param from how many to pass over, 0 to 300
 */
export async function seeJobs(
  { orm, market }: { readonly orm: Orm; readonly market: Market },
  { tokenHash, from }: { readonly tokenHash: string; readonly from: number },
): Promise<SeenJobs> {
  const household = await householdByTokenHash(orm, tokenHash);
  if (household === undefined) return { kind: 'unknown' };
  if (household.status !== 'active') return { kind: 'ended', status: household.status };
  const members = await laborersOfHousehold(orm, household.householdId);
  if (members.length === 0) return { kind: 'nobody-asked' };
  const index = await market.index();
  const offset = Math.min(farthest, Math.max(0, from));
  const found = matchHousehold(members, index, { k: jobsPerPage + 1, offset, verifiedOnly: true });
  if (found.length === 0 && offset === 0 && matchHousehold(members, index, { k: 1 }).length > 0) return { kind: 'question-open' };
  const shown = found.slice(0, jobsPerPage);
  const captions = await vacancyCaptions(
    orm,
    shown.map(({ vacancyId }) => vacancyId),
  );
  return {
    kind: 'jobs',
    jobs: shown.flatMap((match) => {
      const caption = captions.get(match.vacancyId);
      return caption === undefined ? [] : [{ match, caption }];
    }),
    from: offset,
    hasMore: found.length > jobsPerPage,
    today: index.context.today,
    catalogue: index.context.catalogue,
  };
}
