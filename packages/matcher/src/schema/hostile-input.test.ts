import { describe, expect, test } from 'vitest';
import { parseLaborer } from './laborer.ts';
import type { Parsed } from './parsed.ts';
import { parseVacancy } from './vacancy.ts';

const right = { id: 'laborer-1', home: { countyCode: '150523', precision: 'county' } };

const issuesOf = (parsed: Parsed<unknown>): readonly string[] =>
  parsed.ok ? [] : parsed.issues.map(({ path, expected, got }) => `${path}: ${expected}; ${got}`);
const issues = (fields: Readonly<Record<string, unknown>>): readonly string[] => issuesOf(parseLaborer({ ...right, ...fields }));

describe('whatever comes is answered, never thrown', () => {
  test.each([
    [null, 'null'],
    [undefined, 'undefined'],
    [42, '42'],
    ['laborer', 'laborer'],
    [true, 'true'],
    [[right], '[{"id":"laborer-1","home":{"countyCode":"150523","precision":"county"}}]'],
    [10n, '10'],
    [() => right, 'function'],
    [Symbol('laborer'), 'Symbol(laborer)'],
  ])('%s is not a laborer', (input, got) => {
    expect(issuesOf(parseLaborer(input))).toEqual([`: a laborer; ${got}`]);
    expect(issuesOf(parseVacancy(input))).toEqual([`: a vacancy; ${got}`]);
  });

  test('explicit undefined is the same as missing', () => {
    expect(
      parseLaborer({ ...right, sex: undefined, skills: [{ skill: 'sewing', level: undefined }], willingness: { payFloor: undefined } }),
    ).toEqual(parseLaborer({ ...right, skills: [{ skill: 'sewing' }], willingness: {} }));
    expect(issues({ id: undefined })).toEqual(['id: laborer id: text; undefined']);
  });

  test('null is not missing', () => {
    expect(issues({ sex: null })).toEqual(['sex: sex: one of female, male; null']);
  });

  test.each([
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['2147483648.5', 2_147_483_648.5],
    ['12', '12'],
    ['12', 12n],
  ])('months of %s are refused', (got, months) => {
    expect(issues({ experience: [{ trade: 'packer', months }] })).toEqual([
      `experience.0.months: months: a whole number from 0 to 720; ${got}`,
    ]);
  });
});

describe('text that is no code', () => {
  const id = (got: string): readonly string[] => [`id: laborer id: 1 to 64 letters, digits, or . _ : -; ${got}`];

  test('emoji', () => {
    expect(issues({ id: '👷🏽‍♀️' })).toEqual(id('👷🏽‍♀️'));
  });

  test('a NUL, which no database takes, is not passed on in the issue either', () => {
    expect(issues({ id: 'a\u0000b' })).toEqual(id('a\uFFFDb'));
  });

  test('half a surrogate pair is not passed on', () => {
    expect(issues({ id: 'a\uD83D' })).toEqual(id('a\uFFFD'));
    expect(issues({ id: '\uDC77a' })).toEqual(id('\uFFFDa'));
  });

  test('a line end after a right code', () => {
    expect(issues({ id: 'laborer-1\n' })).toEqual(id('laborer-1\uFFFD'));
  });

  test('65 letters, and a text of a million, of which 79 are shown', () => {
    expect(issues({ id: 'a'.repeat(65) })).toEqual(id('a'.repeat(65)));
    expect(issues({ id: 'a'.repeat(64) })).toEqual([]);
    expect(issues({ id: '👷'.repeat(1_000_000) })).toEqual(id(`${'👷'.repeat(79)}…`));
  });
});

describe('objects that are no records', () => {
  test('keys of the prototype are other fields, and touch no prototype', () => {
    const hostile: unknown = JSON.parse('{"__proto__":{"isAdmin":true},"constructor":{"prototype":{}},"toString":1,"hasOwnProperty":0}');
    expect(issues(hostile as Record<string, unknown>)).toEqual([': no other fields; __proto__, constructor, toString, hasOwnProperty']);
    expect(issues({ willingness: hostile })).toEqual(['willingness: no other fields; __proto__, constructor, toString, hasOwnProperty']);
    expect({}).not.toHaveProperty('isAdmin');
  });

  test('a hundred thousand lists in each other', () => {
    let nested: unknown = [];
    for (let depth = 0; depth < 100_000; depth++) nested = [nested];
    expect(issues({ skills: nested })).toHaveLength(1);
    expect(issues({ home: nested })).toEqual(['home: a place: countyCode, precision and, where known, latitude and longitude; [[[[…]]]]']);
  });

  test('a hundred thousand objects in each other', () => {
    let nested: unknown = {};
    for (let depth = 0; depth < 100_000; depth++) nested = { willingness: nested };
    expect(issues({ willingness: nested })).toEqual(['willingness: no other fields; willingness']);
    expect(issues({ sex: nested })).toEqual(['sex: sex: one of female, male; {"willingness":{"willingness":{"willingness":{…}}}}']);
  });

  test('an object that holds itself', () => {
    const ring: Record<string, unknown> = {};
    ring['ring'] = ring;
    expect(issues({ sex: ring })).toEqual(['sex: sex: one of female, male; {"ring":{"ring":{"ring":{…}}}}']);
  });
});
