import { index, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';

/** Who did what to whom, when. A trigger of the migrations refuses to change or remove a row. */
export const auditEventTable = pgTable(
  'audit_event',
  {
    id: text('id').primaryKey(),
    at: moment('at').notNull(),
    actor: text('actor').notNull(),
    action: text('action').notNull(),
    subjectKind: text('subject_kind').notNull(),
    subjectId: text('subject_id').notNull(),
    details: jsonb('details').$type<Readonly<Record<string, unknown>>>().notNull(),
  },
  (event) => [index('audit_event_subject').on(event.subjectKind, event.subjectId)],
);
