import { expect, test } from 'vitest';
import { match } from '../match.ts';
import { buildVacancyIndex } from '../retrieval/vacancy-index.ts';
import { checkEligibility } from '../rules/check-eligibility.ts';
import { rules } from '../rules/rules.ts';
import { randomRegion } from './random-world.ts';

const size = { laborers: 5, vacancies: 8 };

test('the same seed gives the same region, another seed another', () => {
  expect(randomRegion(7, size).laborers).toEqual(randomRegion(7, size).laborers);
  expect(randomRegion(7, size).vacancies).toEqual(randomRegion(7, size).vacancies);
  expect(randomRegion(8, size).vacancies).not.toEqual(randomRegion(7, size).vacancies);
});

test('a region is as large as it was asked for', () => {
  expect(randomRegion(1, { laborers: 0, vacancies: 3 })).toMatchObject({ laborers: [], vacancies: [{}, {}, {}] });
});

test('random regions break every rule, open both ways of living, and leave many pairs to score', () => {
  const broken = new Set<string>();
  const ways = new Set<string>();
  const seen = { eligible: 0, silent: 0, together: 0 };
  for (let seed = 0; seed < 60; seed++) {
    const { laborers, vacancies, context } = randomRegion(seed, size);
    const index = buildVacancyIndex(vacancies, context);
    for (const laborer of laborers) {
      const partner = laborers.find(({ id }) => id === laborer.willingness.together?.with);
      if (partner) seen.together++;
      for (const vacancy of vacancies) {
        const eligibility = checkEligibility(laborer, vacancy, context, partner);
        if (eligibility.eligible) seen.eligible++;
        else for (const { rule } of eligibility.broken) broken.add(rule);
      }
      for (const { way, unknowns } of match(laborer, index, { k: 10 }).matches) {
        ways.add(way);
        if (unknowns.length >= 8) seen.silent++;
      }
    }
  }
  expect([...broken].toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
  expect([...ways].toSorted()).toEqual(['away', 'daily']);
  // Of 60 × 5 × 8 pairs and 300 people.
  expect(seen.eligible).toBeGreaterThan(300);
  expect(seen.silent).toBeGreaterThan(50);
  expect(seen.together).toBeGreaterThan(20);
});
