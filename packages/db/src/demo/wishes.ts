import type { Area, IsoDate, Shift, Willingness, WillingToWork } from '@huma/matcher';
import { tradeCode } from './codes.ts';
import { addDays } from './days.ts';
import type { DemoPerson } from './households.ts';
import { known } from './known.ts';
import type { Random } from './random.ts';
import type { Trade } from './trades-of-people.ts';

/**
 * What a person wants and refuses, as far as somebody asked: most answers are missing for a third or more of the people.
 * Who cares for a child or an old parent must be home by an hour and sleeps at home; the others may go farther.
 */
export function inventWillingness(person: DemoPerson, trades: readonly Trade[], today: IsoDate, random: Random): Willingness {
  const cares = random.chance(person.sex === 'female' && person.age >= 24 && person.age <= 48 ? 3_500 : 700);
  return {
    ...known({
      toWork: inventToWork(today, random),
      areas: random.chance(8_000) ? inventAreas(cares, random) : undefined,
      maxCommuteKm: random.chance(4_500) ? random.pick(cares ? [8, 10, 15, 20] : [15, 20, 30, 30, 50, 80]) : undefined,
      shifts: random.chance(5_500) ? inventShifts(cares || person.age >= 55, random) : undefined,
    }),
    ...(cares ? duties(random) : roaming(random)),
    ...pay(random),
    ...time(today, random),
    ...known({
      tradesWanted: random.chance(3_500) && trades[0] ? [tradeCode(trades[0].trade)] : undefined,
      tradesRefused: random.chance(700)
        ? [tradeCode(random.pick(['construction-laborer', 'slaughterer', 'dishwasher', 'elder-carer']))]
        : undefined,
    }),
  };
}

function inventToWork(today: IsoDate, random: Random): WillingToWork | undefined {
  return random.weighted<() => WillingToWork | undefined>([
    [() => 'now', 70],
    [() => 'if-conditions', 12],
    [() => ({ later: addDays(today, random.between(15, 100)) }), 6],
    [() => undefined, 12],
  ])();
}

function inventAreas(cares: boolean, random: Random): readonly Area[] {
  if (cares) return random.chance(8_000) ? ['own-county'] : ['own-county', 'own-city'];
  return random.weighted<readonly Area[]>([
    [['own-county'], 32],
    [['own-county', 'own-city'], 30],
    [['own-county', 'own-city', 'own-region'], 10],
    [['own-county', 'own-city', 'own-region', 'outside'], 20],
    [['outside'], 4],
    [['own-city', 'own-region', 'outside'], 4],
  ]);
}

function inventShifts(dayOnly: boolean, random: Random): readonly Shift[] {
  if (dayOnly && random.chance(8_000)) return ['day'];
  return random.weighted<readonly Shift[]>([
    [['day'], 5],
    [['day', 'rotating'], 3],
    [['day', 'night', 'rotating'], 2],
    [['day', 'night'], 1],
  ]);
}

function duties(random: Random): Willingness {
  return known({
    returnsNightly: random.chance(8_000) ? true : undefined,
    homeBy: random.pick([16 * 60 + 30, 17 * 60, 17 * 60 + 30, 18 * 60]),
    leaveAfter: random.chance(6_000) ? random.pick([7 * 60, 7 * 60 + 30, 8 * 60]) : undefined,
    lodging: random.chance(3_000) ? ('refused' as const) : undefined,
  });
}

function roaming(random: Random): Willingness {
  const returnsNightly = random.chance(6_000) ? random.chance(3_500) : undefined;
  const away = random.weighted([
    ['needed', 6],
    ['welcome', 4],
  ] as const);
  return known({ returnsNightly, lodging: random.chance(6_000) ? (returnsNightly === true ? ('refused' as const) : away) : undefined });
}

/** Fen a month; the wish never lies below the floor. */
function pay(random: Random): Willingness {
  const floor = random.pick([2_200, 2_500, 2_800, 3_000, 3_000, 3_000, 3_500, 3_500, 4_000, 4_500, 5_000]) * 100;
  return known({
    payFloor: random.chance(6_500) ? floor : undefined,
    payWish: random.chance(4_000) ? floor + random.pick([500, 800, 1_000, 1_500]) * 100 : undefined,
  });
}

/** Sowing and harvest call some people home for two or three weeks. */
function time(today: IsoDate, random: Random): Willingness {
  const away = addDays(today, random.between(30, 200));
  return known({
    availableFrom: random.chance(1_000) ? addDays(today, random.between(3, 40)) : undefined,
    availableUntil: random.chance(600) ? addDays(today, random.between(60, 200)) : undefined,
    absences: random.chance(1_400) ? [{ from: away, until: addDays(away, random.between(10, 20)) }] : undefined,
  });
}
