import { and, eq, max, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Orm } from './client/database.ts';
import { preparedOnce } from './prepared.ts';
import { areaTable } from './schema/area.ts';
import type { HouseholdId } from './schema/columns.ts';
import { householdTable } from './schema/household.ts';
import { householdCodeTable, type HouseholdCodeStatus } from './schema/household-code.ts';
import type { IsoDate } from '@huma/matcher';

/** What the paper on a wall leads to. Only an `active` code may open the page; any other has a kind answer of its own. */
export interface CodedHousehold {
  readonly householdId: HouseholdId;
  readonly status: HouseholdCodeStatus;
  readonly generation: number;
  readonly villageName: string;
  readonly townshipName: string;
  readonly countyName: string;
}

const village = alias(areaTable, 'village');
const township = alias(areaTable, 'township');
const county = alias(areaTable, 'county');

const byTokenHash = preparedOnce((db) =>
  db
    .select({
      householdId: householdCodeTable.householdId,
      status: householdCodeTable.status,
      generation: householdCodeTable.generation,
      villageName: village.name,
      townshipName: township.name,
      countyName: county.name,
    })
    .from(householdCodeTable)
    .innerJoin(householdTable, eq(householdTable.id, householdCodeTable.householdId))
    .innerJoin(village, eq(village.code, householdTable.villageCode))
    .innerJoin(township, eq(township.code, village.parentCode))
    .innerJoin(county, eq(county.code, township.parentCode))
    .where(eq(householdCodeTable.tokenHash, sql.placeholder('tokenHash')))
    .prepare('household_by_token_hash'),
);

/** Undefined for a code that was never issued: somebody guesses, or misread the paper. */
export async function householdByTokenHash(db: Orm, tokenHash: string): Promise<CodedHousehold | undefined> {
  const [household] = await byTokenHash(db).execute({ tokenHash });
  return household;
}

/** `hashOf` makes the hash that is stored from the generation that the new code gets. */
export interface NewHouseholdCode {
  readonly id: string;
  readonly householdId: HouseholdId;
  readonly issuedOn: IsoDate;
  readonly hashOf: (generation: number) => string;
}

/**
 * Gives a household its next code; the one before is replaced.
 * @returns the generation of the new code; undefined when there is no such household or it is closed
 */
export async function issueHouseholdCode(db: Orm, { id, householdId, issuedOn, hashOf }: NewHouseholdCode): Promise<number | undefined> {
  return db.transaction(async (transaction) => {
    // Two clerks who print for one household take turns, and each paper gets a generation of its own.
    const [household] = await transaction
      .select({ id: householdTable.id })
      .from(householdTable)
      .where(and(eq(householdTable.id, householdId), eq(householdTable.status, 'active')))
      .for('update');
    if (household === undefined) return undefined;
    const ofHousehold = eq(householdCodeTable.householdId, householdId);
    const [last] = await transaction
      .select({ generation: max(householdCodeTable.generation) })
      .from(householdCodeTable)
      .where(ofHousehold);
    const generation = (last?.generation ?? 0) + 1;
    await transaction
      .update(householdCodeTable)
      .set({ status: 'replaced' })
      .where(and(ofHousehold, eq(householdCodeTable.status, 'active')));
    await transaction
      .insert(householdCodeTable)
      .values({ id, householdId, generation, tokenHash: hashOf(generation), status: 'active', issuedOn });
    return generation;
  });
}
