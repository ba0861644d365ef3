import type { Pay, PayBasis, Place, TradeCode, Vacancy } from '@huma/matcher';
import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { areaTable } from './area.ts';
import { countyCode, day, enterpriseId, importId, isCounty, isOneOf, vacancyId, version } from './columns.ts';
import { enterpriseTable } from './enterprise.ts';
import { importTable } from './import.ts';

/** `draft`: something is still missing. `closed`: filled or over. `withdrawn`: taken back, by the enterprise or by undoing an import. */
export type VacancyStatus = 'draft' | 'open' | 'closed' | 'withdrawn';

type WithColumn =
  | 'id'
  | 'enterprise'
  | 'enterpriseRecord'
  | 'trade'
  | 'seats'
  | 'seatsTaken'
  | 'pay'
  | 'site'
  | 'receivedOn'
  | 'validUntil'
  | 'confirmedOn';

/** What of a vacancy has no column: nothing in SQL asks for it. */
export interface VacancyDetails extends Omit<Vacancy, WithColumn> {
  readonly pay: Omit<Pay, 'min' | 'max' | 'basis'>;
  readonly site: Omit<Place, 'countyCode'>;
}

export const vacancyTable = pgTable(
  'vacancy',
  {
    id: vacancyId('id').primaryKey(),
    enterpriseId: enterpriseId('enterprise_id')
      .notNull()
      .references(() => enterpriseTable.id),
    status: text('status').$type<VacancyStatus>().notNull(),
    trade: text('trade').$type<TradeCode>(),
    title: text('title').notNull(),
    /** Of the site. */
    countyCode: countyCode('county_code')
      .notNull()
      .references(() => areaTable.code),
    /** The place in the notice's words, a landmark mostly. */
    placeText: text('place_text'),
    seats: integer('seats'),
    seatsTaken: integer('seats_taken').notNull(),
    /** Fen; for what time, the basis says. */
    payMin: integer('pay_min'),
    payMax: integer('pay_max'),
    payBasis: text('pay_basis').$type<PayBasis>().notNull(),
    receivedOn: day('received_on').notNull(),
    /** Last valid day. */
    validUntil: day('valid_until'),
    confirmedOn: day('confirmed_on'),
    details: jsonb('details').$type<VacancyDetails>().notNull(),
    importId: importId('import_id').references(() => importTable.id),
    /** Where the notice came from, and which one it was there: the same notice, read again, is not a second vacancy. */
    source: text('source'),
    sourceKey: text('source_key'),
    /** `data_version` at the last change of this row or of its enterprise's record. */
    updatedVersion: version('updated_version').notNull(),
  },
  (vacancy) => [
    check('vacancy_status_known', isOneOf(vacancy.status, ['draft', 'open', 'closed', 'withdrawn'])),
    check('vacancy_county_code_is_county', isCounty(vacancy.countyCode)),
    check('vacancy_open_has_trade', sql`${vacancy.status} <> 'open' or ${vacancy.trade} is not null`),
    check('vacancy_seats_not_negative', sql`${vacancy.seats} >= 0 and ${vacancy.seatsTaken} >= 0`),
    check('vacancy_seats_taken_not_above_seats', sql`${vacancy.seatsTaken} <= ${vacancy.seats}`),
    check('vacancy_pay_not_negative', sql`${vacancy.payMin} >= 0 and ${vacancy.payMax} >= 0`),
    check('vacancy_pay_min_not_above_max', sql`${vacancy.payMin} <= ${vacancy.payMax}`),
    check('vacancy_pay_basis_known', isOneOf(vacancy.payBasis, ['month', 'day', 'hour', 'piece', 'trip', 'year', 'couple', 'negotiable'])),
    check('vacancy_valid_until_not_before_received', sql`${vacancy.validUntil} >= ${vacancy.receivedOn}`),
    check('vacancy_confirmed_not_before_received', sql`${vacancy.confirmedOn} >= ${vacancy.receivedOn}`),
    check('vacancy_source_key_has_source', sql`${vacancy.sourceKey} is null or ${vacancy.source} is not null`),
    uniqueIndex('vacancy_source_source_key').on(vacancy.source, vacancy.sourceKey),
    index('vacancy_updated_version').on(vacancy.updatedVersion),
    index('vacancy_enterprise_id').on(vacancy.enterpriseId),
    index('vacancy_import_id').on(vacancy.importId),
  ],
);
