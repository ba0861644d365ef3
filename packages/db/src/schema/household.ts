import { sql } from 'drizzle-orm';
import { check, index, pgTable, text } from 'drizzle-orm/pg-core';
import { areaTable } from './area.ts';
import { householdId, isOneOf, moment } from './columns.ts';

export type HouseholdStatus = 'active' | 'closed';

export const householdTable = pgTable(
  'household',
  {
    id: householdId('id').primaryKey(),
    villageCode: text('village_code')
      .notNull()
      .references(() => areaTable.code),
    status: text('status').$type<HouseholdStatus>().notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (household) => [
    check('household_lives_in_village', sql`length(${household.villageCode}) = 12`),
    check('household_status_known', isOneOf(household.status, ['active', 'closed'])),
    index('household_village_code').on(household.villageCode),
  ],
);
