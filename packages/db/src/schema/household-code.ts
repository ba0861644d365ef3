import { sql } from 'drizzle-orm';
import { check, integer, pgTable, text, unique, uniqueIndex } from 'drizzle-orm/pg-core';
import { day, householdId, isOneOf } from './columns.ts';
import { householdTable } from './household.ts';

/** `replaced`: a newer paper hangs on the wall. `revoked`: withdrawn without a new one. `closed`: the household is. */
export type HouseholdCodeStatus = 'active' | 'replaced' | 'revoked' | 'closed';

/** The printed codes of a household. Only a keyed hash of the token is kept: who reads this table cannot open a page. */
export const householdCodeTable = pgTable(
  'household_code',
  {
    id: text('id').primaryKey(),
    householdId: householdId('household_id')
      .notNull()
      .references(() => householdTable.id),
    /** 1 for the first paper, one more for each that replaces it. */
    generation: integer('generation').notNull(),
    tokenHash: text('token_hash').notNull().unique('household_code_token_hash'),
    status: text('status').$type<HouseholdCodeStatus>().notNull(),
    issuedOn: day('issued_on').notNull(),
  },
  (code) => [
    check('household_code_generation_from_1', sql`${code.generation} >= 1`),
    check('household_code_status_known', isOneOf(code.status, ['active', 'replaced', 'revoked', 'closed'])),
    unique('household_code_household_id_generation').on(code.householdId, code.generation),
    uniqueIndex('household_code_one_active').on(code.householdId).where(sql`status = 'active'`),
  ],
);
