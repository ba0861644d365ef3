import type { LaborerId } from '@huma/matcher';
import { and, asc, eq } from 'drizzle-orm';
import type { Orm } from './client/database.ts';
import type { HouseholdId } from './schema/columns.ts';
import { memberTable } from './schema/member.ts';
import { memberIdentityTable } from './schema/member-identity.ts';
import { stated } from './stated.ts';

/** Who a member is by name; never beside a profile in one query. */
export interface MemberIdentity {
  readonly memberId: LaborerId;
  readonly name: string;
  readonly phone?: string;
}

/** Names and phones of those who live in a household, in order of id. Whoever asks leaves an audit event. */
export async function identitiesOfHousehold(db: Orm, householdId: HouseholdId): Promise<readonly MemberIdentity[]> {
  const rows = await db
    .select({ memberId: memberIdentityTable.memberId, name: memberIdentityTable.name, phone: memberIdentityTable.phone })
    .from(memberIdentityTable)
    .innerJoin(memberTable, eq(memberTable.id, memberIdentityTable.memberId))
    .where(and(eq(memberTable.householdId, householdId), eq(memberTable.status, 'active')))
    .orderBy(asc(memberIdentityTable.memberId));
  return rows.map(toIdentity);
}

function toIdentity({ memberId, name, phone }: typeof memberIdentityTable.$inferSelect): MemberIdentity {
  return { memberId, name, ...stated({ phone }) };
}
