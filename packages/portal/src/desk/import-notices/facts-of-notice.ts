import { isIsoDate, type TradeCode, type Vacancy } from '@huma/matcher';
import type { Catalogue } from '@huma/matcher/catalogue';
import {
  type Doubt,
  readAge,
  readCertificates,
  readInsurance,
  readSchooling,
  readSexWish,
  readShift,
  readSkills,
  readTrade,
} from '@huma/matcher/lexicon';
import { issue, type NoticeIssue } from './issue.ts';
import { issueOfDoubt } from './issue-of-doubt.ts';
import type { Notice } from './notice-line.ts';
import { readPay } from './pay-figures.ts';
/** Fields of a vacancy as far as the notice says them, still to be parsed; `issues` in the order of the notice's fields. */
export interface NoticeFacts {
  readonly trade: TradeCode | undefined;
  readonly fields: { readonly [Field in keyof Vacancy]?: Vacancy[Field] | undefined };
  readonly issues: readonly NoticeIssue[];
}

interface Reading {
  readonly issues?: readonly NoticeIssue[];
  readonly doubts?: readonly Doubt[];
}

const SILENT: Reading = {};

export function factsOfNotice(notice: Notice, catalogue: Catalogue): NoticeFacts {
  const trade = readTrade(notice.title, catalogue);
  const canKeepOut = trade.isOnlyOne && !notice.title.includes('学徒');
  const pay = readPay(notice);
  const shift = said(notice.shift, readShift);
  const age = said(notice.ageText, readAge);
  const sex = said(notice.sexText, readSexWish);
  const schooling = said(notice.schooling, readSchooling);
  const skills = readSkills(notice.skillsText ?? [], catalogue, canKeepOut);
  const certificates = readCertificates(notice.certificates ?? [], notice.raw ?? '', catalogue, canKeepOut);
  const insurance = said(notice.insurance, readInsurance);
  const start = said(notice.start, readStart);
  const ageWish = { ...age.wish, ...(sex.sex === undefined ? {} : { sex: sex.sex }) };
  return {
    trade: trade.trade,
    fields: {
      openToAll: trade.trade === undefined ? undefined : catalogue.trades.get(trade.trade)?.openToAll,
      skills: unlessEmpty(skills.skills),
      licences: unlessEmpty(certificates.licences),
      months: skills.months,
      schooling: schooling.schooling,
      seats: notice.headcount,
      pay: pay.pay,
      lodging: offer(notice.lodging),
      meals: offer(notice.meals),
      shifts: shift.shifts,
      hours: shift.hours,
      restDaysPerMonth: shift.restDaysPerMonth,
      insurance: insurance.insurance,
      couplesWelcome: notice.title.includes('夫妻') ? true : undefined,
      startsOn: start.startsOn,
      ageWish: Object.keys(ageWish).length === 0 ? undefined : ageWish,
    },
    issues: [trade, pay, shift, age, sex, schooling, skills, certificates, insurance, start].flatMap(issuesOf),
  };
}

function issuesOf({ issues = [], doubts = [] }: Reading): readonly NoticeIssue[] {
  return [...issues, ...doubts.map(issueOfDoubt)];
}

/** What a reader makes of a field; nothing, and no issue, where the notice is silent. */
function said<Read extends Reading>(text: string | undefined, read: (text: string) => Read): Partial<Read> & Reading {
  return text === undefined ? (SILENT as Partial<Read> & Reading) : read(text);
}

function readStart(text: string) {
  if (isIsoDate(text)) return { startsOn: text, issues: [] };
  return { startsOn: undefined, issues: [issue('start', 'not-understood', 'a first day as YYYY-MM-DD', text)] };
}

function offer(offered: boolean | undefined): 'free' | 'none' | undefined {
  return offered === undefined ? undefined : offered ? 'free' : 'none';
}

function unlessEmpty<Entry>(list: readonly Entry[]): readonly Entry[] | undefined {
  return list.length === 0 ? undefined : list;
}
