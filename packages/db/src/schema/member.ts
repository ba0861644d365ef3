import { check, index, pgTable, text, unique } from 'drizzle-orm/pg-core';
import { householdId, isOneOf, laborerId } from './columns.ts';
import { householdTable } from './household.ts';

export type MemberStatus = 'active' | 'left';

/** Who lives in a household. Who that is by name stands in `member_identity`, what they can do in `laborer_profile`. */
export const memberTable = pgTable(
  'member',
  {
    /** Also the id of the laborer. */
    id: laborerId('id').primaryKey(),
    householdId: householdId('household_id')
      .notNull()
      .references(() => householdTable.id),
    status: text('status').$type<MemberStatus>().notNull(),
  },
  (member) => [
    check('member_status_known', isOneOf(member.status, ['active', 'left'])),
    // What a wish refers to, so that its laborer lives in its household.
    unique('member_id_household_id').on(member.id, member.householdId),
    index('member_household_id').on(member.householdId),
  ],
);
