import type { ParameterOrJSON } from 'postgres';
import { DatabaseError } from './database-error.ts';

/** A value as drizzle hands it to the driver: mapped by its column already. */
export type Parameter = ParameterOrJSON<never>;

/** One SQL statement on its way to a driver. `asArrays`: rows as arrays in the order of the columns, not as objects. */
export interface Statement {
  readonly text: string;
  readonly parameters: readonly Parameter[];
  readonly prepare: boolean;
  readonly asArrays: boolean;
}

/** A statement without parameters, such as `begin`. */
export const plainStatement = (text: string): Statement => ({ text, parameters: [], prepare: false, asArrays: false });

/**
 * postgres.js loses step with its server over one undefined parameter, and PGlite silently reads it as null.
 * @throws DatabaseError `DB_UNDEFINED_PARAMETER`
 */
export function refuseUndefinedParameters(text: string, parameters: readonly unknown[]): void {
  const position = parameters.indexOf(undefined);
  if (position === -1) return;
  throw new DatabaseError(
    'DB_UNDEFINED_PARAMETER',
    `Parameter $${position + 1} is undefined in: ${text}\nPass null for "no value", or leave the condition out.`,
  );
}
