import type { RowSource, RulebookKey, RulebookRow } from '@huma/matcher';
import { sql } from 'drizzle-orm';
import { check, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { day } from './columns.ts';

/** Dated local figures. An exclusion of the migrations refuses two rows of one key and area that are valid on one day. */
export const rulebookRowTable = pgTable(
  'rulebook_row',
  {
    key: text('key').$type<RulebookKey>().notNull(),
    /** County (six digits), city (four), region (two) or everywhere (empty). */
    area: text('area').notNull(),
    validFrom: day('valid_from').notNull(),
    /** Last valid day. */
    validTo: day('valid_to'),
    value: jsonb('value').$type<RulebookRow['value']>().notNull(),
    source: jsonb('source').$type<RowSource>().notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.key, row.area, row.validFrom] }),
    check('rulebook_row_area_shape', sql`${row.area} ~ '^([0-9]{2}|[0-9]{4}|[0-9]{6})?$'`),
    check('rulebook_row_ends_after_start', sql`${row.validTo} >= ${row.validFrom}`),
  ],
);
