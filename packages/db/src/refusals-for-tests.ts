import { sql } from 'drizzle-orm';
import { expect } from 'vitest';
import type { Orm } from './client/database.ts';

/** SQL values by column. */
export type SqlRow = Readonly<Record<string, string | number | boolean | null>>;

/** Inserts as it stands, past every query of this package: only the database itself can refuse. */
export function insertRow(db: Orm, table: string, row: SqlRow): Promise<unknown> {
  const names = Object.keys(row).map((name) => sql.identifier(name));
  const values = Object.values(row).map((value) => sql`${value}`);
  return db.execute(sql`insert into ${sql.identifier(table)} (${sql.join(names, sql`, `)}) values (${sql.join(values, sql`, `)})`);
}

/** What spoils a good row, and the constraint that must refuse it. */
export type Spoiled = readonly (readonly [spoil: SqlRow, constraint: string | undefined])[];

/**
 * Inserts a good row, which must go in, and then good rows with something spoiled.
 * @param goodRow makes a new one at each call
 * @returns each spoil with the constraint that did refuse it
 */
export async function refusals(db: Orm, table: string, goodRow: () => SqlRow, spoiled: Spoiled): Promise<Spoiled> {
  expect(await refusalOf(insertRow(db, table, goodRow()))).toBe(undefined);
  const found: [SqlRow, string | undefined][] = [];
  for (const [spoil] of spoiled) found.push([spoil, await refusalOf(insertRow(db, table, { ...goodRow(), ...spoil }))]);
  return found;
}

/** The constraint, or else the SQLSTATE, with which the database refused a statement; undefined when it did not. */
export async function refusalOf(statement: Promise<unknown>): Promise<string | undefined> {
  try {
    await statement;
    return undefined;
  } catch (error) {
    return constraintIn(error);
  }
}

/** postgres.js and PGlite name the field differently, and drizzle wraps both. */
function constraintIn(error: unknown): string {
  if (!(error instanceof Error)) return `not an error: ${String(error)}`;
  const { constraint, constraint_name: name, code } = error as { constraint?: string; constraint_name?: string; code?: string };
  return constraint ?? name ?? code ?? constraintIn(error.cause);
}
