import type { CountyCode, EnterpriseId, IsoDate, LaborerId, VacancyId } from '@huma/matcher';
import { type AnyColumn, type SQL, sql } from 'drizzle-orm';
import { bigint, date, text, timestamp } from 'drizzle-orm/pg-core';

export type HouseholdId = string & { readonly __brand: 'HouseholdId' };
export type WishId = string & { readonly __brand: 'WishId' };
export type ImportId = string & { readonly __brand: 'ImportId' };

export const householdId = (name: string) => text(name).$type<HouseholdId>();
export const laborerId = (name: string) => text(name).$type<LaborerId>();
export const enterpriseId = (name: string) => text(name).$type<EnterpriseId>();
export const vacancyId = (name: string) => text(name).$type<VacancyId>();
export const importId = (name: string) => text(name).$type<ImportId>();
export const countyCode = (name: string) => text(name).$type<CountyCode>();

/** A day in the bureau's zone; read and written as text, so that no clock's zone can shift it. */
export const day = (name: string) => date(name, { mode: 'string' }).$type<IsoDate>();

/** A moment, to the millisecond that a `Date` holds. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });

/** A value of `data_version`: a number holds whole values up to 2^53. */
export const version = (name: string) => bigint(name, { mode: 'number' });

/** The condition of a check on a column that refers to an area: the area is a county. */
export const isCounty = (column: AnyColumn): SQL => sql`length(${column}) = 6`;

/** The condition of a check: the column holds one of the words. The words are written into the SQL, because a check takes no parameter. */
export function isOneOf(column: AnyColumn, words: readonly string[]): SQL {
  return sql`${column} in (${sql.raw(words.map((word) => `'${word}'`).join(', '))})`;
}
