import type { LodgingOffer, MealsOffer, Vacancy } from '@huma/matcher';
import { known } from './known.ts';
import type { Random } from './random.ts';
import type { WorkKind } from './work-kind.ts';

/** Silence is not "no": only one notice in two hundred denies lodging. */
export function boardAndLodging(kind: WorkKind, random: Random): Partial<Vacancy> {
  const couplesWelcome = kind.paidBy === 'couple' || random.chance(kind.couples ? 3_500 : 200) ? true : undefined;
  const lodging = inventLodging(kind, couplesWelcome === true, random);
  const meals = inventMeals(lodging, random);
  return known({
    lodging,
    lodgingCost: lodging === 'charged' ? random.pick([3_000, 5_000, 10_000, 15_000]) : undefined,
    meals,
    mealCost: meals === 'charged' ? random.pick([15_000, 20_000, 30_000]) : undefined,
    couplesWelcome,
  });
}

function inventLodging(kind: WorkKind, couples: boolean, random: Random): LodgingOffer | undefined {
  if (!random.chance(kind.lodging)) return random.chance(100) ? 'none' : undefined;
  if (couples && random.chance(6_000)) return 'couple-room';
  return random.weighted([
    ['free', 80],
    ['charged', 12],
    ['subsidised', 8],
  ] as const);
}

/** Half of all notices offer meals; those with lodging nine times in ten. */
function inventMeals(lodging: LodgingOffer | undefined, random: Random): MealsOffer | undefined {
  const offered = random.chance(lodging === undefined || lodging === 'none' ? 2_600 : 9_000);
  return offered
    ? random.weighted([
        ['free', 80],
        ['charged', 8],
        ['subsidised', 12],
      ] as const)
    : undefined;
}
