import {
  type CodedHousehold,
  householdByTokenHash,
  laborersOfHousehold,
  type HouseholdId,
  type Orm,
  vacancyCaptions,
  type VacancyCaption,
} from '@huma/db';
import {
  type Catalogue,
  type HouseholdMatch,
  type LaborerId,
  matchHousehold,
  partnerOf,
  type VacancyId,
  whyNot,
  type WhyNot,
} from '@huma/matcher';
import type { Market } from '../../market/market.ts';

/** One member's vacancies that come next, each with what kept it off the page. */
interface MemberExplanation {
  readonly laborer: LaborerId;
  readonly next: readonly WhyNot[];
}

/** The page's jobs of a household with all figures, and why the next ones are not among them. For whoever helps, never for the page. */
export interface ListExplanation {
  readonly householdId: HouseholdId;
  readonly shown: readonly HouseholdMatch[];
  readonly members: readonly MemberExplanation[];
  readonly captions: ReadonlyMap<VacancyId, VacancyCaption>;
  readonly catalogue: Catalogue;
}

/** Exactly the first page's jobs, and ten more a member. Undefined for a code that is none of an active household. */
export async function explainList(
  { orm, market }: { readonly orm: Orm; readonly market: Market },
  household: { readonly tokenHash: string } | { readonly householdId: HouseholdId },
  { shown: k, next }: { readonly shown: number; readonly next: number },
): Promise<ListExplanation | undefined> {
  const householdId = 'householdId' in household ? household.householdId : activeId(await householdByTokenHash(orm, household.tokenHash));
  if (householdId === undefined) return undefined;
  const laborers = await laborersOfHousehold(orm, householdId);
  const index = await market.index();
  const shown = matchHousehold(laborers, index, { k, verifiedOnly: true });
  const shownIds = shown.map(({ vacancyId }) => vacancyId);
  const members = laborers.map((laborer) => {
    const partner = partnerOf(laborer, laborers);
    return { laborer: laborer.id, next: whyNot(laborer, index, { shown: shownIds, next, ...(partner ? { partner } : {}) }) };
  });
  const ids = new Set([...shownIds, ...members.flatMap((member) => member.next.map(({ vacancy }) => vacancy.id))]);
  return { householdId, shown, members, captions: await vacancyCaptions(orm, [...ids]), catalogue: index.context.catalogue };
}

function activeId(household: CodedHousehold | undefined): HouseholdId | undefined {
  return household?.status === 'active' ? household.householdId : undefined;
}
