import { expect } from 'vitest';
import type { Pair } from './facts/pair.ts';
import type { Way } from './facts/ways.ts';
import { law, pairFor, pairsOf } from './law.contract.ts';
import type { SkillCode } from './model/ids.ts';
import { type Laborer, schoolings } from './model/laborer.ts';
import type { IsoDate } from './model/period.ts';
import type { LodgingOffer, Vacancy } from './model/vacancy.ts';
import { type Part, scoreOf } from './scoring/score-pair.ts';

type Records = { readonly laborer: Laborer; readonly vacancy: Vacancy };

const yesAndNo = [true, false] as const;
const languageSets = [[], ['mandarin'], ['mongolian'], ['mandarin', 'mongolian']] as const;
const shiftSets = [[], ['day'], ['night'], ['rotating'], ['day', 'night', 'rotating']] as const;
const lodgings: readonly LodgingOffer[] = ['none', 'free', 'charged', 'subsidised', 'couple-room'];
const farOff = '2028-01-01' as IsoDate;

const will = ({ laborer, vacancy }: Records, answer: Partial<Laborer['willingness']>): Records => ({
  laborer: { ...laborer, willingness: { ...laborer.willingness, ...answer } },
  vacancy,
});
const person = ({ laborer, vacancy }: Records, answer: Partial<Laborer>): Records => ({ laborer: { ...laborer, ...answer }, vacancy });
const notice = ({ laborer, vacancy }: Records, answer: Partial<Vacancy>): Records => ({ laborer, vacancy: { ...vacancy, ...answer } });
const paid = (pair: Records, pay: Vacancy['pay']): Records => notice(pair, { pay: { ...pair.vacancy.pay, ...pay } });

/**
 * Every question that may be open, with its answers as far as they can matter: the extremes and all words of a list.
 * Answers that would break a rule are among them: an open question is worth the same whatever the person refuses, else L5 could not hold.
 */
const questions: Readonly<Record<string, (pair: Records) => readonly Records[]>> = {
  'skills of the person': (pair) => {
    if (pair.laborer.asked.includes('skills')) return [];
    const named = new Set(pair.laborer.skills.map(({ skill }) => skill));
    const more = (pair.vacancy.skills ?? []).filter(({ skill }) => !named.has(skill)).map(({ skill }) => ({ skill, level: 1 as const }));
    const asked = [...pair.laborer.asked, 'skills' as const];
    return [person(pair, { asked }), person(pair, { asked, skills: [...pair.laborer.skills, ...more] })];
  },
  'experience of the person': (pair) => {
    if (pair.laborer.asked.includes('experience')) return [];
    const asked = [...pair.laborer.asked, 'experience' as const];
    return [person(pair, { asked }), person(pair, { asked, experience: [{ trade: pair.vacancy.trade, months: 720 }] })];
  },
  'schooling of the person': (pair) =>
    pair.laborer.schooling === undefined ? schoolings.map((schooling) => person(pair, { schooling })) : [],
  'languages of the person': (pair) =>
    pair.laborer.languages === undefined ? languageSets.map((languages) => person(pair, { languages })) : [],
  'day from which the person is ready': (pair) =>
    pair.laborer.willingness.availableFrom === undefined && typeof pair.laborer.willingness.toWork !== 'object'
      ? [will(pair, { availableFrom: farOff }), will(pair, { toWork: 'now' })]
      : [],
  'hoped-for pay': (pair) =>
    pair.laborer.willingness.payWish === undefined && pair.laborer.willingness.payFloor === undefined
      ? [0, 1, 1_000_000_000].map((payWish) => will(pair, { payWish }))
      : [],
  'accepted shifts': (pair) => (pair.laborer.willingness.shifts === undefined ? shiftSets.map((shifts) => will(pair, { shifts })) : []),
  'wanted trades': (pair) =>
    pair.laborer.willingness.tradesWanted === undefined
      ? [[], [pair.vacancy.trade]].map((tradesWanted) => will(pair, { tradesWanted }))
      : [],
  'asked skills': (pair) => {
    const strange = ['a', 'b'].map((skill) => ({ skill: skill as SkillCode, need: 'must' as const }));
    return pair.vacancy.skills === undefined ? [notice(pair, { skills: [] }), notice(pair, { skills: strange })] : [];
  },
  'open to all': (pair) => (pair.vacancy.openToAll === undefined ? yesAndNo.map((openToAll) => notice(pair, { openToAll })) : []),
  'asked months': (pair) => (pair.vacancy.months === undefined ? [0, 24, 240].map((months) => notice(pair, { months })) : []),
  'asked schooling': (pair) => (pair.vacancy.schooling === undefined ? schoolings.map((schooling) => notice(pair, { schooling })) : []),
  'asked languages': (pair) => (pair.vacancy.languages === undefined ? languageSets.map((languages) => notice(pair, { languages })) : []),
  pay: (pair) =>
    pair.vacancy.pay.min === undefined && pair.vacancy.pay.max === undefined
      ? [
          paid(pair, { min: 0, max: 0, basis: 'month' }),
          paid(pair, { min: 1_000_000_000, max: 1_000_000_000, basis: 'hour', hoursPerDay: 24, daysPerMonth: 31 }),
        ]
      : [],
  lodging: (pair) =>
    pair.vacancy.lodging === undefined
      ? lodgings.flatMap((lodging) => [0, 1_000_000].map((lodgingCost) => notice(pair, { lodging, lodgingCost })))
      : [],
  meals: (pair) => (pair.vacancy.meals === undefined ? (['none', 'free'] as const).map((meals) => notice(pair, { meals })) : []),
  'worked shifts': (pair) => (pair.vacancy.shifts === undefined ? shiftSets.slice(1).map((shifts) => notice(pair, { shifts })) : []),
  'hours a day': (pair) =>
    pair.vacancy.hours?.perDay === undefined ? [30, 1440].map((perDay) => notice(pair, { hours: { ...pair.vacancy.hours, perDay } })) : [],
  contract: (pair) => (pair.vacancy.contract === undefined ? yesAndNo.map((contract) => notice(pair, { contract })) : []),
  insurance: (pair) =>
    yesAndNo.map((answer) => notice(pair, { insurance: { social: answer, accident: answer, ...pair.vacancy.insurance } })),
  'first day of work': (pair) =>
    pair.vacancy.startsOn === undefined ? ['2026-11-24' as IsoDate, farOff].map((startsOn) => notice(pair, { startsOn })) : [],
  'couples welcome': (pair) =>
    pair.vacancy.couplesWelcome === undefined ? yesAndNo.map((couplesWelcome) => notice(pair, { couplesWelcome })) : [],
  distance: (pair) => {
    const centre = { x: 0, y: 0, z: 0 };
    if (pair.vacancy.site.point !== undefined && pair.laborer.home.point !== undefined) return [];
    return [0, 3_000_000].map((metres) => ({
      laborer: { ...pair.laborer, home: { ...pair.laborer.home, precision: 'point', point: centre } },
      vacancy: { ...pair.vacancy, site: { ...pair.vacancy.site, precision: 'point', point: { ...centre, x: metres } } },
    }));
  },
};

for (const [question, answersTo] of Object.entries(questions)) {
  law(`L19: while ${question} is unknown, each part lies between its worst and best answer`, { laborers: 2, vacancies: 4 }, (region) => {
    for (const unknown of pairsOf(region)) {
      const answers = answersTo({ laborer: unknown.person.laborer, vacancy: unknown.offer.vacancy });
      if (answers.length === 0) continue;
      for (const way of ['daily', 'away'] as const) {
        const answered = answers.map(({ laborer, vacancy }) => partsOf(pairFor(laborer, vacancy, region.context), way));
        for (const [at, { part, value }] of partsOf(unknown, way).entries()) {
          const values = answered.map((parts) => parts[at]?.value ?? Number.NaN);
          const [worst, best] = [Math.min(...values), Math.max(...values)];
          if (!(worst <= value && value <= best)) expect.fail(`${part}, ${way}: ${value} is not from ${worst} to ${best}`);
        }
      }
    }
  });
}

/** Parts for one way of living, so that no answer changes them by way of the other. */
function partsOf(pair: Pair, way: Way): readonly Part[] {
  return scoreOf({ ...pair, ways: { ...pair.ways, daily: way === 'daily', away: way === 'away' } }).parts;
}
