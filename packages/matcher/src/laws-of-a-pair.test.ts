import { expect } from 'vitest';
import { type Pair } from './facts/pair.ts';
import { law, pairFor, pairsOf } from './law.contract.ts';
import { match } from './match.ts';
import type { LicenceCode, SkillCode } from './model/ids.ts';
import type { Laborer } from './model/laborer.ts';
import type { Place } from './model/place.ts';
import type { IsoDate } from './model/period.ts';
import type { Vacancy } from './model/vacancy.ts';
import type { Willingness } from './model/willingness.ts';
import { buildVacancyIndex } from './retrieval/vacancy-index.ts';
import { isEligible } from './rules/check-eligibility.ts';
import { scoreOf, scorePair, sumsOf } from './scoring/score-pair.ts';
import type { Draws } from './testing/draws.ts';
import { testLicences, testSkills } from './testing/random-laborer.ts';
import { whyNot } from './why-not/why-not.ts';

const few = { laborers: 3, vacancies: 6 };

/** An eligible pair stays eligible, and neither side of its score falls. */
function expectNotLower(before: Pair, after: Pair): void {
  if (!isEligible(before)) return;
  const pair = `${before.person.laborer.id} at ${before.offer.vacancy.id}`;
  if (!isEligible(after)) expect.fail(`${pair} is no longer eligible`);
  const [was, is] = [sumsOf(before), sumsOf(after)];
  if (is.fit < was.fit) expect.fail(`fit of ${pair} fell from ${was.fit} to ${is.fit}`);
  if (is.appeal < was.appeal) expect.fail(`appeal of ${pair} fell from ${was.appeal} to ${is.appeal}`);
}

/** A change to one record must lower no pair of it. `undefined`: the change does not apply to this record. */
function neverLowers(name: string, change: (pair: Pair, draws: Draws) => { laborer?: Laborer; vacancy?: Vacancy } | undefined): void {
  law(name, few, (region, draws) => {
    for (const before of pairsOf(region)) {
      const changed = change(before, draws);
      if (!changed) continue;
      const { laborer = before.person.laborer, vacancy = before.offer.vacancy } = changed;
      expectNotLower(before, pairFor(laborer, vacancy, region.context, region.laborers));
    }
  });
}

neverLowers('L1: a skill added to a record never lowers', ({ person: { laborer } }, draws) => {
  const skill = draws.pick(testSkills) as SkillCode;
  if (laborer.skills.some((own) => own.skill === skill)) return undefined;
  return { laborer: { ...laborer, skills: [...laborer.skills, { skill, level: draws.pick([1, 2, 3]) }] } };
});

neverLowers('L1: a valid licence added to a record never lowers', ({ person: { laborer } }, draws) => {
  const licence = draws.pick(testLicences) as LicenceCode;
  if (laborer.licences.some((own) => own.licence === licence)) return undefined;
  return { laborer: { ...laborer, licences: [...laborer.licences, { licence }] } };
});

neverLowers('L2: an asked skill taken out of a vacancy never lowers', ({ offer: { vacancy } }, draws) => {
  if (!vacancy.skills?.length) return undefined;
  const gone = draws.below(vacancy.skills.length);
  return { vacancy: { ...vacancy, skills: vacancy.skills.filter((_, at) => at !== gone) } };
});

neverLowers('L3: a higher known least pay never lowers', ({ offer: { vacancy } }, draws) => {
  const { min, max } = vacancy.pay;
  if (min === undefined) return undefined;
  const higher = min + draws.below(200_000);
  return { vacancy: { ...vacancy, pay: { ...vacancy.pay, min: max === undefined ? higher : Math.min(max, higher) } } };
});

neverLowers('L3: a higher known highest pay never lowers', ({ offer: { vacancy } }, draws) => {
  const { max } = vacancy.pay;
  return max === undefined ? undefined : { vacancy: { ...vacancy, pay: { ...vacancy.pay, max: max + draws.below(200_000) } } };
});

neverLowers(
  'L4: a site nearer in the same county and as exactly known never lowers',
  ({ person: { laborer }, offer: { vacancy } }, draws) => {
    const site = movedNearer(vacancy.site, laborer.home, draws);
    return site && { vacancy: { ...vacancy, site } };
  },
);

function movedNearer(site: Place, home: Place, draws: Draws): Place | undefined {
  if (!site.point || !home.point) return undefined;
  const percent = draws.below(100);
  return { ...site, point: { ...site.point, z: home.point.z + Math.trunc(((site.point.z - home.point.z) * percent) / 100) } };
}

/** One step from a known answer to a wider known answer; `undefined` where the person never gave that answer. */
const widenings: Readonly<Record<string, (known: Willingness, draws: Draws) => Willingness | undefined>> = {
  'one more area': (known, draws) =>
    known.areas && {
      ...known,
      areas: [...new Set([...known.areas, draws.pick(['own-county', 'own-city', 'own-region', 'outside'] as const)])],
    },
  'one more shift': (known, draws) =>
    known.shifts && { ...known, shifts: [...new Set([...known.shifts, draws.pick(['day', 'night', 'rotating'] as const)])] },
  'one more wanted trade': (known, draws) =>
    known.tradesWanted && { ...known, tradesWanted: [...known.tradesWanted, draws.pick(['cook', 'sorter'] as const) as never] },
  'a longer daily way': (known, draws) =>
    known.maxCommuteKm === undefined ? undefined : { ...known, maxCommuteKm: known.maxCommuteKm + draws.below(100) },
  'a lower pay floor': (known, draws) =>
    known.payFloor === undefined ? undefined : { ...known, payFloor: Math.max(0, known.payFloor - draws.below(200_000)) },
  'a lower pay wish': (known, draws) =>
    known.payWish === undefined ? undefined : { ...known, payWish: Math.max(0, known.payWish - draws.below(400_000)) },
  'ready earlier': (known, draws) =>
    known.availableFrom === undefined ? undefined : { ...known, availableFrom: draws.pick(['2026-10-01', known.availableFrom]) as IsoDate },
  'willing from an earlier day': (known, draws) =>
    typeof known.toWork === 'object' ? { ...known, toWork: { later: draws.pick(['2026-11-20', '2026-12-24']) as IsoDate } } : undefined,
  'free for longer': (known) => known.availableUntil && { ...known, availableUntil: '2028-01-01' as IsoDate },
  'home by a later hour': (known, draws) =>
    known.homeBy === undefined ? undefined : { ...known, homeBy: known.homeBy + draws.below(300) },
  'leaving at an earlier hour': (known, draws) =>
    known.leaveAfter === undefined ? undefined : { ...known, leaveAfter: Math.max(0, known.leaveAfter - draws.below(300)) },
  'sleeping at home given up': (known) => (known.returnsNightly === true ? { ...known, returnsNightly: false } : undefined),
  'going only together given up': (known) => known.together && { ...known, together: { ...known.together, only: false } },
  'a bed away made welcome': (known) => known.lodging && { ...known, lodging: 'welcome' },
};

for (const [step, widened] of Object.entries(widenings)) {
  neverLowers(`L5: ${step} removes no vacancy and lowers no score`, ({ person: { laborer } }, draws) => {
    const willingness = widened(laborer.willingness, draws);
    return willingness && { laborer: { ...laborer, willingness } };
  });
}

law('L9: the score of a pair is the same in every list and for every company of people', few, (region) => {
  for (const pair of pairsOf(region)) {
    const alone = scorePair(pair.person.laborer, pair.offer.vacancy, region.context);
    if (alone.eligible) expect(scoreOf(pair)).toEqual({ ...alone, eligible: undefined });
  }
});

law('L17: every part is ⌊points × value / 10000⌋, and the parts add up to fit and appeal', few, (region) => {
  for (const pair of pairsOf(region)) {
    const { fit, appeal, score, parts, way } = scoreOf(pair);
    const sum = (side: string): number => parts.reduce((total, part) => total + (part.side === side ? part.got : 0), 0);
    expect([sum('fit'), sum('appeal')]).toEqual([fit, appeal]);
    expect(parts.map(({ got }) => got)).toEqual(parts.map(({ points, value }) => Math.floor((points * value) / 10_000)));
    expect(sumsOf(pair)).toEqual({ fit, appeal, score, way });
    expect(score * score).toBeLessThanOrEqual(fit * appeal);
    expect((score + 1) * (score + 1)).toBeGreaterThan(fit * appeal);
  }
});

law('L17: while the way of living stays, more pay raises the part of pay alone', few, (region, draws) => {
  for (const before of pairsOf(region)) {
    const { vacancy } = before.offer;
    const { min, max } = vacancy.pay;
    if (min === undefined || max === undefined) continue;
    const more = draws.below(300_000);
    const after = pairFor(before.person.laborer, { ...vacancy, pay: { ...vacancy.pay, min: min + more, max: max + more } }, region.context);
    const [was, is] = [scoreOf(before), scoreOf(after)];
    if (was.way !== is.way) continue;
    for (const [at, part] of was.parts.entries()) {
      if (part.part === 'pay') expect(is.parts[at]?.value).toBeGreaterThanOrEqual(part.value);
      else expect(is.parts[at]).toEqual(part);
    }
  }
});

law('L18: no answer holds a broken or endless number', few, (region) => {
  const index = buildVacancyIndex(region.vacancies, region.context);
  for (const laborer of region.laborers) {
    for (const broken of brokenNumbers(match(laborer, index, { k: 10 }))) expect.fail(broken);
    for (const broken of brokenNumbers(whyNot(laborer, index, { shown: [], next: 10 }))) expect.fail(broken);
  }
});

/** Paths of all numbers in a value that are not finite. */
function brokenNumbers(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => brokenNumbers(entry, `${path}.${key}`));
}

law('L30: sex changes nothing, as no rule of this build reads it', few, (region) => {
  const index = buildVacancyIndex(region.vacancies, region.context);
  for (const laborer of region.laborers) {
    const { sex: _, ...unasked } = laborer;
    const [woman, man] = [{ ...unasked, sex: 'female' } as const, { ...unasked, sex: 'male' } as const];
    expect(match(woman, index, { k: 10 })).toEqual(match(man, index, { k: 10 }));
    expect(match(woman, index, { k: 10 })).toEqual(match(unasked, index, { k: 10 }));
    expect(whyNot(woman, index, { shown: [], next: 10 })).toEqual(whyNot(man, index, { shown: [], next: 10 }));
  }
});

law('L38: multiplying the weights of one side changes nothing', few, (region, draws) => {
  const { weights } = region.context;
  const times = draws.pick([2, 3, 7, 100]);
  const multiplied = <Part extends string>(side: { readonly [P in Part]: number }): { readonly [P in Part]: number } =>
    Object.fromEntries(Object.entries<number>(side).map(([part, weight]) => [part, weight * times])) as { [P in Part]: number };
  const context = { ...region.context, weights: { ...weights, fit: multiplied(weights.fit) } };
  const otherSide = { ...region.context, weights: { ...weights, appeal: multiplied(weights.appeal) } };
  for (const { person, offer } of pairsOf(region)) {
    const before = scorePair(person.laborer, offer.vacancy, region.context);
    expect(scorePair(person.laborer, offer.vacancy, context)).toEqual(before);
    expect(scorePair(person.laborer, offer.vacancy, otherSide)).toEqual(before);
  }
});
