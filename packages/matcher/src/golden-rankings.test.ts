import { golden, hopesFor, km, monthly, welder, welding } from './golden.contract.ts';

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
