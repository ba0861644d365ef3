import { expect, test } from 'vitest';
import { match } from './match.ts';
import { buildVacancyIndex } from './retrieval/vacancy-index.ts';
import type { RuleId } from './rules/rule.ts';
import { checkEligibility } from './rules/check-eligibility.ts';
import { aLaborer, aVacancy, type LaborerFields, testCatalogue, testContext, type VacancyFields } from './testing/index.ts';

const context = testContext({ catalogue: testCatalogue });

export interface Golden {
  readonly laborer: LaborerFields;
  readonly vacancies: Readonly<Record<string, VacancyFields>>;
  /** Best first, each with the reason why it stands there. */
  readonly order: readonly string[];
  /** What the person must not be shown, with the first rule that forbids it. */
  readonly keptOut?: Readonly<Record<string, RuleId>>;
}

/** A change of these lists is a change of what people are shown: it needs a reason, not a new expectation. */
export function golden(name: string, { laborer, vacancies, order, keptOut = {} }: Golden): void {
  test(name, () => {
    const person = aLaborer(laborer);
    const built = Object.entries(vacancies).map(([id, fields]) => aVacancy({ ...fields, id }));
    const { matches } = match(person, buildVacancyIndex(built, context), { k: 100 });
    expect(matches.map(({ vacancy }) => vacancy.id)).toEqual(order);
    const broken = built.flatMap((vacancy) => {
      const eligibility = checkEligibility(person, vacancy, context);
      return eligibility.eligible ? [] : [[vacancy.id, eligibility.broken[0]?.rule]];
    });
    expect(Object.fromEntries(broken)).toEqual(keptOut);
  });
}

/** Pay of so many yuan a month. */
export const monthly = (yuan: number, upTo = yuan): Pick<VacancyFields, 'pay'> => ({
  pay: { min: yuan * 100, max: upTo * 100, basis: 'month' },
});
/** So many kilometres north of the laborer. */
export const km = (kmNorth: number): Pick<VacancyFields, 'site'> => ({ site: { kmNorth } });
/** A hoped-for pay of so many yuan a month. */
export const hopesFor = (yuan: number): { readonly payWish: number } => ({ payWish: yuan * 100 });

/** Five years in the trade, by day, hopes for 6,000 yuan. */
export const welder: LaborerFields = {
  skills: [{ skill: 'welding', level: 2, months: 60 }],
  experience: [{ trade: 'welder', months: 60 }],
  willingness: { toWork: 'now', ...hopesFor(6000), tradesWanted: ['welder'], shifts: ['day'] },
};
/** Asks for a year and for somebody who welds alone. */
export const welding: VacancyFields = {
  trade: 'welder',
  openToAll: false,
  skills: [{ skill: 'welding', need: 'must', level: 2 }],
  months: 12,
};
