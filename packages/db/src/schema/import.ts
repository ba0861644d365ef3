import { sql } from 'drizzle-orm';
import { check, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { areaTable } from './area.ts';
import { countyCode, day, importId, isCounty, moment } from './columns.ts';

/** One ledger or list of notices that was read in. */
export const importTable = pgTable(
  'import',
  {
    id: importId('id').primaryKey(),
    fileName: text('file_name').notNull(),
    /** 64 lower-case hex digits. */
    fileSha256: text('file_sha256').notNull(),
    countyCode: countyCode('county_code')
      .notNull()
      .references(() => areaTable.code),
    receivedOn: day('received_on').notNull(),
    createdAt: moment('created_at').notNull(),
    undoneAt: moment('undone_at'),
    /** Lines by outcome. */
    vacancyCount: integer('vacancy_count').notNull(),
    draftCount: integer('draft_count').notNull(),
    rejectedCount: integer('rejected_count').notNull(),
  },
  (row) => [
    check('import_county_code_is_county', isCounty(row.countyCode)),
    check('import_file_sha256_is_hex', sql`${row.fileSha256} ~ '^[0-9a-f]{64}$'`),
    check('import_counts_not_negative', sql`least(${row.vacancyCount}, ${row.draftCount}, ${row.rejectedCount}) >= 0`),
    check('import_undone_after_created', sql`${row.undoneAt} >= ${row.createdAt}`),
  ],
);
