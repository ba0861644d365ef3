import type { Laborer } from '@huma/matcher';
import { and, asc, eq } from 'drizzle-orm';
import type { Orm } from './client/database.ts';
import { bumpDataVersion } from './data-version.ts';
import { toLaborer, toProfileRow } from './laborer-row.ts';
import { areaTable } from './schema/area.ts';
import type { HouseholdId } from './schema/columns.ts';
import { householdTable } from './schema/household.ts';
import { laborerProfileTable } from './schema/laborer-profile.ts';
import { memberTable } from './schema/member.ts';

/** The members of a household who live there and have a profile, in order of id. At home in the household's village. */
export async function laborersOfHousehold(db: Orm, householdId: HouseholdId): Promise<readonly Laborer[]> {
  const rows = await db
    .select({
      id: memberTable.id,
      birthDate: laborerProfileTable.birthDate,
      profile: laborerProfileTable.profile,
      village: areaTable,
    })
    .from(memberTable)
    .innerJoin(laborerProfileTable, eq(laborerProfileTable.memberId, memberTable.id))
    .innerJoin(householdTable, eq(householdTable.id, memberTable.householdId))
    .innerJoin(areaTable, eq(areaTable.code, householdTable.villageCode))
    .where(and(eq(memberTable.householdId, householdId), eq(memberTable.status, 'active')))
    .orderBy(asc(memberTable.id));
  return rows.map(toLaborer);
}

/**
 * Writes what a member can and wants; replaces an earlier profile. `home` is not written: it is the household's village.
 * @returns false when there is no such member
 */
export async function saveLaborer(db: Orm, laborer: Laborer, updatedAt: Date): Promise<boolean> {
  return db.transaction(async (transaction) => {
    const [household] = await transaction
      .select({ villageCode: householdTable.villageCode })
      .from(memberTable)
      .innerJoin(householdTable, eq(householdTable.id, memberTable.householdId))
      .where(eq(memberTable.id, laborer.id));
    if (household === undefined) return false;
    const row = toProfileRow(laborer, household.villageCode, updatedAt);
    await transaction.insert(laborerProfileTable).values(row).onConflictDoUpdate({ target: laborerProfileTable.memberId, set: row });
    await bumpDataVersion(transaction);
    return true;
  });
}
