import { pgTable, text } from 'drizzle-orm/pg-core';

/** What the installation remembers about itself, for example which seed was completed. */
export const settingTable = pgTable('setting', {
  key: text('key').primaryKey(),
  value: text('value').notNull(),
});
