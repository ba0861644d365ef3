import { describe, expect, test } from 'vitest';
import type { CountyCode } from '../model/ids.ts';
import type { IsoDate } from '../model/period.ts';
import { buildRulebook, type RulebookRow } from './rulebook.ts';

/** A row of the daily reach: in which area, from when, to when, how many metres. */
function reach(area: string, value: number, validFrom = '2020-01-01', validTo?: string): RulebookRow {
  return {
    key: 'dailyReach',
    area,
    validFrom: validFrom as IsoDate,
    ...(validTo === undefined ? {} : { validTo: validTo as IsoDate }),
    value,
    source: { kind: 'judgement', why: 'a test' },
  };
}

const county = (code: string): CountyCode => code as CountyCode;
const day = (text: string): IsoDate => text as IsoDate;
const refused = (code: string): unknown => expect.objectContaining({ name: 'MatcherError', code });

describe('the narrowest area wins', () => {
  const rulebook = buildRulebook([reach('', 1), reach('15', 2), reach('1505', 3), reach('150523', 4)]);

  test.each([
    ['150523', 4], // the county
    ['150502', 3], // its city
    ['150402', 2], // its region
    ['110101', 1], // everywhere
  ])('in %s row %i', (code, value) => {
    expect(rulebook.figure('dailyReach', county(code), day('2026-11-24'))).toBe(value);
  });

  test('whatever the order of the rows', () => {
    const reversed = buildRulebook(rulebook.rows.toReversed());
    expect(reversed.figure('dailyReach', county('150523'), day('2026-11-24'))).toBe(4);
  });

  test('a narrower row that is not valid yet, or no more, leaves the wider one standing', () => {
    const dated = buildRulebook([reach('', 1), reach('150523', 4, '2026-01-01', '2026-06-30')]);
    const figureOn = (text: string): number => dated.figure('dailyReach', county('150523'), day(text));
    expect(['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01'].map(figureOn)).toEqual([1, 4, 4, 1]);
  });
});

describe('the day decides', () => {
  test('the old figure on its last day, the new one on its first', () => {
    const rulebook = buildRulebook([reach('15', 2000, '2021-12-01', '2024-11-30'), reach('15', 3000, '2024-12-01')]);
    const figureOn = (text: string): number => rulebook.figure('dailyReach', county('150523'), day(text));
    expect(['2021-12-01', '2024-11-30', '2024-12-01', '2099-01-01'].map(figureOn)).toEqual([2000, 2000, 3000, 3000]);
  });

  test('a gap between two rows is named with its key, county and day', () => {
    const rulebook = buildRulebook([reach('15', 1, '2020-01-01', '2024-12-30'), reach('15', 2, '2025-01-01')]);
    expect(() => rulebook.figure('dailyReach', county('150523'), day('2024-12-31'))).toThrow(refused('rulebook-gap'));
    expect(() => rulebook.figure('dailyReach', county('150523'), day('2024-12-31'))).toThrow(
      'No row for dailyReach in county 150523 on 2024-12-31; add one for the county, its city, its region or for everywhere.',
    );
  });

  test('a key without any row is a gap, too', () => {
    expect(() => buildRulebook([reach('', 1)]).figure('rent', county('150523'), day('2026-11-24'))).toThrow(refused('rulebook-gap'));
  });
});

describe('rows that contradict each other are refused', () => {
  test.each([
    ['on one day', [reach('15', 1, '2020-01-01', '2024-12-01'), reach('15', 2, '2024-12-01')]],
    ['the later one first', [reach('15', 2, '2024-12-01'), reach('15', 1, '2020-01-01', '2024-12-01')]],
    ['two open ends', [reach('15', 1), reach('15', 2, '2024-12-01')]],
    ['one inside the other', [reach('15', 1), reach('15', 2, '2021-01-01', '2021-01-01')]],
    ['the same row twice', [reach('', 1), reach('', 1)]],
  ])('%s', (_, rows) => {
    expect(() => buildRulebook(rows)).toThrow(refused('rulebook-overlap'));
  });

  test('rows of different areas or keys may be valid together', () => {
    const rent: RulebookRow = { ...reach('15', 5), key: 'rent', value: 5 };
    expect(() => buildRulebook([reach('15', 1), reach('1505', 2), rent])).not.toThrow();
  });
});

describe('malformed rows are refused', () => {
  test.each(['1', '150', '15052', '1505230', 'nm', ' 15', '１５'])('area %j', (area) => {
    expect(() => buildRulebook([reach(area, 1)])).toThrow(refused('rulebook-invalid-row'));
  });

  test('a row that ends before it starts', () => {
    expect(() => buildRulebook([reach('15', 1, '2024-12-01', '2024-11-30')])).toThrow(refused('rulebook-invalid-row'));
    expect(() => buildRulebook([reach('15', 1, '2024-12-01', '2024-12-01')])).not.toThrow();
  });
});
