import { describe, expect, test } from 'vitest';
import { knownAt, openAt, partWith } from './value-of.contract.ts';

const month = (min?: number, max: number | undefined = min): { pay: Readonly<Record<string, unknown>> } => ({
  pay: { min, max, basis: 'month' },
});
const hopes = (payWish: number): { willingness: Readonly<Record<string, unknown>> } => ({ willingness: { toWork: 'now', payWish } });

describe('pay, at the door and without meals', () => {
  test.each([
    [0, 0],
    [200_000, 4000],
    [399_999, 7999],
    [400_000, 8000],
    [400_200, 8001],
    [600_000, 9000],
    [800_000, 10_000],
    [900_000, 10_000],
  ])('who hopes for 4,000 yuan and is offered %i fen', (offered, value) => {
    expect(partWith('pay', hopes(400_000), month(offered))).toEqual(knownAt(value));
  });

  test('a stated range lies 40 % of the way up: 8000 … 8500', () => {
    expect(partWith('pay', hopes(400_000), month(400_000, 500_000))).toEqual(knownAt(8200));
  });

  test('with only a least figure the range goes to 143 % of it: 8000 … 10000 × …', () => {
    // 8000 … 8000 + ⌊2000 × 172000 / 400000⌋ = 8860
    expect(partWith('pay', hopes(400_000), { pay: { min: 400_000, basis: 'month' } })).toEqual(knownAt(8344));
  });

  test('who named a least pay only hopes for a quarter more', () => {
    expect(partWith('pay', { willingness: { payFloor: 320_000 } }, month(400_000))).toEqual(knownAt(8000));
  });

  test('who named neither hopes for what people here ask, and is asked', () => {
    expect(partWith('pay', {}, month(400_000))).toEqual(openAt(8000, 'laborer.pay-wish'));
  });

  test('who hopes for nothing is content with anything above nothing', () => {
    expect(partWith('pay', hopes(0), month(1))).toEqual(knownAt(10_000));
    expect(partWith('pay', hopes(0), month(0))).toEqual(knownAt(0));
  });

  test('面议 may be the legal minimum or anything: 4280 … 10000', () => {
    expect(partWith('pay', hopes(400_000), { pay: { basis: 'negotiable' } })).toEqual(openAt(6568, 'vacancy.pay'));
  });
});

describe('what the way and the table leave of the pay', () => {
  const daily = { willingness: { payWish: 400_000, returnsNightly: true } };

  test('10 km are 13 km of road, twice a day on 26 days at 0.30 yuan: 202.80 yuan', () => {
    expect(partWith('pay', daily, { ...month(420_280), site: { kmNorth: 10 } })).toEqual(knownAt(8000));
    expect(partWith('pay', daily, { ...month(420_279), site: { kmNorth: 10 } })).toEqual(knownAt(7999));
  });

  test('fewer days of work are fewer fares', () => {
    const twentyDays = { pay: { min: 415_600, max: 415_600, basis: 'month', daysPerMonth: 20 }, site: { kmNorth: 10 } };
    expect(partWith('pay', daily, twentyDays)).toEqual(knownAt(8000));
    expect(partWith('pay', daily, { ...month(417_160), restDaysPerMonth: 8, site: { kmNorth: 10 } })).toEqual(knownAt(8000));
  });

  test('a way that eats the pay leaves nothing', () => {
    const far = { willingness: { payWish: 400_000, returnsNightly: true, maxCommuteKm: 500 } };
    expect(partWith('pay', far, { ...month(400_000), site: { kmNorth: 300 } })).toEqual(knownAt(0));
  });

  test('a way of unknown length costs between nothing and the usual reach', () => {
    const nowhere = { ...daily, home: { countyCode: '150523', precision: 'county' } };
    // 30 km twice on 26 days cost 46,800 fen: 7064 … 8000
    expect(partWith('pay', nowhere, month(400_000))).toEqual(knownAt(7438));
  });

  const far = { site: { kmNorth: 100 } };

  test.each([
    ['free', undefined, 400_000],
    ['couple-room', undefined, 400_000],
    ['charged', 20_000, 420_000],
    ['subsidised', 15_000, 415_000],
    ['none', undefined, 450_000],
  ])('a bed far from home: %s at %s fen', (lodging, lodgingCost, offered) => {
    expect(partWith('pay', hopes(400_000), { ...far, ...month(offered), lodging, lodgingCost })).toEqual(knownAt(8000));
  });

  test.each(['charged', undefined])('a bed of unknown price (%s) costs between nothing and a rent: 7000 … 8000', (lodging) => {
    expect(partWith('pay', hopes(400_000), { ...far, ...month(400_000), lodging }).value).toBe(7400);
  });

  test('free meals are worth 600 yuan', () => {
    expect(partWith('pay', hopes(400_000), { ...month(340_000), meals: 'free' })).toEqual(knownAt(8000));
  });

  test.each(['none', 'charged', 'subsidised'])('meals that are %s are worth nothing', (meals) => {
    expect(partWith('pay', hopes(400_000), { ...month(400_000), meals })).toEqual(knownAt(8000));
  });

  test('where the notice is silent meals may be free: 8000 … 8300', () => {
    expect(partWith('pay', hopes(400_000), { ...month(400_000), meals: undefined }).value).toBe(8120);
  });
});

describe('living', () => {
  const athome = (maxCommuteKm = 500): { willingness: Readonly<Record<string, unknown>> } => ({
    willingness: { returnsNightly: true, maxCommuteKm },
  });

  test.each([
    [0, 10_000],
    [10, 7071],
    [20, 5000],
    [40, 2500],
    [400, 0],
  ])('home every night, %i km away', (kmNorth, value) => {
    expect(partWith('living', athome(), { site: { kmNorth } })).toEqual(knownAt(value));
  });

  test('home every night over a way of unknown length', () => {
    expect(partWith('living', { ...athome(), home: { countyCode: '150523', precision: 'county' } })).toEqual(openAt(4000, 'distance'));
  });

  test.each([
    ['free', 6000],
    ['couple-room', 6000],
    ['subsidised', 5500],
    ['charged', 5000],
    ['none', 3000],
  ])('away with a bed that is %s', (lodging, value) => {
    expect(partWith('living', {}, { site: { kmNorth: 100 }, lodging })).toEqual(knownAt(value));
  });

  test('away where the notice does not mention a bed: 3000 … 6000', () => {
    expect(partWith('living', {}, { site: { kmNorth: 100 }, lodging: undefined })).toEqual(openAt(4200, 'vacancy.lodging'));
  });
});

describe('hours', () => {
  const shifts = (...accepted: readonly string[]): { willingness: Readonly<Record<string, unknown>> } => ({
    willingness: { toWork: 'now', shifts: accepted },
  });
  const any = shifts('day', 'night', 'rotating');

  test.each([
    [['day'], 480, 10_000],
    [['day'], 300, 10_000],
    [['day'], 510, 9500],
    [['day'], 720, 6000],
    [['day'], 900, 6000],
    [['rotating'], 540, 6600],
    [['night'], 600, 5000],
    [['night', 'rotating'], 480, 7600],
  ])('%j, %i minutes a day', (offered, perDay, value) => {
    expect(partWith('hours', any, { shifts: offered, hours: { perDay } })).toEqual(knownAt(value));
  });

  test('only an alternative that the person accepts counts', () => {
    expect(partWith('hours', shifts('night'), { shifts: ['day', 'night'] })).toEqual(knownAt(7000));
  });

  test('who was never asked may refuse the better one: 7000 … 10000', () => {
    expect(partWith('hours', {}, { shifts: ['day', 'night'] })).toEqual(openAt(8200, 'laborer.shifts'));
    expect(partWith('hours', {}, { shifts: ['night'] })).toEqual(knownAt(7000));
  });

  test.each([
    // 7000 … 10000: as good as for somebody who also works at night, else to accept more would cost.
    ['day alone', shifts('day'), 8200],
    ['day and night', shifts('day', 'night'), 8200],
    // 7000 … 7600
    ['turns alone', shifts('rotating'), 7240],
    ['night alone', shifts('night'), 7000],
    // Any shift at all would be refused: 4000.
    ['none', shifts(), 4000],
    ['what nobody asked', {}, 8200],
  ])('a notice silent on shifts for who accepts %s', (_, laborer, value) => {
    expect(partWith('hours', laborer, { shifts: undefined })).toEqual(openAt(value, 'vacancy.shifts'));
  });

  test('a day of unknown length: 6000 … 10000', () => {
    expect(partWith('hours', any, { hours: undefined })).toEqual(openAt(7600, 'vacancy.hours'));
    expect(partWith('hours', any, { hours: { start: 480, end: 1080 } })).toEqual(openAt(7600, 'vacancy.hours'));
  });

  test('shift and length unknown: 3000 … 10000', () => {
    expect(partWith('hours', any, { shifts: undefined, hours: undefined })).toEqual(openAt(5800, 'vacancy.shifts', 'vacancy.hours'));
  });
});

describe('wanted trade', () => {
  const wants = (...tradesWanted: readonly string[]): { willingness: Readonly<Record<string, unknown>> } => ({
    willingness: { toWork: 'now', tradesWanted },
  });

  test('the trade that is wanted', () => {
    expect(partWith('wanted-trade', wants('cook', 'packer'))).toEqual(knownAt(10_000));
  });

  test('a neighbour of a wanted trade: 80 × 70', () => {
    expect(partWith('wanted-trade', wants('sorter'))).toEqual(knownAt(5600));
  });

  test('a trade the person has done but does not want: 80 × 100', () => {
    expect(partWith('wanted-trade', { ...wants('cook'), experience: [{ trade: 'packer', months: 0 }] })).toEqual(knownAt(8000));
  });

  test('neither', () => {
    expect(partWith('wanted-trade', wants())).toEqual(knownAt(0));
    expect(partWith('wanted-trade', wants('truck-driver'))).toEqual(knownAt(0));
  });

  test('never asked: the trade may be wanted', () => {
    expect(partWith('wanted-trade')).toEqual(openAt(4000, 'laborer.trades-wanted'));
    // 4800 … 10000
    expect(partWith('wanted-trade', { experience: [{ trade: 'sewing-worker', months: 3 }] })).toEqual(
      openAt(6880, 'laborer.trades-wanted'),
    );
  });
});

describe('security', () => {
  test.each([
    [true, { social: true, accident: true }, 10_000],
    [true, { social: false, accident: false }, 4000],
    [false, { social: true, accident: false }, 4000],
    [false, { social: false, accident: true }, 2000],
    [false, { social: false, accident: false }, 0],
  ])('contract %s, insurance %j', (contract, insurance, value) => {
    expect(partWith('security', {}, { contract, insurance })).toEqual(knownAt(value));
  });

  test('what the notice does not say lies between', () => {
    // 2000 … 6000
    expect(partWith('security', {}, { contract: undefined, insurance: { social: false, accident: true } })).toEqual(
      openAt(3600, 'vacancy.contract'),
    );
    // 4000 … 6000
    expect(partWith('security', {}, { contract: false, insurance: { social: true } })).toEqual(openAt(4800, 'vacancy.insurance'));
    expect(partWith('security', {}, { contract: undefined, insurance: undefined })).toEqual(
      openAt(4000, 'vacancy.contract', 'vacancy.insurance'),
    );
  });
});

describe('start', () => {
  test.each([
    ['2026-01-01', 10_000],
    ['2026-11-24', 10_000],
    ['2026-11-25', 9900],
    ['2026-12-24', 7000],
    ['2027-03-04', 0],
    ['2027-12-01', 0],
  ])('work that starts on %s', (startsOn, value) => {
    expect(partWith('start', {}, { startsOn })).toEqual(knownAt(value));
  });

  test('work of which nobody knows when it starts', () => {
    expect(partWith('start', {}, { startsOn: undefined })).toEqual(openAt(4000, 'vacancy.starts-on'));
  });
});

describe('together', () => {
  const couple = { willingness: { toWork: 'now', together: { with: 'husband', only: false } } };

  test('who goes alone loses nothing', () => {
    expect(partWith('together', {}, { couplesWelcome: false })).toEqual(knownAt(10_000));
    expect(partWith('together', {}, { couplesWelcome: undefined })).toEqual(knownAt(10_000));
  });

  test.each([
    [true, 'none', 10_000],
    [false, 'couple-room', 10_000],
    [false, 'free', 0],
  ])('who goes with a partner: couples welcome %s, lodging %s', (couplesWelcome, lodging, value) => {
    expect(partWith('together', couple, { couplesWelcome, lodging })).toEqual(knownAt(value));
  });

  test('who goes with a partner where the notice is silent', () => {
    expect(partWith('together', couple, { couplesWelcome: undefined })).toEqual(openAt(4000, 'vacancy.couples-welcome'));
  });
});
