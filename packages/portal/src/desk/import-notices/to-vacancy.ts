import type { AreaRow, Enterprise, VacancyRecord } from '@huma/db';
import type { CountyCode, IsoDate, TradeCode, Vacancy } from '@huma/matcher';
import type { Catalogue } from '@huma/matcher/catalogue';
import { parseVacancy } from '@huma/matcher/schema';
import { factsOfNotice } from './facts-of-notice.ts';
import type { NoticeIssue } from './issue.ts';
import { namedEnterpriseId, noticeVacancyId, unnamedEnterpriseId } from './notice-ids.ts';
import type { Notice } from './notice-line.ts';

/** What all notices of a file share. */
export interface NoticeSetting {
  /** The place of work is somewhere in it: nothing more exact can be read from a landmark. */
  readonly county: AreaRow;
  readonly receivedOn: IsoDate;
  /** Stands for the source where a notice names none. */
  readonly fileName: string;
  readonly catalogue: Catalogue;
  /** Codes of all counties. One object for a whole file: the schema is built once for it. */
  readonly counties: ReadonlySet<string>;
}

/** A record of a notice always says which notice it was. */
type NoticeRecord = VacancyRecord & { readonly source: string; readonly sourceKey: string };

export type NoticeOutcome =
  | {
      readonly outcome: 'vacancy' | 'draft';
      readonly record: NoticeRecord;
      readonly enterprise: Enterprise;
      readonly issues: readonly NoticeIssue[];
    }
  | { readonly outcome: 'rejected'; readonly issues: readonly NoticeIssue[] };

/** A notice as an open vacancy; as a draft where no trade is known; rejected where its facts do not make a vacancy. */
export function toVacancy(notice: Notice, setting: NoticeSetting): NoticeOutcome {
  const source = notice.source ?? setting.fileName;
  const { trade, fields, issues } = factsOfNotice(notice, setting.catalogue);
  const enterprise = enterpriseOf(notice, source, setting);
  const parsed = parseVacancy(
    {
      ...fields,
      id: noticeVacancyId(source, notice.id, 1),
      enterprise: enterprise.id,
      trade: trade ?? anyTrade(setting.catalogue),
      site: siteIn(setting.county),
      receivedOn: setting.receivedOn,
      enterpriseRecord: enterprise.record,
    },
    setting,
  );
  if (!parsed.ok) {
    return { outcome: 'rejected', issues: [...parsed.issues.map((found) => ({ ...found, kind: 'invalid-vacancy' as const })), ...issues] };
  }
  const outcome = trade === undefined ? 'draft' : 'vacancy';
  const record: NoticeRecord = {
    vacancy: trade === undefined ? withoutTrade(parsed.value) : parsed.value,
    status: trade === undefined ? 'draft' : 'open',
    title: notice.title,
    ...(notice.place === undefined ? {} : { placeText: notice.place }),
    source,
    sourceKey: notice.id,
  };
  return { outcome, record, enterprise, issues };
}

function enterpriseOf({ employer, id }: Notice, source: string, { county }: NoticeSetting): Enterprise {
  const countyCode = county.code as CountyCode;
  const record = { verified: false, banned: false };
  if (employer === undefined) return { id: unnamedEnterpriseId(source, id), countyCode, record };
  return { id: namedEnterpriseId(countyCode, employer), name: employer, countyCode, record };
}

function siteIn({ code, latitude, longitude }: AreaRow) {
  return { countyCode: code, precision: 'county', latitude, longitude };
}

/** A draft passes the same parse as a vacancy, as if its trade were known. */
function anyTrade(catalogue: Catalogue): TradeCode | undefined {
  const [trade] = catalogue.trades.keys();
  return trade;
}

function withoutTrade({ trade: _standIn, ...draft }: Vacancy): Omit<Vacancy, 'trade'> {
  return draft;
}
