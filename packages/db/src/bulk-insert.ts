import { getTableColumns, getTableName, type SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Orm } from './client/database.ts';

/** `onConflict`: an `on conflict` clause; without it an existing row is an error. `onChunk`: called with the rows sent so far. */
export interface BulkInsertOptions {
  readonly onConflict?: SQL;
  readonly onChunk?: (done: number) => void;
}

/** Some 2 MB of JSON: one statement stays far below the deadline of a connection. */
const CHUNK_ROWS = 2_000;

/**
 * Inserts any number of rows, some thousands a statement. Columns that a row leaves out become null.
 * A character that the database cannot hold, NUL or half of a pair, becomes U+FFFD, so that one bad cell does not sink a file.
 * Not one transaction: the caller's. One JSON parameter a statement beats a parameter a value by half, and has no limit of 65,535.
 */
export async function bulkInsert<Table extends PgTable>(
  db: Orm,
  table: Table,
  rows: readonly Table['$inferInsert'][],
  { onConflict = sql``, onChunk }: BulkInsertOptions = {},
): Promise<void> {
  const columns = Object.entries(getTableColumns(table)).map(([key, column]) => [key, column.name] as const);
  const names = sql.join(
    columns.map(([, name]) => sql.identifier(name)),
    sql`, `,
  );
  const target = sql.identifier(getTableName(table));
  for (let start = 0; start < rows.length; start += CHUNK_ROWS) {
    const chunk = rows.slice(start, start + CHUNK_ROWS);
    const json = toStorableJson(
      chunk.map((row: Readonly<Record<string, unknown>>) => Object.fromEntries(columns.map(([key, name]) => [name, row[key]]))),
    );
    await db.execute(
      sql`insert into ${target} (${names}) select ${names} from jsonb_populate_recordset(null::${target}, ${json}::jsonb) ${onConflict}`,
    );
    onChunk?.(start + chunk.length);
  }
}

function toStorableJson(rows: readonly unknown[]): string {
  const json = JSON.stringify(rows);
  // The second, slower writing is for the rare text that holds one of these escapes.
  return /\\u(0000|d[89a-f])/.test(json)
    ? JSON.stringify(rows, (_, value: unknown) => (typeof value === 'string' ? toStorable(value) : value))
    : json;
}

function toStorable(text: string): string {
  return text.replaceAll(/[\0\p{Surrogate}]/gu, '\u{FFFD}');
}
