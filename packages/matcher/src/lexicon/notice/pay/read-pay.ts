import type { PayBasis, PaySettled } from '../../../model/pay.ts';
import type { Passage } from '../passage.ts';
import { hull, type Said, type Span } from '../span.ts';
import { type PayFigure, payFigures } from './pay-figures.ts';

/** Pay as a notice says it; whole fen in the stated basis. */
export interface NoticePay {
  readonly basis: PayBasis;
  /** Lowest figure; missing where only words stand (面议, 计件). */
  readonly min?: number;
  /** Missing where more may come on top (起, 以上, 底薪 + 提成). */
  readonly max?: number;
  /** 底薪, 基本工资. */
  readonly base?: number;
  /** 保底. */
  readonly floor?: number;
  readonly probation?: number;
  /** What one piece or trip pays: no pay by itself, nobody knows how many a day brings. Fen, may be a fraction. */
  readonly rate?: { readonly min: number; readonly max: number; readonly basis: 'piece' | 'trip' };
  /** 综合工资: the figure has overtime and bonuses in it. */
  readonly includesOvertime?: boolean;
}

export interface PayReading {
  readonly pay: Said<NoticePay> | undefined;
  readonly settled: Said<PaySettled> | undefined;
  /** Women and men are paid differently; the lower figure stands for everyone. */
  readonly bySex: Span | undefined;
  readonly probation: Span | undefined;
}

const NEGOTIABLE = /面议|面谈|详谈|协商|从优|面洽|面定/;
const BY_PIECE = /计件|按件|多劳多得|提成制|按[斤吨单桶亩趟车]计?/;
/** Bases in the order in which they tell most of what a month brings. */
const TELLING: readonly PayBasis[] = ['month', 'couple', 'year', 'day', 'hour'];
const WEIGHT: { readonly [Role in PayFigure['role']]: number } = { whole: 3, pay: 2, floor: 1, base: 1, probation: 0 };

const SETTLED: readonly (readonly [RegExp, PaySettled])[] = [
  [/日结|当[天日]结|一天一结|天天结|现结|按天结/, 'daily'],
  [/周结|每周[一二三四五六日]?结|一周一结|次周[一二三四五六日]?结/, 'weekly'],
  [/完工结|干完结|活完结|工程结束结|按次结|结束后结/, 'on-completion'],
  [/年[底终]结/, 'yearly'],
  [/月结|按月(?:发|结|打卡|准时)|[每次]月\d{1,2}[号日][^,。;]{0,4}(?:发|结|开支|开工资)|月月发/, 'monthly'],
];

/** What a passage says of pay; figures come before words, and a total before a basis that says less of a month. */
export function readPay(passage: Passage): PayReading {
  const figures = payFigures(passage.text);
  const settled = readSettled(passage);
  const bySex = sexPairOf(figures);
  const probation = figures.find(({ role }) => role === 'probation');
  const regular = figures.filter(({ role }) => role !== 'probation');
  const told = toldBy(regular, bySex) ?? (probation === undefined ? undefined : { pay: {}, figures: [] });
  const pay = told !== undefined && told.figures.length > 0 ? figurePay(told.figures, figures, passage) : wordPay(figures, passage);
  return {
    pay,
    settled,
    bySex: bySex.length === 0 ? undefined : shifted(hull(bySex.map(({ span }) => span)), passage),
    probation: probation === undefined ? undefined : shifted(probation.span, passage),
  };
}

const DEALT = /(?<lead>[^,。;\n]*)分别[为是]?:?(?<list>[^。;\n]+)/;

/** Of figures that a notice deals out in order (日工资分别400、420), the one of a vacancy's place; undefined where it does not. */
export function readPayOfPlace(passage: Passage, { at, of }: { readonly at: number; readonly of: number }): PayReading | undefined {
  const { index = 0, groups: { lead = '', list = '' } = {}, 0: whole = '' } = DEALT.exec(passage.text) ?? {};
  const pieces = list.split(/[、,/]/);
  const piece = pieces[at];
  if (of < 2 || pieces.length < of || piece === undefined) return undefined;
  const [figure] = payFigures(lead + piece);
  if (figure === undefined) return undefined;
  const before = index + whole.length - list.length + pieces.slice(0, at).join('、').length + (at > 0 ? 1 : 0) - lead.length;
  const own = { ...figure, span: { from: figure.span.from + before, to: figure.span.to + before } };
  return { pay: figurePay([own], [own], passage), settled: readSettled(passage), bySex: undefined, probation: undefined };
}

function shifted(span: Span | undefined, { offset }: Passage): Span | undefined {
  return span && { from: span.from + offset, to: span.to + offset };
}

function sexPairOf(figures: readonly PayFigure[]): readonly PayFigure[] {
  const ofSexes = figures.filter(({ sex }) => sex !== undefined);
  return new Set(ofSexes.map(({ sex }) => sex)).size === 2 ? ofSexes : [];
}

function toldBy(figures: readonly PayFigure[], bySex: readonly PayFigure[]): { readonly figures: readonly PayFigure[] } | undefined {
  if (bySex.length > 0) return { figures: bySex.toSorted((a, b) => a.min - b.min).slice(0, 1) };
  for (const basis of TELLING) {
    const ofBasis = figures.filter((figure) => figure.basis === basis);
    const weight = Math.max(...ofBasis.map(({ role }) => WEIGHT[role]));
    const told = ofBasis.filter(({ role }) => WEIGHT[role] === weight);
    // Of several floors the first holds now; later ones come with years of service.
    if (told.length > 0) return { figures: weight === 1 ? told.slice(0, 1) : told };
  }
  return undefined;
}

function figurePay(told: readonly PayFigure[], all: readonly PayFigure[], passage: Passage): Said<NoticePay> | undefined {
  const [first] = told;
  const span = shifted(hull(told.map((figure) => figure.span)), passage);
  if (first === undefined || span === undefined) return undefined;
  const isOpen = told.some((figure) => figure.isOpen);
  return {
    value: {
      basis: first.basis,
      min: toFen(Math.min(...told.map(({ min }) => min))),
      ...(isOpen ? {} : { max: toFen(Math.max(...told.map(({ max }) => max))) }),
      ...extras(all, told),
    },
    span,
  };
}

function extras(all: readonly PayFigure[], told: readonly PayFigure[]): Omit<NoticePay, 'basis' | 'min' | 'max'> {
  const ofRole = (role: PayFigure['role']): number | undefined => all.find((figure) => figure.role === role)?.min;
  const [base, floor, probation] = [ofRole('base'), ofRole('floor'), ofRole('probation')];
  const rate = all.find((figure) => figure.basis === 'piece' || figure.basis === 'trip');
  return {
    ...(base === undefined ? {} : { base: toFen(base) }),
    ...(floor === undefined ? {} : { floor: toFen(floor) }),
    ...(probation === undefined ? {} : { probation: toFen(probation) }),
    ...(rate === undefined
      ? {}
      : { rate: { min: toFen(rate.min), max: toFen(rate.max), basis: rate.basis === 'trip' ? 'trip' : 'piece' } }),
    ...(told.some(({ role }) => role === 'whole') ? { includesOvertime: true } : {}),
  };
}

function wordPay(all: readonly PayFigure[], passage: Passage): Said<NoticePay> | undefined {
  const rate = all.find((figure) => figure.basis === 'piece' || figure.basis === 'trip');
  const words = (rate === undefined ? undefined : rate.span) ?? wordSpan(passage.text, BY_PIECE) ?? wordSpan(passage.text, NEGOTIABLE);
  const span = shifted(words, passage);
  if (span === undefined) return undefined;
  const isPiece = rate !== undefined || BY_PIECE.test(passage.text);
  return { value: { basis: rate?.basis ?? (isPiece ? 'piece' : 'negotiable'), ...extras(all, []) }, span };
}

function wordSpan(text: string, pattern: RegExp): Span | undefined {
  const found = pattern.exec(text);
  return found === null ? undefined : { from: found.index, to: found.index + found[0].length };
}

function readSettled(passage: Passage): Said<PaySettled> | undefined {
  for (const [pattern, value] of SETTLED) {
    const span = shifted(wordSpan(passage.text, pattern), passage);
    if (span !== undefined) return { value, span };
  }
  return undefined;
}

/** Rates below a fen exist; pay itself is whole. */
function toFen(yuan: number): number {
  return Math.round(yuan * 10_000) / 100;
}
