import type { Orm } from './client/database.ts';
import { auditEventTable } from './schema/audit-event.ts';

/** Who did what to whom, when. Kept for good, so `details` holds no name, phone or token. */
export interface AuditEvent {
  readonly id: string;
  readonly at: Date;
  readonly actor: string;
  /** In the words of the pages: `make-wish`, `print-codes`. */
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** Writes an event down, inside the transaction that does what it tells of. */
export async function recordEvent(transaction: Orm, event: AuditEvent): Promise<void> {
  await transaction.insert(auditEventTable).values(event);
}
