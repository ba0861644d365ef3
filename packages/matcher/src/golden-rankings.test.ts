import { expect, test } from 'vitest';
import { match } from './match.ts';
import { buildVacancyIndex } from './retrieval/vacancy-index.ts';
import type { RuleId } from './rules/rule.ts';
import { checkEligibility } from './rules/check-eligibility.ts';
import { aLaborer, aVacancy, type LaborerFields, testCatalogue, testContext, type VacancyFields } from './testing/index.ts';

const context = testContext({ catalogue: testCatalogue });

interface Golden {
  readonly laborer: LaborerFields;
  readonly vacancies: Readonly<Record<string, VacancyFields>>;
  /** Best first, each with the reason why it stands there. */
  readonly order: readonly string[];
  /** What the person must not be shown, with the first rule that forbids it. */
  readonly keptOut?: Readonly<Record<string, RuleId>>;
}

/** A change of these lists is a change of what people are shown: it needs a reason, not a new expectation. */
function golden(name: string, { laborer, vacancies, order, keptOut = {} }: Golden): void {
  test(name, () => {
    const person = aLaborer(laborer);
    const built = Object.entries(vacancies).map(([id, fields]) => aVacancy({ ...fields, id }));
    const { matches } = match(person, buildVacancyIndex(built, context), { k: 100 });
    expect(matches.map(({ vacancy }) => vacancy.id)).toEqual(order);
    const broken = built.flatMap((vacancy) => {
      const eligibility = checkEligibility(person, vacancy, context);
      return eligibility.eligible ? [] : [[vacancy.id, eligibility.broken[0]?.rule]];
    });
    expect(Object.fromEntries(broken)).toEqual(keptOut);
  });
}

const monthly = (yuan: number, upTo = yuan): Pick<VacancyFields, 'pay'> => ({ pay: { min: yuan * 100, max: upTo * 100, basis: 'month' } });
const km = (kmNorth: number): Pick<VacancyFields, 'site'> => ({ site: { kmNorth } });
const hopesFor = (yuan: number): { readonly payWish: number } => ({ payWish: yuan * 100 });

const welder: LaborerFields = {
  skills: [{ skill: 'welding', level: 2, months: 60 }],
  experience: [{ trade: 'welder', months: 60 }],
  willingness: { toWork: 'now', ...hopesFor(6000), tradesWanted: ['welder'], shifts: ['day'] },
};
const welding: VacancyFields = { trade: 'welder', openToAll: false, skills: [{ skill: 'welding', need: 'must', level: 2 }], months: 12 };

golden('nearer is better where nothing else differs', {
  laborer: { willingness: { toWork: 'now', returnsNightly: true } },
  vacancies: { 'at-30km': km(30), 'at-2km': km(2), 'at-12km': km(12), 'at-0km': km(0), 'at-31km': km(31) },
  order: [
    'at-0km', // at the door
    'at-2km',
    'at-12km',
    'at-30km', // the farthest that the usual reach allows
  ],
  keptOut: { 'at-31km': 'must-return-nightly' },
});

golden('more pay is better where nothing else differs, less and less beyond the wish', {
  laborer: { willingness: { toWork: 'now', ...hopesFor(4000) } },
  vacancies: { p3000: monthly(3000), p4000: monthly(4000), p5000: monthly(5000), p8000: monthly(8000), p9000: monthly(9000) },
  order: [
    'p8000', // twice the wish is all that counts; the id decides against p9000
    'p9000',
    'p5000', // above the wish
    'p4000', // the wish
    'p3000', // below it
  ],
});

golden('conflict of pay and distance: 3,000 yuan more do not make up for 40 km every day', {
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

golden('conflict of pay and distance: 500 yuan decide between 2 km and 4 km', {
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

golden('a welder sees near welding vacancies before nearer packing vacancies', {
  laborer: welder,
  vacancies: {
    'pack-1km': { ...km(1), ...monthly(4500) },
    'weld-25km': { ...km(25), ...welding, ...monthly(6000) },
    'weld-2km': { ...km(2), ...welding, ...monthly(6000) },
  },
  order: [
    'weld-2km', // right trade, close
    'weld-25km', // right trade, still every day
    'pack-1km', // closest, but another trade and less pay
  ],
});

golden('conflict of skill and pay: the own trade at its usual pay stands before line work for 1,500 yuan more', {
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

golden('conflict of skill and pay: a skill one level short costs less than 2,000 yuan', {
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

golden('who lacks a needed skill is not shown the vacancy, who may be taught it is', {
  laborer: { willingness: { toWork: 'now', tradesWanted: ['sewing-worker'] } },
  vacancies: {
    'sew-needed': { trade: 'sewing-worker', skills: [{ skill: 'sewing', need: 'must' }] },
    'sew-taught': { trade: 'sewing-worker', skills: [{ skill: 'sewing', need: 'trainable' }] },
    'sew-welcome': { trade: 'sewing-worker', skills: [{ skill: 'sewing', need: 'plus' }] },
    'sew-unasked': { trade: 'sewing-worker', skills: [] },
  },
  order: [
    'sew-unasked', // asks for no skill
    'sew-welcome', // the skill is only welcome: 2000 of its part
    'sew-taught', // the skill is taught: 3000 of its part
  ],
  keptOut: { 'sew-needed': 'skill-missing' },
});

golden('conflict of lodging and commute: a free bed stands before an hour of road, a rented one does not', {
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

golden('conflict of lodging and pay: 500 yuan more do not pay for a rent of 500 yuan', {
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

golden('who needs a bed is shown work near home without one, and far work only with one', {
  laborer: { willingness: { toWork: 'now', lodging: 'needed' } },
  vacancies: {
    'near-no-bed': { ...km(3), lodging: 'none' },
    'far-no-bed': { ...km(90), lodging: 'none' },
    'far-free-bed': { ...km(90), lodging: 'free' },
    'far-unsaid': { ...km(90), lodging: undefined },
  },
  order: [
    'near-no-bed', // sleeps at home
    'far-free-bed',
    'far-unsaid', // nobody said that there is no bed: it is a question
  ],
  keptOut: { 'far-no-bed': 'no-lodging' },
});

golden('conflict of known and unknown: a good answer stands before silence, and silence before a bad answer', {
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

golden('conflict of known and unknown: 面议 stands between pay that is known to reach the wish and pay that is known not to', {
  laborer: { willingness: { toWork: 'now', ...hopesFor(4000) } },
  vacancies: { negotiable: { pay: { basis: 'negotiable' } }, 'known-4000': monthly(4000), 'known-3000': monthly(3000) },
  order: [
    'known-4000', // 8000
    'negotiable', // 40 % of the way from the legal minimum to anything: 6568
    'known-3000', // 6000
  ],
});

golden('conflict of known and unknown: a notice that says nothing stands last but is not lost', {
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

golden('conflict of unknown and far: an uncertain place in the own county stands behind a sure near one and before a sure far one', {
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

golden('free meals are worth 600 yuan, no more', {
  laborer: { willingness: { toWork: 'now', ...hopesFor(5000) } },
  vacancies: {
    'meals-4000': { ...monthly(4000), meals: 'free' },
    'no-meals-4500': monthly(4500),
    'no-meals-4700': monthly(4700),
  },
  order: [
    'no-meals-4700', // 4,700 yuan
    'meals-4000', // worth 4,600
    'no-meals-4500', // 4,500
  ],
});

golden('a couple’s pay is for two', {
  laborer: { willingness: { toWork: 'now', ...hopesFor(4500), together: { with: 'husband', only: false } } },
  vacancies: {
    'couple-9000': { pay: { min: 900_000, max: 900_000, basis: 'couple' }, couplesWelcome: true },
    'single-5000': { ...monthly(5000), couplesWelcome: false },
    'couple-7000': { pay: { min: 700_000, max: 700_000, basis: 'couple' }, couplesWelcome: true },
  },
  order: [
    'couple-9000', // 4,500 yuan each, and both are welcome
    'single-5000', // 500 yuan more, but only one is wanted
    'couple-7000', // 3,500 yuan each
  ],
});

golden('a day’s and an hour’s pay count by the month they make', {
  laborer: { willingness: { toWork: 'now', ...hopesFor(5000) } },
  vacancies: {
    'day-200': { pay: { min: 20_000, max: 20_000, basis: 'day' } },
    'hour-18': { pay: { min: 1800, max: 1800, basis: 'hour' } },
    'month-4500': monthly(4500),
    'year-66000': { pay: { min: 6_600_000, max: 6_600_000, basis: 'year' } },
  },
  order: [
    'year-66000', // 5,500 a month
    'day-200', // 4,400 to 5,200
    'month-4500', // 4,500
    'hour-18', // 3,168 to 4,680
  ],
});

golden('conflict of hours and pay: 300 yuan do not buy night work', {
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

golden('who fetches a child at four sees only work that ends in time', {
  laborer: { willingness: { toWork: 'now', homeBy: 960, leaveAfter: 450, shifts: ['day'] } },
  vacancies: {
    'ends-three-10km': { ...km(10), hours: { start: 480, end: 900, perDay: 420 } },
    'ends-four-next-door': { hours: { start: 480, end: 960, perDay: 480 } },
    'ends-four-10km': { ...km(10), hours: { start: 540, end: 960, perDay: 420 } },
    'starts-at-seven': { hours: { start: 420, end: 900, perDay: 480 } },
    'unsaid-10km': { ...km(10), hours: undefined },
  },
  order: [
    'ends-four-next-door', // home at four to the minute
    'ends-three-10km', // home at twenty past three
    'unsaid-10km', // as far, and the hours must be asked first
  ],
  keptOut: { 'ends-four-10km': 'hours-refused', 'starts-at-seven': 'hours-refused' },
});

golden('conflict of contract and pay: insurance and a contract are worth more than 400 yuan', {
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

golden('conflict of trade and pay: the wanted trade stands before the old trade for the same pay, behind it for 1,000 yuan less', {
  laborer: {
    experience: [{ trade: 'packer', months: 36 }],
    willingness: { toWork: 'now', ...hopesFor(5000), tradesWanted: ['cleaner'] },
  },
  vacancies: {
    'clean-4000': { trade: 'cleaner', ...monthly(4000) },
    'pack-5000': { trade: 'packer', ...monthly(5000) },
    'cook-5000': { trade: 'cook', ...monthly(5000) },
  },
  order: [
    'pack-5000', // three years in the trade
    'clean-4000', // wanted, and half of it was learnt in packing
    'cook-5000', // nothing of it was learnt or wanted
  ],
});

golden('a driver’s licence opens what it covers and nothing else', {
  laborer: {
    licences: [{ licence: 'driving-B2', expires: '2030-01-01' }],
    experience: [{ trade: 'truck-driver', months: 48 }],
    willingness: { toWork: 'now', ...hopesFor(7000) },
  },
  vacancies: {
    'truck-B2': { trade: 'truck-driver', openToAll: false, licences: [{ licence: 'driving-B2', need: 'legal' }], ...monthly(7000) },
    'van-C1': { trade: 'truck-driver', openToAll: false, licences: [{ licence: 'driving-C1', need: 'legal' }], ...monthly(5500) },
    'trailer-A2': { trade: 'truck-driver', openToAll: false, licences: [{ licence: 'driving-A2', need: 'legal' }], ...monthly(9000) },
    pack: monthly(5500),
  },
  order: [
    'truck-B2', // the very licence, the wish
    'van-C1', // B2 covers C1; less pay
    'pack', // the same pay, another trade
  ],
  keptOut: { 'trailer-A2': 'licence-missing' },
});

golden('at 17 dangerous work is not shown, and work nobody was asked about is', {
  laborer: { birthDate: '2009-06-01' },
  vacancies: {
    'safe-3500': { ...monthly(3500), hazards: [] },
    'toxic-6000': { ...monthly(6000), hazards: ['toxic-graded'] },
    'unsaid-4000': { ...monthly(4000), hazards: undefined },
  },
  order: [
    'unsaid-4000', // the desk asks before an introduction
    'safe-3500',
  ],
  keptOut: { 'toxic-6000': 'minor-hazard' },
});

golden('schooling, experience and language that fall short push a vacancy down and never out', {
  laborer: { schooling: 'primary', languages: ['mongolian'], experience: [{ trade: 'packer', months: 3 }] },
  vacancies: {
    'asks-nothing': {},
    'asks-middle': { schooling: 'middle' },
    'asks-mandarin': { languages: ['mandarin'] },
    'asks-two-years': { months: 24 },
    'asks-college': { schooling: 'college' },
  },
  order: [
    'asks-nothing',
    'asks-mandarin', // one language: 250 points of fit
    'asks-middle', // one level: 500
    'asks-college', // three levels: 1000
    'asks-two-years', // 3 of 24 months: 1312
  ],
});

golden('work that begins sooner stands first, and in two months still stands', {
  laborer: { willingness: { toWork: 'now', ...hopesFor(4000) } },
  vacancies: {
    today: { startsOn: '2026-11-24' },
    'in-two-weeks': { startsOn: '2026-12-08' },
    'in-two-months': { startsOn: '2027-01-24' },
    unsaid: { startsOn: undefined },
  },
  order: [
    'today',
    'in-two-weeks', // 8600
    'unsaid', // 4000
    'in-two-months', // 3900
  ],
});

golden('between equals the enterprise that answers stands first, then the unknown one, then the silent one, then the id', {
  laborer: {},
  vacancies: {
    'b-unknown': { enterpriseRecord: { verified: true, banned: false } },
    'c-silent': { enterpriseRecord: { verified: true, banned: false, answerRate: 0 } },
    'd-answers': { enterpriseRecord: { verified: true, banned: false, answerRate: 9000 } },
    'a-unknown': { enterpriseRecord: { verified: true, banned: false, answerRate: 3000 } },
  },
  order: [
    'd-answers', // answers nine wishes of ten
    'a-unknown', // answers three of ten, as an unknown one is taken to: the id decides
    'b-unknown',
    'c-silent', // never answered
  ],
});

golden('who was asked nothing sees near open work first, and nothing is hidden', {
  laborer: {
    birthDate: undefined,
    sex: undefined,
    asked: [],
    schooling: undefined,
    languages: undefined,
    willingness: {},
  },
  vacancies: {
    'open-1km': km(1),
    'weld-1km': { ...km(1), ...welding, ...monthly(6000) },
    'open-free-bed-600km': { site: { kmNorth: 600, countyCode: '110101' }, lodging: 'free', ...monthly(6000) },
  },
  order: [
    'open-1km', // asks for nothing, near
    'open-free-bed-600km', // asks for nothing, well paid, far
    'weld-1km', // may be their trade: nobody asked
  ],
});
