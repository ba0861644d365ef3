import { expect, test } from 'vitest';
import type { CountyCode } from './ids.ts';
import { areaOf } from './willingness.ts';

test.each([
  ['150523', 'own-county'],
  ['150581', 'own-city'],
  ['150402', 'own-region'],
  ['110101', 'outside'],
] as const)('seen from 开鲁县 (150523), %s is %s', (county, area) => {
  expect(areaOf(county as CountyCode, '150523' as CountyCode)).toBe(area);
});
