import { buildRulebook, type RulebookFigures, type RulebookKey } from '@huma/matcher';
import { expect, test } from 'vitest';
import { readAreas } from '../areas-data/read-areas.ts';
import { county, day } from './literals.ts';
import { tongliaoRows } from './tongliao.ts';

const today = day('2026-11-24');
const tongliao = ['150502', '150521', '150522', '150523', '150524', '150525', '150526', '150571', '150581'].map(county);
const rulebook = buildRulebook(tongliaoRows);

const wageOf = (code: string, on: string): RulebookFigures['minimumWage'] => rulebook.figure('minimumWage', county(code), day(on));

const everyKey = {
  minimumWage: true,
  dailyReach: true,
  horizonDays: true,
  neighbours: true,
  precisionRadius: true,
  roadFactor: true,
  farePerKm: true,
  metresPerMinute: true,
  rent: true,
  mealsWorth: true,
  referencePay: true,
  payConversion: true,
  limitDemands: true,
  unknownAnswerRate: true,
} satisfies Record<RulebookKey, true>;

test.each([...tongliao, county('110105')])('every figure can be looked up for %s', (code) => {
  for (const key of Object.keys(everyKey) as RulebookKey[]) expect(() => rulebook.figure(key, code, today)).not.toThrow();
});

test('the minimum wage follows the class of the county and the notice in force on that day', () => {
  expect(wageOf('150502', '2026-11-24')).toEqual({ monthly: 220_000, hourly: 2_170 }); // 科尔沁区, class II
  expect(wageOf('150523', '2026-11-24')).toEqual({ monthly: 214_000, hourly: 2_110 }); // 开鲁县, class III
  expect(wageOf('150571', '2026-11-24')).toEqual({ monthly: 220_000, hourly: 2_170 }); // development zone, lies in 科尔沁区
  expect(wageOf('150502', '2024-11-30')).toEqual({ monthly: 191_000, hourly: 2_010 }); // last day of the 2021 notice
  expect(wageOf('150526', '2024-12-01')).toEqual({ monthly: 214_000, hourly: 2_110 }); // 扎鲁特旗, first day of the 2024 notice
});

test('a county outside whose wage was never read is held to the lowest figure, so that no vacancy there is flagged wrongly', () => {
  expect(rulebook.figure('minimumWage', county('210106'), today)).toEqual({ monthly: 146_000, hourly: 1_550 });
});

test('counties are neighbours both ways inside Tongliao, and never of themselves', () => {
  for (const code of tongliao) {
    const neighbours = rulebook.figure('neighbours', code, today);
    expect(neighbours).not.toContain(code);
    for (const other of neighbours.filter((one) => tongliao.includes(one))) {
      expect(rulebook.figure('neighbours', other, today)).toContain(code);
    }
  }
});

test('every neighbour is a county that exists', () => {
  const counties = new Set(readAreas().map((area) => area.code));
  const named = tongliao.flatMap((code) => rulebook.figure('neighbours', code, today));
  expect(named.filter((code) => !counties.has(code))).toEqual([]);
});

test('every row says where its figure comes from', () => {
  const silent = tongliaoRows.filter(({ source }) => (source.kind === 'read' ? source.text : source.why).length < 10);
  expect(silent).toEqual([]);
});
