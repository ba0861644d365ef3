import { expect } from 'vitest';
import { laborerFacts } from './facts/pair.ts';
import { law } from './law.contract.ts';
import { match } from './match.ts';
import { matchHousehold } from './match-household.ts';
import type { VacancyId } from './model/ids.ts';
import type { Laborer } from './model/laborer.ts';
import type { IsoDate } from './model/period.ts';
import type { Vacancy } from './model/vacancy.ts';
import { buildVacancyIndex, type VacancyIndex } from './retrieval/vacancy-index.ts';
import { checkEligibility } from './rules/check-eligibility.ts';
import { scorePair } from './scoring/score-pair.ts';
import type { Draws } from './testing/draws.ts';
import { randomVacancy } from './testing/random-vacancy.ts';
import { whyNot } from './why-not/why-not.ts';

const town = { laborers: 3, vacancies: 10 };

const partnerIn = ({ willingness }: Laborer, people: readonly Laborer[]): { readonly partner?: Laborer } => {
  const partner = people.find(({ id }) => id === willingness.together?.with);
  return partner ? { partner } : {};
};

/** Everything that a region's people see: lists, the household's list, and why not. As text: equal answers are equal to the byte. */
function answers(people: readonly Laborer[], index: VacancyIndex): string {
  return JSON.stringify([
    people.map((laborer) => match(laborer, index, { k: 20, ...partnerIn(laborer, people) })),
    matchHousehold(people, index, { k: 20 }),
    people.map((laborer) => whyNot(laborer, index, { shown: [], next: 20, ...partnerIn(laborer, people) })),
  ]);
}

const best = (laborer: Laborer, vacancies: readonly Vacancy[], context: VacancyIndex['context'], k: number): readonly VacancyId[] =>
  match(laborer, buildVacancyIndex(vacancies, context), { k }).matches.map(({ vacancy }) => vacancy.id);

law('L6: the order in which vacancies come changes nothing', town, ({ laborers, vacancies, context }, draws) => {
  const shuffled = buildVacancyIndex(draws.shuffled(vacancies), context);
  expect(answers(laborers, shuffled)).toBe(answers(laborers, buildVacancyIndex(vacancies, context)));
});

law('L7: new ids in the old order rename the answer and change nothing else', town, ({ laborers, vacancies, context }) => {
  const inOrder = vacancies.map(({ id }) => id).toSorted((a, b) => (a < b ? -1 : 1));
  const newId = (id: VacancyId): VacancyId => `n${String(inOrder.indexOf(id)).padStart(3, '0')}` as VacancyId;
  const renamed = vacancies.map((vacancy) => ({ ...vacancy, id: newId(vacancy.id) }));
  for (const laborer of laborers) {
    expect(best(laborer, renamed, context, 20)).toEqual(best(laborer, vacancies, context, 20).map(newId));
  }
});

law('L8: a vacancy added outside the best three leaves them', town, ({ laborers, vacancies, context }, draws) => {
  const added = randomVacancy('added', draws);
  for (const laborer of laborers) {
    const before = best(laborer, vacancies, context, 3);
    const after = best(laborer, [...vacancies, added], context, 3);
    if (!after.includes(added.id)) expect(after).toEqual(before);
    else expect(after.filter((id) => id !== added.id)).toEqual(before.slice(0, after.length - 1));
  }
});

law('L9: a listed score is the score of the pair alone', town, ({ laborers, vacancies, context }) => {
  const index = buildVacancyIndex(vacancies, context);
  for (const laborer of laborers) {
    for (const { vacancy, score, fit, appeal, parts, way } of match(laborer, index, { k: 20 }).matches) {
      expect(scorePair(laborer, vacancy, context)).toEqual({ eligible: true, score, fit, appeal, parts, way });
    }
  }
});

law('L10: the best k are the first of the best k + 1', town, ({ laborers, vacancies, context }) => {
  const index = buildVacancyIndex(vacancies, context);
  for (const laborer of laborers) {
    const all = match(laborer, index, { k: 20 }).matches;
    for (let k = 1; k <= all.length; k++) {
      expect(JSON.stringify(match(laborer, index, { k }).matches)).toBe(JSON.stringify(all.slice(0, k)));
    }
  }
});

law('L13: an index that was updated answers like one built anew', town, ({ laborers, vacancies, context }, draws) => {
  const gone = draws.some(vacancies).map(({ id }) => id);
  const changed = draws.some(vacancies).map(({ id }) => randomVacancy(id, draws));
  const upsert = [...changed, randomVacancy('new', draws)];
  const today = draws.pick(['2026-11-24', '2026-11-25', '2027-01-01']) as IsoDate;
  const upserted = new Set<string>(upsert.map(({ id }) => id));
  const left = vacancies.filter(({ id }) => !gone.includes(id) && !upserted.has(id));
  const updated = buildVacancyIndex(vacancies, context).update({ upsert, remove: gone, today });
  const rebuilt = buildVacancyIndex([...upsert, ...left], { ...context, today });
  expect(answers(laborers, updated)).toBe(answers(laborers, rebuilt));
});

law('L14: a vacancy that comes twice counts once', town, ({ laborers, vacancies, context }, draws) => {
  const again = draws.some(vacancies).map((vacancy) => structuredClone(vacancy));
  const twice = buildVacancyIndex([...again, ...vacancies], context);
  expect(answers(laborers, twice)).toBe(answers(laborers, buildVacancyIndex(vacancies, context)));
});

law('L16: nobody is shown what a rule forbids, in any list', town, ({ laborers, vacancies, context }) => {
  const index = buildVacancyIndex(vacancies, context);
  const byId = new Map(laborers.map((laborer) => [laborer.id, laborer]));
  const expectAllowed = (laborer: Laborer | undefined, vacancy: Vacancy, partner?: Laborer): void => {
    expect(laborer && checkEligibility(laborer, vacancy, context, partner).eligible).toBe(true);
  };
  for (const laborer of laborers) {
    const { partner } = partnerIn(laborer, laborers);
    for (const { vacancy } of match(laborer, index, { k: 20 }).matches) expectAllowed(laborer, vacancy);
    for (const { vacancy } of match(laborer, index, { k: 20, ...partnerIn(laborer, laborers) }).matches) {
      expectAllowed(laborer, vacancy, partner);
    }
    for (const why of whyNot(laborer, index, { shown: [], next: 20 })) {
      expect('broken' in why).toBe(!checkEligibility(laborer, why.vacancy, context).eligible);
    }
  }
  for (const { members } of matchHousehold(laborers, index, { k: 20 })) {
    for (const { laborer, match: shown } of members) {
      const member = byId.get(laborer);
      expectAllowed(member, shown.vacancy, member && partnerIn(member, laborers).partner);
    }
  }
});

law('L16: a page that anybody can open shows nobody for whom a question of law is open', town, ({ laborers, vacancies, context }) => {
  const index = buildVacancyIndex(vacancies, context);
  const shown = matchHousehold(laborers, index, { k: 20, verifiedOnly: true }).flatMap(({ members }) => members);
  expect(shown.filter(({ match: { verify } }) => verify.length > 0)).toEqual([]);
});

law('L28: without prices the list goes by score, then fit × appeal, then answers, then id', town, ({ laborers, vacancies, context }) => {
  const index = buildVacancyIndex(vacancies, context);
  for (const laborer of laborers) {
    const ranked = index.best(laborerFacts(laborer, context), 20);
    for (const [at, next] of ranked.slice(1).entries()) {
      const before = ranked[at];
      if (!before) continue;
      const key = ({ sums, pair }: typeof next): readonly (number | string)[] => [
        -sums.score,
        -sums.fit * sums.appeal,
        -pair.offer.answerRate,
        pair.offer.vacancy.id,
      ];
      expect(comesBefore(key(before), key(next))).toBe(true);
    }
  }
});

function comesBefore(a: readonly (number | string)[], b: readonly (number | string)[]): boolean {
  const at = a.findIndex((key, place) => key !== b[place]);
  const [first, second] = [a[at], b[at]];
  return first !== undefined && second !== undefined && first < second;
}

law('L39: a vacancy that expired yesterday is gone from every list today', town, ({ laborers, vacancies, context }, draws) => {
  const dead = vacancies.map((vacancy) => (draws.chance(50) ? { ...vacancy, validUntil: '2026-11-23' as IsoDate } : vacancy));
  const deadIds = new Set(dead.filter(({ validUntil }) => validUntil === '2026-11-23').map(({ id }) => id));
  const index = buildVacancyIndex(dead, context);
  const listed = [
    ...laborers.flatMap((laborer) => match(laborer, index, { k: 20 }).matches.map(({ vacancy }) => vacancy.id)),
    ...matchHousehold(laborers, index, { k: 20 }).map(({ vacancyId }) => vacancyId),
  ];
  expect(listed.filter((id) => deadIds.has(id))).toEqual([]);
  for (const why of laborers.flatMap((laborer) => whyNot(laborer, index, { shown: [], next: 20 }))) {
    if (deadIds.has(why.vacancy.id)) expect('broken' in why && why.broken.some(({ rule }) => rule === 'expired')).toBe(true);
  }
});

law('a household page is a piece of one long list', town, ({ laborers, vacancies, context }, draws) => {
  const index = buildVacancyIndex(vacancies, context);
  const all = matchHousehold(laborers, index, { k: 100 });
  const [k, offset] = [1 + draws.below(4), draws.below(8)];
  expect(JSON.stringify(matchHousehold(laborers, index, { k, offset }))).toBe(JSON.stringify(all.slice(offset, offset + k)));
});

law('a household list names each vacancy once, with every member who may take it', town, ({ laborers, vacancies, context }) => {
  const index = buildVacancyIndex(vacancies, context);
  const listed = matchHousehold(laborers, index, { k: 100 });
  expect(new Set(listed.map(({ vacancyId }) => vacancyId)).size).toBe(listed.length);
  for (const { vacancyId, members } of listed) {
    const suited = laborers.filter((laborer) =>
      match(laborer, index, { k: 100, ...partnerIn(laborer, laborers) }).matches.some(({ vacancy }) => vacancy.id === vacancyId),
    );
    expect(members.map(({ laborer }) => laborer).toSorted()).toEqual(suited.map(({ id }) => id).toSorted());
  }
});

law('in a household nobody is crowded out: within one round of turns each member gets their best', town, (region, draws: Draws) => {
  const { laborers, vacancies, context } = region;
  const members = draws.shuffled(laborers);
  const index = buildVacancyIndex(vacancies, context);
  const round = matchHousehold(members, index, { k: members.length });
  for (const member of members) {
    const [favourite] = match(member, index, { k: 1, ...partnerIn(member, members) }).matches;
    if (favourite) expect(round.map(({ vacancyId }) => vacancyId)).toContain(favourite.vacancy.id);
  }
});
