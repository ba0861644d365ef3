import { expect, test } from 'vitest';
import { aLaborer, aVacancy } from '../testing/index.ts';
import { brokenBetween, context } from './broken-rules.contract.ts';
import { checkEligibility } from './check-eligibility.ts';
import { ruleClasses } from './rule.ts';
import { rules } from './rules.ts';

test('every broken rule is named: law, gone, refusal, feasibility, and in a class always in the same order', () => {
  const girl = {
    birthDate: '2012-03-01',
    limits: ['no-night'],
    willingness: {
      toWork: 'no',
      areas: ['own-county'],
      shifts: ['day'],
      homeBy: 900,
      payFloor: 900_000,
      returnsNightly: true,
      together: { with: 'sister', only: true },
    },
  };
  const vacancy = {
    site: { kmNorth: 300, countyCode: '150402' },
    seats: 1,
    seatsTaken: 1,
    validUntil: '2026-11-20',
    shifts: ['night'],
    hours: { start: 1200, end: 1700 },
    demands: ['night-work'],
    licences: [{ licence: 'driving-A1', need: 'legal' }],
    skills: [{ skill: 'welding', need: 'must' }],
  };
  expect(brokenBetween(girl, vacancy).map((broken) => [broken.class, broken.rule])).toEqual([
    ['law', 'under-16'],
    ['gone', 'no-seats'],
    ['gone', 'expired'],
    ['refusal', 'not-willing'],
    ['refusal', 'area-refused'],
    ['refusal', 'shift-refused'],
    ['refusal', 'hours-refused'],
    ['refusal', 'pay-below-floor'],
    ['feasibility', 'must-return-nightly'],
    ['feasibility', 'health-limit'],
    ['feasibility', 'licence-missing'],
    ['feasibility', 'skill-missing'],
    ['feasibility', 'only-together'],
  ]);
});

test('the rules stand in the order of their classes, each once, and each says on what ground', () => {
  const places = rules.map((rule) => ruleClasses.indexOf(rule.class));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  expect(rules.filter(({ ground }) => ground === '')).toEqual([]);
});

test('who was asked nothing may be shown everything that is open, with one question of law and one of licences', () => {
  const unasked = aLaborer({
    birthDate: undefined,
    sex: undefined,
    home: { countyCode: '150523', precision: 'county' },
    asked: [],
    schooling: undefined,
    languages: undefined,
    willingness: {},
  });
  const demanding = aVacancy({
    site: { kmNorth: 500, countyCode: '110101' },
    licences: [{ licence: 'driving-A1', need: 'legal' }],
    skills: [{ skill: 'welding', need: 'must', level: 3 }],
    shifts: ['night'],
    hours: { start: 1200, end: 1700 },
    hazards: undefined,
  });
  expect(checkEligibility(unasked, demanding, context)).toEqual({
    eligible: true,
    verify: ['laborer.birth-date'],
    ask: ['laborer.licences'],
  });
});

test('who knows everything and meets a notice that says nothing is eligible; who must be home in time has the hours to ask', () => {
  const silent = aVacancy({
    openToAll: undefined,
    skills: undefined,
    licences: undefined,
    months: undefined,
    seats: undefined,
    pay: { basis: 'negotiable' },
    site: { countyCode: '110101', precision: 'county' },
    lodging: undefined,
    shifts: undefined,
    hours: undefined,
    hazards: undefined,
    startsOn: undefined,
  });
  const particular = aLaborer({
    willingness: { returnsNightly: true, homeBy: 960, leaveAfter: 480, shifts: ['day'], payFloor: 900_000, lodging: 'needed' },
  });
  expect(checkEligibility(particular, silent, context)).toEqual({ eligible: true, verify: [], ask: ['vacancy.hours'] });
});
