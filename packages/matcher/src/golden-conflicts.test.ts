import { golden, hopesFor, km, monthly, welder, welding } from './golden.contract.ts';

golden('pay and distance: 3,000 yuan more do not make up for 40 km every day', {
  laborer: { willingness: { toWork: 'now', ...hopesFor(4000), returnsNightly: true, maxCommuteKm: 80 } },
  vacancies: {
    'near-4000': { ...km(1), ...monthly(4000) },
    'far-7000': { ...km(40), ...monthly(7000) },
    'far-4500': { ...km(40), ...monthly(4500) },
  },
  order: [
    'near-4000', // reaches the wish at the door
    'far-7000', // 6,189 yuan after the fares, but 52 km of road
    'far-4500', // the fares take it below the wish
  ],
});

golden('pay and distance: 500 yuan decide between 2 km and 4 km', {
  laborer: { willingness: { toWork: 'now', ...hopesFor(5000), returnsNightly: true } },
  vacancies: {
    '2km-4000': { ...km(2), ...monthly(4000) },
    '4km-4500': { ...km(4), ...monthly(4500) },
    '25km-4500': { ...km(25), ...monthly(4500) },
  },
  order: [
    '4km-4500', // 500 yuan more for 2.6 km of road
    '2km-4000', // nearer, but a fifth below the wish
    '25km-4500', // 32.5 km of road cost more than 500 yuan are worth
  ],
});

golden('skill and pay: the own trade at its usual pay stands before line work for 1,500 yuan more', {
  laborer: welder,
  vacancies: {
    'weld-6000': { ...km(5), ...welding, ...monthly(6000) },
    'pack-7500': { ...km(5), ...monthly(7500) },
    'weld-4000': { ...km(5), ...welding, ...monthly(4000) },
  },
  order: [
    'weld-6000', // the trade, the wish
    'weld-4000', // the trade, a third below the wish
    'pack-7500', // well paid, but the trade counts for nothing there
  ],
});

golden('skill and pay: a skill one level short costs less than 2,000 yuan', {
  laborer: { ...welder, skills: [{ skill: 'welding', level: 1 }] },
  vacancies: {
    'level-1-4000': { ...welding, skills: [{ skill: 'welding', need: 'must', level: 1 }], ...monthly(4000) },
    'level-2-6000': { ...welding, ...monthly(6000) },
    'level-3-6000': { ...welding, skills: [{ skill: 'welding', need: 'must', level: 3 }], ...monthly(6000) },
  },
  order: [
    'level-2-6000', // half of a middling rarity lost, the wish reached
    'level-1-4000', // all that is asked, a third below the wish
    'level-3-6000', // two of three levels short
  ],
});

golden('lodging and commute: a free bed stands before an hour of road, a rented one does not', {
  laborer: { willingness: { toWork: 'now', ...hopesFor(4000) } },
  vacancies: {
    'daily-25km': { ...km(25), lodging: 'none' },
    'bed-150km': { ...km(150), lodging: 'free' },
    'rent-150km': { ...km(150), lodging: 'none' },
    'daily-5km': { ...km(5), lodging: 'none' },
  },
  order: [
    'daily-5km', // home every night, 6.5 km of road
    'bed-150km', // 6000 for the bed and no fares
    'daily-25km', // 4204 for the road, and 507 yuan of fares
    'rent-150km', // 3000 for a bed of one’s own, and a rent of 500 yuan
  ],
});

golden('lodging and pay: 500 yuan more do not pay for a rent of 500 yuan', {
  laborer: { willingness: { toWork: 'now', ...hopesFor(4500), lodging: 'welcome' } },
  vacancies: {
    'free-4500': { ...km(200), lodging: 'free', ...monthly(4500) },
    'rent-5000': { ...km(200), lodging: 'none', ...monthly(5000) },
    'charged-4800': { ...km(200), lodging: 'charged', lodgingCost: 30_000, ...monthly(4800) },
    'rent-6500': { ...km(200), lodging: 'none', ...monthly(6500) },
  },
  order: [
    'free-4500', // the wish, and a bed: 2800 + 1500 points
    'charged-4800', // the wish after 300 yuan for the bed: 2800 + 1250
    'rent-6500', // 1,500 yuan above the wish after the rent, and no bed ready: 3033 + 750
    'rent-5000', // the wish after the rent: 2800 + 750
  ],
});

golden('known and unknown: a good answer stands before silence, and silence before a bad answer', {
  laborer: { willingness: { toWork: 'now', ...hopesFor(4000), shifts: ['day', 'night', 'rotating'] } },
  vacancies: {
    'silent-on-hours': { shifts: undefined, hours: undefined },
    'day-8h': { shifts: ['day'], hours: { perDay: 480 } },
    'night-12h': { shifts: ['night'], hours: { perDay: 720 } },
  },
  order: [
    'day-8h', // 10000
    'silent-on-hours', // 40 % of the way from 3000 to 10000: 5800
    'night-12h', // 3000
  ],
});

golden('known and unknown: 面议 stands between pay that is known to reach the wish and pay that is known not to', {
  laborer: { willingness: { toWork: 'now', ...hopesFor(4000) } },
  vacancies: { negotiable: { pay: { basis: 'negotiable' } }, 'known-4000': monthly(4000), 'known-3000': monthly(3000) },
  order: [
    'known-4000', // 8000
    'negotiable', // 40 % of the way from the legal minimum to anything: 6568
    'known-3000', // 6000
  ],
});

golden('known and unknown: a notice that says nothing stands last but is not lost', {
  laborer: { experience: [{ trade: 'packer', months: 30 }], willingness: { toWork: 'now', ...hopesFor(4000), tradesWanted: ['packer'] } },
  vacancies: {
    silent: {
      openToAll: undefined,
      skills: undefined,
      months: undefined,
      schooling: undefined,
      languages: undefined,
      pay: { basis: 'negotiable' },
      lodging: undefined,
      meals: undefined,
      shifts: undefined,
      hours: undefined,
      contract: undefined,
      insurance: undefined,
      startsOn: undefined,
    },
    plain: {},
    'plain-20km': km(20),
  },
  order: [
    'plain', // all known, all fair
    'plain-20km', // all known, 26 km of road
    'silent', // may be anything
  ],
});

golden('unknown and far: an uncertain place in the own county stands behind a sure near one and before a sure far one', {
  laborer: { willingness: { toWork: 'now', returnsNightly: true, maxCommuteKm: 60 } },
  vacancies: {
    'sure-5km': km(5),
    'township-5km': { site: { kmNorth: 5, precision: 'township' } },
    'sure-40km': km(40),
    'unsaid-place': { site: { countyCode: '150523', precision: 'county' } },
  },
  order: [
    'sure-5km', // 6.5 km of road
    'township-5km', // probably 14.3 km of road
    'unsaid-place', // 40 % of everything
    'sure-40km', // 52 km of road: a quarter
  ],
});

golden('hours and pay: 300 yuan do not buy night work', {
  laborer: { willingness: { toWork: 'now', ...hopesFor(4500), shifts: ['day', 'night', 'rotating'] } },
  vacancies: {
    'day-4500': { shifts: ['day'], ...monthly(4500) },
    'night-4800': { shifts: ['night'], ...monthly(4800) },
    'turns-4800': { shifts: ['rotating'], ...monthly(4800) },
    'day-12h-4800': { shifts: ['day'], hours: { perDay: 720 }, ...monthly(4800) },
  },
  order: [
    'day-4500',
    'turns-4800', // the shift is worth 6000
    'night-4800', // the shift is worth 5000
    'day-12h-4800', // by day, but four hours longer are worse than a night
  ],
});

golden('contract and pay: insurance and a contract are worth more than 400 yuan', {
  laborer: { willingness: { toWork: 'now', ...hopesFor(4000) } },
  vacancies: {
    'secure-4000': monthly(4000),
    'loose-4400': { ...monthly(4400), contract: false, insurance: { social: false, accident: false } },
    'loose-6500': { ...monthly(6500), contract: false, insurance: { social: false, accident: false } },
    'unsaid-4000': { ...monthly(4000), contract: undefined, insurance: undefined },
  },
  order: [
    'secure-4000', // 700 points of security
    'loose-6500', // 2,500 yuan above the wish are worth 437 points
    'unsaid-4000', // may be secure or not: 280 points
    'loose-4400', // 400 yuan above the wish are worth 70 points
  ],
});

golden('experience and wish: three years in a trade stand before the wanted trade, which stands before any other for 1,000 yuan less', {
  laborer: {
    experience: [{ trade: 'packer', months: 36 }],
    willingness: { toWork: 'now', ...hopesFor(5000), tradesWanted: ['cleaner'] },
  },
  vacancies: {
    'clean-5000': { trade: 'cleaner', ...monthly(5000) },
    'clean-4000': { trade: 'cleaner', ...monthly(4000) },
    'pack-5000': { trade: 'packer', ...monthly(5000) },
    'cook-5000': { trade: 'cook', ...monthly(5000) },
  },
  order: [
    'pack-5000', // three years in the trade: 1200 points of fit, and 200 of appeal less
    'clean-5000', // wanted
    'clean-4000', // wanted, 560 points of pay less
    'cook-5000', // the pay, but not wanted: 1000 points
  ],
});
