import { describe, expect, test } from 'vitest';
import { earthPoint, integerSquareRoot, metresBetween } from './place.ts';

describe('whole square root', () => {
  test('is exact at, below and above every perfect square up to 10^8', () => {
    const roots = Array.from({ length: 10_000 }, (_, at) => at + 1);
    expect(roots.map((root) => integerSquareRoot(root * root))).toEqual(roots);
    expect(roots.map((root) => integerSquareRoot(root * root + 2 * root))).toEqual(roots);
    expect(roots.map((root) => integerSquareRoot(root * root - 1) + 1)).toEqual(roots);
  });

  test.each([
    [0, 0],
    [2, 1],
    [3, 1],
    [99_999_999, 9999],
    [100_000_000, 10_000],
    // The greatest square below 2^53, where doubles begin to skip whole numbers.
    [9_007_199_136_250_224, 94_906_264],
    [9_007_199_136_250_225, 94_906_265],
  ])('of %i is %i', (n, root) => {
    expect(integerSquareRoot(n)).toBe(root);
  });
});

describe('a point of the earth', () => {
  test.each([
    [0, 0, { x: 6_371_000, y: 0, z: 0 }],
    [0, 90, { x: 0, y: 6_371_000, z: 0 }],
    [90, 0, { x: 0, y: 0, z: 6_371_000 }],
    [-90, 0, { x: 0, y: 0, z: -6_371_000 }],
    [0, 180, { x: -6_371_000, y: 0, z: 0 }],
    // cos 60° = 1/2, sin 30° = 1/2.
    [30, 60, { x: 2_758_724, y: 4_778_250, z: 3_185_500 }],
  ])('at %i°, %i°', (latitude, longitude, point) => {
    const { x, y, z } = earthPoint(latitude, longitude);
    // A zero below zero would be another byte.
    expect([Object.is(x, -0), Object.is(y, -0), Object.is(z, -0)]).toEqual([false, false, false]);
    expect({ x, y, z }).toEqual(point);
  });

  test('agrees with the engine’s sine and cosine to the metre, all over the map', () => {
    let farthestOff = 0;
    for (let latitude = -90; latitude <= 90; latitude += 7.5) {
      for (let longitude = -180; longitude <= 180; longitude += 7.5) {
        const [lat, lon] = [radians(latitude), radians(longitude)];
        const { x, y, z } = earthPoint(latitude, longitude);
        farthestOff = Math.max(
          farthestOff,
          Math.abs(x - 6_371_000 * Math.cos(lat) * Math.cos(lon)),
          Math.abs(y - 6_371_000 * Math.cos(lat) * Math.sin(lon)),
          Math.abs(z - 6_371_000 * Math.sin(lat)),
        );
      }
    }
    // Half a metre is lost in rounding to whole ones.
    expect(farthestOff).toBeLessThan(0.501);
  });
});

describe('straight distance', () => {
  const seats = [
    ['通辽', 43.6174, 122.2654],
    ['北京', 39.9042, 116.4074],
    ['开鲁', 43.6012, 121.3193],
    ['霍林郭勒', 45.5321, 119.6638],
    ['沈阳', 41.8057, 123.4315],
    ['上海', 31.2304, 121.4737],
  ] as const;
  const pairs = seats.flatMap((from, at) => seats.slice(at + 1).map((to) => ({ from, to, names: `${from[0]} and ${to[0]}` })));

  test.each(pairs)('between the seats of $names is within 0.3 percent of the great circle', ({ from, to }) => {
    const arc = haversineMetres([from[1], from[2]], [to[1], to[2]]);
    const straight = metresBetween(earthPoint(from[1], from[2]), earthPoint(to[1], to[2]));
    expect(Math.abs(straight - arc) / arc).toBeLessThan(0.003);
  });

  test('is the same in both directions and zero to itself', () => {
    const [a, b] = [earthPoint(43.6174, 122.2654), earthPoint(39.9042, 116.4074)];
    expect(metresBetween(a, b)).toBe(metresBetween(b, a));
    expect(metresBetween(a, a)).toBe(0);
  });

  test('is rounded down to whole metres', () => {
    expect(metresBetween({ x: 0, y: 0, z: 0 }, { x: 1, y: 1, z: 1 })).toBe(1);
    expect(metresBetween({ x: 0, y: 0, z: 0 }, { x: 2, y: 3, z: 6 })).toBe(7);
  });
});

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

function haversineMetres(from: readonly [number, number], to: readonly [number, number]): number {
  const half = (a: number, b: number): number => Math.sin((radians(b) - radians(a)) / 2) ** 2;
  const square = half(from[0], to[0]) + Math.cos(radians(from[0])) * Math.cos(radians(to[0])) * half(from[1], to[1]);
  return 2 * 6_371_000 * Math.asin(Math.sqrt(square));
}
