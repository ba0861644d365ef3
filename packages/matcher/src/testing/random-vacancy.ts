import type { Vacancy } from '../model/vacancy.ts';
import { aVacancy } from './a-vacancy.ts';
import type { Draws } from './draws.ts';
import { testLicences, testSkills, testTrades } from './random-laborer.ts';
import { randomSite } from './random-place.ts';

/** Any vacancy; each fact is silent now and then, and dates and seats lie round the borders of the rules on 2026-11-24. */
export function randomVacancy(id: string, draws: Draws): Vacancy {
  const maybe = <Fact>(...facts: readonly [Fact, ...Fact[]]): Fact | undefined => (draws.chance(70) ? draws.pick(facts) : undefined);
  const seats = draws.pick([undefined, 1, 2, 5]);
  return aVacancy({
    id,
    enterprise: `enterprise-${draws.below(4)}`,
    trade: draws.pick(testTrades),
    openToAll: maybe(true, false),
    skills: maybe(
      [],
      draws.some(testSkills).map((skill) => askedSkill(skill, draws)),
    ),
    licences: maybe(
      [],
      draws
        .some(testLicences)
        .slice(0, 1)
        .map((licence) => ({ licence, need: draws.pick(['legal', 'must', 'plus']) })),
    ),
    months: maybe(0, 1, 12, 24, 60),
    schooling: maybe('none', 'primary', 'middle', 'high', 'college'),
    languages: maybe([], ['mandarin'], ['mongolian'], ['mandarin', 'mongolian']),
    seats,
    seatsTaken: seats === undefined ? draws.below(3) : draws.chance(10) ? seats : draws.below(seats),
    pay: randomPay(draws),
    site: randomSite(draws),
    lodging: maybe('none', 'free', 'charged', 'subsidised', 'couple-room'),
    lodgingCost: maybe(0, 20_000, 90_000),
    meals: maybe('none', 'free', 'charged', 'subsidised'),
    shifts: maybe(draws.some(['day', 'night', 'rotating']), ['day'], ['night']),
    hours: maybe(
      { start: draws.pick([360, 480, 1200]), end: draws.pick([960, 1020, 1080, 1680]) },
      { perDay: draws.pick([240, 480, 540, 720]) },
    ),
    restDaysPerMonth: maybe(0, 4, 8, 31),
    contract: maybe(true, false),
    insurance: maybe({}, { social: true }, { social: false, accident: true }, { social: true, accident: true }),
    demands: maybe([], draws.some(['heavy-lifting', 'night-work', 'long-standing'])),
    hazards: maybe([], [], ['toxic-graded']),
    couplesWelcome: maybe(true, false),
    startsOn: maybe('2026-11-01', '2026-11-24', '2026-12-10', '2027-06-01'),
    validUntil: maybe('2026-11-24', '2026-12-31', draws.pick(['2026-11-23', '2027-01-01'])),
    enterpriseRecord: { verified: true, banned: false, answerRate: maybe(0, 5000, 10_000) },
  });
}

function askedSkill(skill: string, draws: Draws): Readonly<Record<string, unknown>> {
  return { skill, need: draws.pick(['must', 'trainable', 'plus']), level: draws.pick([undefined, 1, 2, 3]) };
}

/** The greatest figure that the schema lets through. */
const MOST_FEN = 1_000_000_000;

const units = [
  ['month', 1000],
  ['month', 1000],
  ['day', 40],
  ['hour', 5],
  ['piece', 1000],
  ['trip', 1000],
  ['year', 12_000],
  ['couple', 2000],
  ['negotiable', 1000],
] as const;

/** Figures that make about the same month on every basis; the ends and the guaranteed pay are silent in part. */
function randomPay(draws: Draws): Readonly<Record<string, unknown>> {
  const [basis, unit] = draws.pick(units);
  const least = draws.chance(3) ? MOST_FEN : unit * draws.pick([0, 150, 300, 400, 500]);
  const ends = draws.pick(['both', 'both', 'min', 'max', 'neither']);
  return {
    basis,
    min: ends === 'both' || ends === 'min' ? least : undefined,
    max: ends === 'both' || ends === 'max' ? Math.min(MOST_FEN, least + unit * draws.pick([0, 50, 300])) : undefined,
    floor: draws.chance(15) ? 300_000 : undefined,
    hoursPerDay: draws.pick([undefined, 8, 12]),
    daysPerMonth: draws.pick([undefined, 22, 30]),
  };
}
