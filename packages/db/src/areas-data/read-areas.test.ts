import { expect, test } from 'vitest';
import { readAreas } from './read-areas.ts';

const areas = readAreas();
const byCode = new Map(areas.map((area) => [area.code, area]));

test('the seat of 科尔沁区 is given in WGS-84, 500 m south-west of its place in GCJ-02 (122.255671, 43.623078)', () => {
  expect(byCode.get('150502')).toEqual({
    code: '150502',
    level: 'county',
    name: '科尔沁区',
    latitude: 43.62071,
    longitude: 122.25013,
    precision: 'county',
  });
});

test('every county-level unit of the source is there once, and the development zone of Tongliao besides', () => {
  expect(areas.filter((area) => area.level === 'county')).toHaveLength(2714);
  expect(byCode.size).toBe(areas.length);
});

test('the development zone stands at the seat of 科尔沁区, in which it lies', () => {
  expect(byCode.get('150571')).toMatchObject({ name: '通辽经济技术开发区', latitude: 43.62071, longitude: 122.25013 });
});

test('every county seat lies in China', () => {
  const outside = areas.filter(
    ({ level, latitude = 0, longitude = 0 }) => level === 'county' && !(latitude > 3 && latitude < 54 && longitude > 73 && longitude < 136),
  );
  expect(outside).toEqual([]);
});

test('the 143 townships of Tongliao belong to counties that are there, and no place is claimed for them', () => {
  const townships = areas.filter((area) => area.level === 'township');
  expect(townships).toHaveLength(143);
  expect(byCode.get('150523109')).toEqual({
    code: '150523109',
    level: 'township',
    parent: '150523',
    name: '东来镇',
    precision: 'township',
  });
  expect(townships.filter((township) => byCode.get(township.parent ?? '')?.level !== 'county')).toEqual([]);
  expect(townships.filter((township) => township.latitude !== undefined)).toEqual([]);
});
