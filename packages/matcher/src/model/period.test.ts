import { describe, expect, test } from 'vitest';
import { ageOn, daysBetween, isIsoDate, type IsoDate, latest } from './period.ts';

const day = (text: string): IsoDate => text as IsoDate;

describe('days that exist', () => {
  test.each(['2026-11-24', '2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01', '9999-12-31'])('%s is a day', (text) => {
    expect(isIsoDate(text)).toBe(true);
  });

  test.each([
    '2026-02-29',
    '2100-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '2026-1-1',
    '26-01-01',
    '2026-11-24\n',
    ' 2026-11-24',
    '2026/11/24',
    '２０２６-11-24',
    '2026-11-24T00:00:00Z',
    '',
  ])('%j is none', (text) => {
    expect(isIsoDate(text)).toBe(false);
  });
});

describe('days between', () => {
  test.each([
    ['2026-11-24', '2026-11-24', 0],
    ['2026-11-24', '2026-11-25', 1],
    ['2026-11-25', '2026-11-24', -1],
    ['2026-12-31', '2027-01-01', 1],
    ['2026-02-28', '2026-03-01', 1],
    ['2024-02-28', '2024-03-01', 2],
    ['2100-02-28', '2100-03-01', 1],
    ['2000-02-28', '2000-03-01', 2],
    ['2026-11-24', '2027-01-23', 60],
    ['1970-01-01', '2026-11-24', 20_781],
  ])('%s to %s are %i', (from, to, days) => {
    expect(daysBetween(day(from), day(to))).toBe(days);
  });

  test('count like the calendar of the machine, each day from 1899 to 2101', () => {
    const first = Date.UTC(1899, 0, 1);
    const days = Array.from({ length: 73_800 }, (_, n) => new Date(first + n * 86_400_000).toISOString().slice(0, 10));
    expect(days.filter((text, n) => daysBetween(day('1899-01-01'), day(text)) !== n)).toEqual([]);
  });
});

describe('age', () => {
  test('grows on the birthday, not the day before', () => {
    expect(ageOn(day('2010-11-25'), day('2026-11-24'))).toBe(15);
    expect(ageOn(day('2010-11-24'), day('2026-11-24'))).toBe(16);
  });

  test('of who was born on 29 February grows on 1 March of a common year', () => {
    expect(ageOn(day('2008-02-29'), day('2026-02-28'))).toBe(17);
    expect(ageOn(day('2008-02-29'), day('2026-03-01'))).toBe(18);
  });

  test('of who was born on 29 February grows on that day of a leap year', () => {
    expect(ageOn(day('2008-02-29'), day('2024-02-28'))).toBe(15);
    expect(ageOn(day('2008-02-29'), day('2024-02-29'))).toBe(16);
  });

  test('is below zero for a birth date that lies ahead', () => {
    expect(ageOn(day('2027-01-01'), day('2026-11-24'))).toBe(-1);
  });
});

test('the latest of several days leaves unknown ones out', () => {
  expect(latest(day('2026-11-24'), undefined, day('2026-12-01'), day('2026-11-30'))).toBe('2026-12-01');
  expect(latest(day('2026-11-24'), undefined)).toBe('2026-11-24');
});
