import { defaultCatalogue, findLicences, findTrade } from '@huma/matcher/catalogue';
import { type NoticeDraft, readAge, readInsurance, readNotice, readSchooling, readSexWish, readSkills } from '@huma/matcher/lexicon';
import { type DraftValues, valuesOf } from './draft-values.ts';
import { inYuan } from './in-yuan.ts';
import { byCode, type Difference, outcomeOf } from './tally.ts';

/** A real notice with the facts that a script read from it and its page, yuan; null is not said. */
export interface RealNotice {
  readonly id: string;
  readonly raw: string;
  readonly title: string;
  readonly headcount: number | null;
  readonly payMin: number | null;
  readonly payMax: number | null;
  readonly payBasis: string | null;
  readonly lodging: boolean | null;
  readonly meals: boolean | null;
  readonly shift: string | null;
  readonly ageText: string | null;
  readonly sexText: string | null;
  readonly schooling: string | null;
  readonly skillsText: readonly string[];
  readonly certificates: readonly string[];
  readonly insurance: string | null;
}

type Pair = readonly [expected: unknown, got: unknown];

/** The first draft against the facts, each brought to codes by the same word readers. A title that the wording does not hold is left out. */
export function realOutcomes(row: RealNotice): readonly Difference[] {
  const [draft] = readNotice(row.raw).drafts;
  const fields = isIn(row.raw, row.title) ? { ...factsAndDraft(row, draft), ...titles(row, draft) } : factsAndDraft(row, draft);
  return Object.entries(fields).map(([field, [expected, got]]) => ({
    id: row.id,
    field,
    outcome: outcomeOf(expected, got, field === 'title' ? contains : undefined),
    expected: expected ?? null,
    got: got ?? null,
  }));
}

type Pairs = { readonly [field: string]: Pair };

function titles({ title }: RealNotice, draft: NoticeDraft | undefined): Pairs {
  const got = valuesOf(draft);
  return { trade: [findTrade(title, defaultCatalogue)?.trade, got.trade], title: [title, got.title] };
}

function factsAndDraft(row: RealNotice, draft: NoticeDraft | undefined): Pairs {
  const got = valuesOf(draft);
  const times = valuesOf(readNotice(row.shift ?? '').drafts[0]);
  const certificates = new Set(row.certificates.flatMap((text) => findLicences(text, defaultCatalogue)));
  return {
    pay: [payOf(row), payOfDraft(got)],
    seats: [row.headcount, got.seats?.seats],
    lodging: [row.lodging, isGiven(got.lodging)],
    meals: [row.meals, isGiven(got.meals)],
    age: [said(row.ageText, (text) => nonEmpty(readAge(text).wish)), got.ageWish],
    sex: [said(row.sexText, (text) => readSexWish(text).sex), got.sexWish],
    schooling: [said(row.schooling, (text) => readSchooling(text).schooling), got.schooling],
    licences: [[...certificates].toSorted(byCode), got.licences?.map(({ licence }) => licence).toSorted(byCode)],
    insurance: [said(row.insurance, (text) => readInsurance(text).insurance), got.insurance],
    months: [readSkills(row.skillsText, defaultCatalogue, true).months, got.months],
    shifts: [times.shifts, got.shifts],
    hours: [times.hours, got.hours],
    restDays: [times.restDaysPerMonth, got.restDaysPerMonth],
  };
}

function payOf({ payMin, payMax, payBasis }: RealNotice): unknown {
  return payBasis === null ? null : { min: payMin, max: payMax, basis: payBasis };
}

/** 面议 without a figure is no fact of the page's. */
function payOfDraft({ pay }: DraftValues): unknown {
  return pay === undefined || (pay.basis === 'negotiable' && pay.min === undefined) ? null : inYuan(pay);
}

/** The page knows given or not; a subsidy is neither. */
function isGiven(offer: string | undefined): boolean | null {
  return offer === undefined || offer === 'subsidised' ? null : offer !== 'none';
}

function said<Value>(text: string | null, read: (text: string) => Value): Value | null {
  return text === null ? null : read(text);
}

function nonEmpty(value: object): object | null {
  return Object.keys(value).length === 0 ? null : value;
}

function isIn(raw: string, text: string): boolean {
  return plain(raw).includes(plain(text));
}

function contains(expected: unknown, got: unknown): boolean {
  const [a, b] = [plain(String(expected)), plain(String(got))];
  return a.includes(b) || b.includes(a);
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}
