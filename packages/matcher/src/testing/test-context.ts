import { defaultCatalogue } from '../catalogue/index.ts';
import type { Context } from '../context/context.ts';
import type { IsoDate } from '../model/period.ts';
import type { RulebookFigures, RulebookKey } from '../rulebook/figures.ts';
import { buildRulebook, type Rulebook, type RulebookRow } from '../rulebook/rulebook.ts';
import { defaultWeights } from '../context/weights.ts';

const figures: RulebookFigures = {
  minimumWage: { monthly: 214_000, hourly: 2110 },
  dailyReach: 30_000,
  horizonDays: 60,
  neighbours: [],
  precisionRadius: { point: 0, village: 3000, township: 12_000, county: 50_000 },
  roadFactor: 13_000,
  farePerKm: 30,
  metresPerMinute: 500,
  rent: 50_000,
  mealsWorth: 60_000,
  referencePay: 400_000,
  payConversion: { hoursPerDay: [8, 10], daysPerMonth: [22, 26] },
  limitDemands: {
    'no-heavy-lifting': ['heavy-lifting'],
    'no-long-standing': ['long-standing', 'long-walking'],
    'no-long-walking': ['long-walking'],
    'no-bending': ['bending', 'heavy-lifting'],
    'no-heights': ['heights'],
    'no-night': ['night-work'],
    'no-heat': ['heat'],
    'no-cold': ['cold'],
    'no-dust': ['dust'],
    'no-fine-handwork': ['fine-handwork'],
    'no-sharp-sight': ['sharp-sight', 'driving'],
    'no-good-hearing': ['good-hearing'],
    'no-driving': ['driving'],
    'sitting-only': ['heavy-lifting', 'long-standing', 'long-walking', 'bending', 'heights'],
  },
  unknownAnswerRate: 3000,
};

/** Round invented figures that hold everywhere and always; `changes` replaces some. */
export function testRulebook(changes: Partial<RulebookFigures> = {}): Rulebook {
  const all = { ...figures, ...changes };
  return buildRulebook(
    Object.keys(all).map(
      (key) =>
        ({
          key,
          area: '',
          validFrom: '2000-01-01',
          value: all[key as RulebookKey],
          source: { kind: 'judgement', why: 'a round figure for tests' },
        }) as RulebookRow,
    ),
  );
}

/** A context for tests and examples: 2026-11-24, the default catalogue and weights, every skill of middling rarity. */
export function testContext(changes: Partial<Context> = {}): Context {
  return {
    today: '2026-11-24' as IsoDate,
    rulebook: testRulebook(),
    catalogue: defaultCatalogue,
    weights: defaultWeights,
    rarity: new Map(),
    ...changes,
  };
}
