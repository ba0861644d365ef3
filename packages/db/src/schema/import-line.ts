import type { Issue } from '@huma/matcher/schema';
import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { importId, isOneOf, vacancyId } from './columns.ts';
import { importTable } from './import.ts';
import { vacancyTable } from './vacancy.ts';

export type ImportOutcome = 'vacancy' | 'draft' | 'rejected';

/** Every line of an imported file with what became of it, so that none is lost silently. */
export const importLineTable = pgTable(
  'import_line',
  {
    importId: importId('import_id')
      .notNull()
      .references(() => importTable.id),
    /** From 1, as the file counts. */
    lineNo: integer('line_no').notNull(),
    outcome: text('outcome').$type<ImportOutcome>().notNull(),
    vacancyId: vacancyId('vacancy_id').references(() => vacancyTable.id),
    issues: jsonb('issues').$type<readonly Issue[]>().notNull(),
    sourceText: text('source_text').notNull(),
  },
  (line) => [
    primaryKey({ columns: [line.importId, line.lineNo] }),
    check('import_line_no_from_1', sql`${line.lineNo} >= 1`),
    check('import_line_outcome_known', isOneOf(line.outcome, ['vacancy', 'draft', 'rejected'])),
    check('import_line_vacancy_unless_rejected', sql`(${line.outcome} = 'rejected') = (${line.vacancyId} is null)`),
    check('import_line_issues_are_a_list', sql`jsonb_typeof(${line.issues}) = 'array'`),
    index('import_line_vacancy_id').on(line.vacancyId),
  ],
);
