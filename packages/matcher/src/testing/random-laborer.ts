import type { Laborer } from '../model/laborer.ts';
import { aLaborer } from './a-laborer.ts';
import type { Draws } from './draws.ts';
import { randomHome } from './random-place.ts';

export const testTrades = ['packer', 'sorter', 'cleaner', 'welder', 'sewing-worker', 'cook', 'truck-driver'] as const;
export const testSkills = ['welding', 'sewing', 'cooking', 'drawing-reading'] as const;
export const testLicences = ['driving-A1', 'driving-B2', 'driving-C1', 'driving-C2', 'health-certificate'] as const;

/** Any laborer, with silent fields and answers at the borders of the rules on 2026-11-24. */
export function randomLaborer(id: string, draws: Draws, partner?: string): Laborer {
  return aLaborer({
    id,
    // 16 and 18 today and tomorrow, a leap day, and never asked.
    birthDate: draws.pick([undefined, '2010-11-24', '2010-11-25', '2008-11-24', '2008-11-25', '2000-02-29', '1990-05-01', '1966-01-01']),
    sex: draws.pick([undefined, 'female', 'male']),
    home: randomHome(draws),
    skills: draws.some(testSkills).map((skill) => ({ skill, level: draws.pick([undefined, 1, 2, 3]) })),
    licences: draws.some(testLicences).map((licence) => ({
      licence,
      expires: draws.pick([undefined, undefined, '2026-11-23', '2026-11-24', '2026-12-31']),
    })),
    experience: draws.chance(50)
      ? []
      : draws.some(testTrades).map((trade) => ({ trade, months: draws.pick([0, 1, 11, 12, 23, 24, 25, 240]) })),
    limits: draws.chance(80) ? [] : draws.some(['no-heavy-lifting', 'no-night', 'sitting-only']),
    asked: draws.some(['skills', 'licences', 'experience', 'limits']),
    schooling: draws.pick([undefined, 'none', 'primary', 'middle', 'high', 'college']),
    languages: draws.pick([undefined, [], ['mandarin'], ['mongolian'], ['mandarin', 'mongolian']]),
    willingness: randomWillingness(draws, partner),
  });
}

/** Each answer is silent in half of the cases, so that most people can take something. */
function randomWillingness(draws: Draws, partner: string | undefined): Readonly<Record<string, unknown>> {
  const maybe = <Answer>(...answers: readonly [Answer, ...Answer[]]): Answer | undefined =>
    draws.chance(50) ? draws.pick(answers) : undefined;
  const payFloor = maybe(0, 300_000, 400_000, 500_000);
  return {
    // The test horizon is 60 days: 2027-01-23 is its last day.
    toWork: draws.chance(8)
      ? draws.pick<unknown>(['no', { later: '2027-01-24' }])
      : maybe<unknown>('now', 'if-conditions', { later: '2027-01-23' }),
    areas: maybe(draws.some(['own-county', 'own-city', 'own-region', 'outside'])),
    returnsNightly: maybe(true, false),
    maxCommuteKm: maybe(0, 20, 30, 80),
    homeBy: maybe(960, 1050, 1110),
    leaveAfter: maybe(360, 420, 480),
    shifts: maybe(draws.some(['day', 'night', 'rotating']), ['day']),
    lodging: maybe('needed', 'welcome', 'refused'),
    payFloor,
    payWish: maybe(Math.max(payFloor ?? 0, draws.pick([0, 350_000, 450_000, 700_000, 1_000_000_000]))),
    availableFrom: maybe('2026-11-01', '2026-11-25', '2026-12-20'),
    availableUntil: maybe('2026-12-31'),
    tradesWanted: maybe(draws.some(testTrades)),
    together: partner === undefined ? undefined : { with: partner, only: draws.chance(50) },
  };
}
