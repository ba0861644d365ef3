import { describe, expect, test } from 'vitest';
import type { CountyCode } from '../model/ids.ts';
import { aLaborer, aVacancy, testCatalogue, testContext, testRulebook } from '../testing/index.ts';
import { type Distance, distanceBetween } from './distance.ts';
import { localFigures } from './local-figures.ts';

// Radii 0, 3, 12 and 50 km; a road is 1.3 times the straight way; 150502 touches the home county.
const rulebook = testRulebook({ neighbours: ['150502' as CountyCode] });
const figures = localFigures(testContext({ catalogue: testCatalogue, rulebook }), '150523' as CountyCode);

function away(kmNorth: number, { home = 'point', site = 'point', countyCode = '150523' } = {}): Distance {
  const { home: from } = aLaborer({ home: { kmNorth: 0, precision: home } });
  return distanceBetween(from, aVacancy({ site: { kmNorth, precision: site, countyCode } }).site, figures);
}

describe('distance', () => {
  test('between two points is certain: 20 km are 26 km of road', () => {
    expect(away(20)).toEqual({ atLeast: 20_000, road: 26_000, uncertain: false, mayBeNear: false });
  });

  test('to a village is 3 km less for a rule and 1.5 km more for the road', () => {
    expect(away(20, { site: 'village' })).toEqual({ atLeast: 17_000, road: 27_950, uncertain: false, mayBeNear: false });
  });

  test('between two townships is 24 km less for a rule and 12 km more for the road, and uncertain', () => {
    expect(away(30, { home: 'township', site: 'township' })).toEqual({ atLeast: 6000, road: 54_600, uncertain: true, mayBeNear: true });
  });

  test('is never below nothing', () => {
    expect(away(20, { site: 'county' })).toEqual({ atLeast: 0, road: 58_500, uncertain: true, mayBeNear: true });
  });

  test('may be near in the own and the neighbouring county only', () => {
    expect(away(190, { site: 'township', countyCode: '150502' }).mayBeNear).toBe(true);
    expect(away(190, { site: 'township', countyCode: '150402' }).mayBeNear).toBe(false);
    expect(away(190, { site: 'village', countyCode: '150502' }).mayBeNear).toBe(false);
  });

  test('to a place without a point cannot be said and breaks nothing', () => {
    const nowhere = aVacancy({ site: { countyCode: '110101', precision: 'county' } }).site;
    expect(distanceBetween(aLaborer().home, nowhere, figures)).toEqual({ atLeast: 0, uncertain: true, mayBeNear: true });
  });
});
