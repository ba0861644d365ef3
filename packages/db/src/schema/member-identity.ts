import { pgTable, text } from 'drizzle-orm/pg-core';
import { laborerId } from './columns.ts';
import { memberTable } from './member.ts';

/** Name and phone, apart from everything that matching reads. */
export const memberIdentityTable = pgTable('member_identity', {
  memberId: laborerId('member_id')
    .primaryKey()
    .references(() => memberTable.id),
  name: text('name').notNull(),
  phone: text('phone'),
});
