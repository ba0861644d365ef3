import { sql } from 'drizzle-orm';
import { boolean, check, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { areaTable } from './area.ts';
import { countyCode, enterpriseId, isCounty } from './columns.ts';

export const enterpriseTable = pgTable(
  'enterprise',
  {
    id: enterpriseId('id').primaryKey(),
    /** A notice may not say who recruits. */
    name: text('name'),
    countyCode: countyCode('county_code')
      .notNull()
      .references(() => areaTable.code),
    verified: boolean('verified').notNull(),
    banned: boolean('banned').notNull(),
    /** Share of wishes answered, basis points. */
    answerRate: integer('answer_rate'),
    medianAnswerDays: integer('median_answer_days'),
  },
  (enterprise) => [
    check('enterprise_county_code_is_county', isCounty(enterprise.countyCode)),
    check('enterprise_answer_rate_in_basis_points', sql`${enterprise.answerRate} between 0 and 10000`),
    check('enterprise_median_answer_days_not_negative', sql`${enterprise.medianAnswerDays} >= 0`),
  ],
);
