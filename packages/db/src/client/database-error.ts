import { DrizzleQueryError } from 'drizzle-orm';

/**
 * What went wrong between the program and its database, by what the caller can do about it:
 * - `DB_BUSY`, `DB_TIMEOUT`, `DB_CLOSED`, `DB_UNREACHABLE`: the database is away for now; answer 503, repeat only what has a natural key.
 * - `DB_ADDRESS`, `DB_SIGN_IN`, `DB_FOLDER_IN_USE`, `DB_FOLDER_UNUSABLE`: whoever runs the program must change something.
 * - `DB_MIGRATION_FILES`, `DB_MIGRATION_EDITED`, `DB_MIGRATION_BLOCKED`: the schema could not be brought up to date; nothing was changed.
 * - `DB_UNDEFINED_PARAMETER`, `DB_TRANSACTION_OVER`, `DB_NOT_COMMITTED`: a mistake in the calling code; nothing was stored.
 */
export type DatabaseErrorCode =
  | 'DB_BUSY'
  | 'DB_TIMEOUT'
  | 'DB_CLOSED'
  | 'DB_UNREACHABLE'
  | 'DB_ADDRESS'
  | 'DB_SIGN_IN'
  | 'DB_FOLDER_IN_USE'
  | 'DB_FOLDER_UNUSABLE'
  | 'DB_MIGRATION_FILES'
  | 'DB_MIGRATION_EDITED'
  | 'DB_MIGRATION_BLOCKED'
  | 'DB_UNDEFINED_PARAMETER'
  | 'DB_TRANSACTION_OVER'
  | 'DB_NOT_COMMITTED';

/** One English sentence or two: what was expected, what was met, what to do. Never holds a password or a row's content. */
export class DatabaseError extends Error {
  readonly code: DatabaseErrorCode;

  constructor(code: DatabaseErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'DatabaseError';
    this.code = code;
  }
}

/**
 * The DatabaseError in an error or in its chain of causes, since drizzle wraps what a query threw.
 * Undefined for anything else, for example a broken unique key.
 */
export function databaseErrorOf(error: unknown): DatabaseError | undefined {
  if (error instanceof DatabaseError) return error;
  return error instanceof Error ? databaseErrorOf(error.cause) : undefined;
}

/** Whether the same call may succeed a little later without anybody changing anything: answer 503. */
export function isDatabaseAway(error: unknown): boolean {
  const code = databaseErrorOf(error)?.code;
  return code === 'DB_BUSY' || code === 'DB_TIMEOUT' || code === 'DB_CLOSED' || code === 'DB_UNREACHABLE';
}

/**
 * The SQLSTATE (five characters, such as 23505 for a broken unique key) with which the server refused a statement;
 * the same on PGlite and on Postgres. Undefined when the error does not come from the server.
 */
export function sqlStateOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('code' in error && typeof error.code === 'string' && /^[0-9A-Z]{5}$/.test(error.code)) return error.code;
  return sqlStateOf(error.cause);
}

/**
 * An error as it may be logged: drizzle puts the parameters of a failed query, people's data, into its own message and keeps the
 * server's error as the cause; that one is taken. Any other error is itself.
 */
export function withoutParameters(error: unknown): unknown {
  return error instanceof DrizzleQueryError ? withoutParameters(error.cause) : error;
}
