import type { TradeCode, Vacancy } from '@huma/matcher';
import { type EnterpriseRow, toEnterpriseRecord } from './enterprise.ts';
import type { ImportId } from './schema/columns.ts';
import type { VacancyStatus, vacancyTable } from './schema/vacancy.ts';
import { stated } from './stated.ts';

/** A vacancy whose trade may still have to be found out. */
export interface DraftVacancy extends Omit<Vacancy, 'trade'> {
  readonly trade?: TradeCode;
}

/** A vacancy as it is kept: what matching reads, and what only people read. */
export interface VacancyRecord {
  /** When it is written, `enterpriseRecord` is not: that belongs to the enterprise's own row. */
  readonly vacancy: DraftVacancy;
  readonly status: VacancyStatus;
  readonly title: string;
  /** The place in the notice's words. */
  readonly placeText?: string;
  readonly importId?: ImportId;
  /** Where the notice came from, and which one it was there. */
  readonly source?: string;
  readonly sourceKey?: string;
}

export type VacancyRow = typeof vacancyTable.$inferSelect;

/** @param version `data_version` of the transaction that writes */
export function toVacancyRow({ vacancy, ...rest }: VacancyRecord, version: number): typeof vacancyTable.$inferInsert {
  const { id, enterprise, enterpriseRecord: _record, trade, seats, seatsTaken, receivedOn, validUntil, confirmedOn, ...details } = vacancy;
  const { min, max, basis, ...pay } = vacancy.pay;
  const { countyCode, ...site } = vacancy.site;
  return {
    ...rest,
    id,
    enterpriseId: enterprise,
    trade,
    countyCode,
    seats,
    seatsTaken,
    payMin: min,
    payMax: max,
    payBasis: basis,
    receivedOn,
    validUntil,
    confirmedOn,
    details: { ...details, pay, site },
    updatedVersion: version,
  };
}

export function toVacancyRecord(row: VacancyRow, enterprise: EnterpriseRow): VacancyRecord {
  const { status, title, placeText, importId, source, sourceKey } = row;
  return { vacancy: toDraftVacancy(row, enterprise), status, title, ...stated({ placeText, importId, source, sourceKey }) };
}

/** @param row of an open vacancy: the table refuses one without a trade */
export function toVacancy(row: VacancyRow, enterprise: EnterpriseRow): Vacancy {
  return toDraftVacancy(row, enterprise) as Vacancy;
}

function toDraftVacancy(row: VacancyRow, enterprise: EnterpriseRow): DraftVacancy {
  const { trade, seats, seatsTaken, receivedOn, validUntil, confirmedOn } = row;
  const { pay, site, ...details } = row.details;
  return {
    ...details,
    id: row.id,
    enterprise: row.enterpriseId,
    ...stated({ trade, seats, validUntil, confirmedOn }),
    seatsTaken,
    pay: { ...pay, basis: row.payBasis, ...stated({ min: row.payMin, max: row.payMax }) },
    site: { ...site, countyCode: row.countyCode },
    receivedOn,
    enterpriseRecord: toEnterpriseRecord(enterprise),
  };
}
