import { type ExtractTablesWithRelations, is } from 'drizzle-orm';
import { PgDatabase, type PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type * as schema from '../schema/index.ts';

interface Answer<Row> {
  readonly rows: readonly Row[];
}

interface AnswerKind extends PgQueryResultHKT {
  readonly type: Answer<this['row']>;
}

/**
 * What query code works with, on Postgres and PGlite alike; a transaction is one too.
 * `execute` answers `{ rows }`. Dates and timestamps arrive as text in raw SQL. Inside a transaction use only its own handle:
 * PGlite has one connection, so the outer one would wait for ever.
 */
export type Orm = PgDatabase<AnswerKind, typeof schema, ExtractTablesWithRelations<typeof schema>>;

/** An open database. */
export interface Database {
  readonly kind: 'postgres' | 'pglite';
  readonly orm: Orm;
  /** One trip to the database and back; rejects when it does not answer. */
  readonly ping: () => Promise<void>;
  /** Work that may take minutes, such as a migration: on Postgres on connections and deadlines of its own. */
  readonly longWork: <Result>(work: (orm: Orm) => Promise<Result>) => Promise<Result>;
  /** Lets running queries finish, then lets go of connections, files and the folder's lock. A second call does nothing. */
  readonly close: () => Promise<void>;
}

/** Names in SQL are snake_case whatever they are in TypeScript; drizzle-kit is told the same in drizzle.config.ts. */
export const CASING = 'snake_case';

/** Drizzle's two drivers differ in type only by what `execute` answers; here both answer with `rows` (see `Rows` in slot.ts). */
export function toOrm(database: unknown): Orm {
  if (!isOrm(database)) throw new TypeError('Expected a drizzle database for Postgres or PGlite.');
  return database;
}

function isOrm(database: unknown): database is Orm {
  return is(database, PgDatabase);
}
