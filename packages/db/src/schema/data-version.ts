import { sql } from 'drizzle-orm';
import { check, integer, pgTable } from 'drizzle-orm/pg-core';
import { version } from './columns.ts';

/** One row: a number that every writing transaction raises by one, so that a process knows whether its index is still true. */
export const dataVersionTable = pgTable(
  'data_version',
  {
    id: integer('id').primaryKey(),
    version: version('version').notNull(),
  },
  (row) => [check('data_version_is_one_row', sql`${row.id} = 1`)],
);
