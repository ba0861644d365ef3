import type { Context } from '../context/context.ts';
import type { Laborer } from '../model/laborer.ts';
import { ageOn, type IsoDate, latest } from '../model/period.ts';
import type { Vacancy } from '../model/vacancy.ts';
import type { RulebookFigures } from '../rulebook/figures.ts';
import { type Distance, distanceBetween } from './distance.ts';
import { localFigures } from './local-figures.ts';
import { type MonthlyPay, monthlyPay } from './monthly-pay.ts';
import { type OpenWays, openWays } from './ways.ts';

/** What follows from a laborer and the context alone; made once a query. */
export interface LaborerFacts {
  readonly laborer: Laborer;
  readonly figures: RulebookFigures;
  readonly age?: number;
  /** First day the person can work; undefined when nobody asked. */
  readonly readyOn?: IsoDate;
  /** Whom the person goes together with, where that record was given. */
  readonly partner?: LaborerFacts;
}

/** What follows from a vacancy and the context alone; made once an index. */
export interface VacancyFacts {
  readonly vacancy: Vacancy;
  readonly pay: MonthlyPay;
  readonly answerRate: number;
}

/** A laborer beside a vacancy, with all that rules and criteria share. */
export interface Pair {
  readonly context: Context;
  readonly person: LaborerFacts;
  readonly offer: VacancyFacts;
  readonly distance: Distance;
  readonly ways: OpenWays;
}

/** @param partner the record named by `together.with`; any other is ignored */
export function laborerFacts(laborer: Laborer, context: Context, partner?: Laborer): LaborerFacts {
  const { birthDate, willingness } = laborer;
  const { toWork, availableFrom } = willingness;
  const later = typeof toWork === 'object' ? toWork.later : undefined;
  const isReadyKnown = availableFrom !== undefined || later !== undefined || toWork === 'now';
  return {
    laborer,
    figures: localFigures(context, laborer.home.countyCode),
    ...(birthDate === undefined ? {} : { age: ageOn(birthDate, context.today) }),
    ...(isReadyKnown ? { readyOn: latest(context.today, availableFrom, later) } : {}),
    ...(partner !== undefined && willingness.together?.with === partner.id ? { partner: laborerFacts(partner, context) } : {}),
  };
}

export function vacancyFacts(vacancy: Vacancy, context: Context): VacancyFacts {
  const figures = localFigures(context, vacancy.site.countyCode);
  return {
    vacancy,
    pay: monthlyPay(vacancy.pay, figures),
    answerRate: vacancy.enterpriseRecord.answerRate ?? figures.unknownAnswerRate,
  };
}

export function pairOf(person: LaborerFacts, offer: VacancyFacts, context: Context): Pair {
  const { home, willingness } = person.laborer;
  const distance = distanceBetween(home, offer.vacancy.site, person.figures);
  return { context, person, offer, distance, ways: openWays(distance, offer.vacancy.lodging, willingness, person.figures) };
}
