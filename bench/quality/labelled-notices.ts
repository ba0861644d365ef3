import type { TradeCode } from '@huma/matcher';
import { defaultCatalogue } from '@huma/matcher/catalogue';
import { type NoticeDraft, readNotice } from '@huma/matcher/lexicon';
import { valuesOf } from './draft-values.ts';
import { inYuan } from './in-yuan.ts';
import { byCode, type Difference, outcomeOf, same } from './tally.ts';
import { tongliaoPlaces } from './tongliao-places.ts';

interface LabelledVacancy {
  readonly title: string | null;
  readonly accept?: { readonly [field: string]: readonly unknown[] };
  readonly [field: string]: unknown;
}

export interface LabelledNotice {
  readonly id: string;
  readonly held: boolean;
  readonly text: string;
  readonly vacancies: readonly LabelledVacancy[];
  readonly contact: { readonly phones: readonly string[]; readonly person?: string } | null;
  readonly flags?: readonly string[];
}

const GRADED =
  'trade seats pay base lodging meals shifts hours restDaysPerMonth insurance contract schooling licences months sex ageFrom ageTo couples countyCode place start title';
const LABELLED_FLAGS = new Set(
  'sex-wish age-wish pay-by-sex probation household-register deposit height eyesight clean-record no-tattoo'.split(' '),
);

/** Every field of every labelled vacancy, graded by the rules of lexicon/README.md. */
export function labelledOutcomes(row: LabelledNotice): readonly Difference[] {
  const { drafts, contact, flags } = readNotice(row.text, { counties: tongliaoPlaces });
  const wanted = (row.flags ?? []).toSorted(byCode);
  const raised = [...new Set(flags.map(({ kind }) => kind).filter((kind) => LABELLED_FLAGS.has(kind)))].toSorted(byCode);
  return [
    graded(row.id, 'vacancies', row.vacancies.length, drafts.length),
    ...row.vacancies.flatMap((vacancy, at) => {
      const values = labelsOf(draftFor(vacancy, at, drafts));
      return GRADED.split(' ').map((field) => gradedField(`${row.id}.${at}`, field, vacancy, values[field]));
    }),
    graded(row.id, 'phones', row.contact?.phones.map(digitsOf) ?? null, contact?.phones.map(digitsOf)),
    graded(row.id, 'person', row.contact?.person ?? null, contact?.person?.value, contains),
    graded(row.id, 'flags', wanted, raised),
  ];
}

/** The draft of a vacancy's title, else the one in its place: a notice may name its trades in another order than it describes them. */
function draftFor({ title }: LabelledVacancy, at: number, drafts: readonly NoticeDraft[]): NoticeDraft | undefined {
  return drafts.find((draft) => draft.title !== undefined && draft.title.value === title) ?? drafts[at];
}

function graded(
  id: string,
  field: string,
  expected: unknown,
  got: unknown,
  isRight: (expected: unknown, got: unknown) => boolean = same,
): Difference {
  return { id, field, outcome: outcomeOf(expected, got, isRight), expected, got };
}

function gradedField(id: string, field: string, vacancy: LabelledVacancy, got: unknown): Difference {
  const accepted = vacancy.accept?.[field] ?? [];
  const rule = field === 'title' || field === 'place' || field === 'start' ? contains : same;
  const label = field === 'base' ? vacancy['base'] : field === 'trade' ? tradeNow(vacancy['trade']) : inOrder(vacancy[field] ?? null);
  // A base is graded only where it is labelled: a single 底薪 is the pay itself.
  const values = [label, ...accepted.map(inOrder)];
  const best = values.map((expected) => outcomeOf(expected, got, rule)).find((outcome) => outcome === 'right' || outcome === 'silent');
  const outcome = field === 'base' && label === undefined ? 'silent' : (best ?? outcomeOf(label, got, rule));
  return { id, field, outcome, expected: label ?? null, got: got ?? null };
}

/** `new:…` names a trade that the catalogue lacked when the set was written; until it is there, none is the right answer. */
function tradeNow(trade: unknown): unknown {
  const code = typeof trade === 'string' ? trade.replace(/^new:/, '') : '';
  return defaultCatalogue.trades.has(code as TradeCode) ? code : null;
}

/** Lists compare as sets. */
function inOrder(value: unknown): unknown {
  return Array.isArray(value) ? value.map(String).toSorted(byCode) : value;
}

/** A draft in the form of the labels: yuan, codes, one value a field. */
function labelsOf(draft: NoticeDraft | undefined): Readonly<Record<string, unknown>> {
  const { pay, seats, licences, sexWish, ageWish, couplesWelcome, ...others } = valuesOf(draft);
  const base = pay?.base ?? pay?.floor;
  return {
    ...others,
    seats: seats?.seats,
    pay: pay && inYuan(pay),
    base: base === undefined ? undefined : base / 100,
    licences: licences?.map(({ licence }) => licence).toSorted(byCode),
    sex: sexWish,
    ageFrom: ageWish?.from,
    ageTo: ageWish?.to,
    couples: couplesWelcome,
  };
}

function digitsOf(phone: string): string {
  return phone.replace(/\D/g, '');
}

/** Texts compare by containment, without spaces. */
function contains(expected: unknown, got: unknown): boolean {
  const [a, b] = [expected, got].map((text) => String(text).normalize('NFKC').replace(/\s/g, ''));
  return a !== undefined && b !== undefined && (a.includes(b) || b.includes(a));
}
