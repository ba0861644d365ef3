import { describe, expect, test } from 'vitest';
import { testCatalogue } from '../testing/index.ts';
import { parseLaborer } from './laborer.ts';
import type { Reference } from './parsed.ts';

const home = { countyCode: '150523', precision: 'village', latitude: 43.6, longitude: 121.3 };
const reference: Reference = { catalogue: testCatalogue, counties: new Set(['150523']) };

/** Issues of an otherwise right laborer with these fields, as `path: expected; got`. */
function issues(fields: Readonly<Record<string, unknown>>, against?: Reference): readonly string[] {
  const parsed = parseLaborer({ id: 'laborer-1', home, ...fields }, against);
  return parsed.ok ? [] : parsed.issues.map(({ path, expected, got }) => `${path}: ${expected}; ${got}`);
}

describe('a laborer', () => {
  test('needs an id and a home; lists that were left out are empty', () => {
    const parsed = parseLaborer({ id: 'laborer-1', home: { countyCode: '150523', precision: 'county' } });
    expect(parsed).toEqual({
      ok: true,
      value: {
        id: 'laborer-1',
        home: { countyCode: '150523', precision: 'county' },
        skills: [],
        licences: [],
        experience: [],
        limits: [],
        asked: [],
        willingness: {},
        history: [],
      },
    });
  });

  test('that was parsed once parses again to the same record', () => {
    const full = {
      id: 'laborer-1',
      birthDate: '1990-02-28',
      sex: 'female',
      home,
      skills: [{ skill: 'sewing', level: 2, months: 24 }],
      licences: [{ licence: 'driving-C1', expires: '2030-01-01' }],
      experience: [{ trade: 'packer', months: 12 }],
      limits: ['no-heights'],
      asked: ['skills', 'limits'],
      schooling: 'middle',
      languages: ['mandarin', 'mongolian'],
      willingness: {
        toWork: { later: '2027-03-01' },
        areas: ['own-county', 'outside'],
        returnsNightly: false,
        maxCommuteKm: 20,
        homeBy: 1080,
        leaveAfter: 420,
        shifts: ['day'],
        lodging: 'needed',
        payFloor: 300_000,
        payWish: 300_000,
        availableFrom: '2026-12-01',
        availableUntil: '2027-09-01',
        absences: [{ from: '2027-05-01', until: '2027-05-01' }],
        tradesWanted: ['packer'],
        tradesRefused: ['cook'],
        employersRefused: ['enterprise-9'],
        together: { with: 'laborer-2', only: true },
      },
      history: [{ vacancy: 'vacancy-1', enterprise: 'enterprise-1', outcome: 'left', date: '2025-01-01' }],
    };
    const once = parseLaborer(full, reference);
    if (!once.ok) expect.fail(JSON.stringify(once.issues));
    expect(parseLaborer(JSON.parse(JSON.stringify(once.value)), reference)).toEqual(once);
  });

  test('has no field for who somebody is', () => {
    expect(issues({ name: '包某', ethnicity: 'x', povertyCause: 'illness', phone: '1' })).toEqual([
      ': no other fields; name, ethnicity, povertyCause, phone',
    ]);
  });
});

describe('every issue at once, each with its field and what came', () => {
  test('of a laborer that is wrong all over', () => {
    expect(
      issues({
        id: '',
        birthDate: '2026-02-29',
        sex: 'f',
        home: { countyCode: '15052', precision: 'exact', latitude: 91, longitude: '121' },
        skills: [{ skill: 'sewing', level: 4 }],
        licences: [{ licence: 'driving C1' }],
        experience: [{ trade: 'packer', months: -1 }],
        limits: ['bad back'],
        asked: 'skills',
        schooling: '初中',
        willingness: { maxCommuteKm: 501, payFloor: -1, payWish: -2, shifts: ['day', 'day'], toWork: 'maybe', homeBy: 2881 },
      }),
    ).toEqual([
      'id: laborer id: 1 to 64 letters, digits, or . _ : -; ',
      'birthDate: a day that exists, as YYYY-MM-DD; 2026-02-29',
      'sex: sex: one of female, male; f',
      'home.countyCode: county code: six digits (GB/T 2260); 15052',
      'home.latitude: latitude: degrees from -90 to 90, WGS-84; 91',
      'home.longitude: longitude: degrees from -180 to 180, WGS-84; 121',
      'home.precision: precision: one of point, village, township, county; exact',
      'skills.0.level: level: 1, 2 or 3; 4',
      'licences.0.licence: licence code: 1 to 64 letters, digits, or . _ : -; driving C1',
      'experience.0.months: months: a whole number from 0 to 720; -1',
      'limits.0: limit: one of no-heavy-lifting, no-long-standing, no-long-walking, no-bending, no-heights, no-night, no-heat, no-cold, no-dust, no-fine-handwork, no-sharp-sight, no-good-hearing, no-driving, sitting-only; bad back',
      'asked: asked: a list; skills',
      'schooling: schooling: one of none, primary, middle, high, college; 初中',
      'willingness.toWork: willing to work: now, if-conditions, no or { later: day }; maybe',
      'willingness.maxCommuteKm: kilometres of daily way: a whole number from 0 to 500; 501',
      'willingness.homeBy: home by, minutes from midnight: a whole number from 0 to 2880; 2881',
      'willingness.shifts: shifts: each entry once; ["day","day"]',
      'willingness.payFloor: pay floor in fen: a whole number from 0 to 1000000000; -1',
      'willingness.payWish: pay wish in fen: a whole number from 0 to 1000000000; -2',
      'willingness.payWish: a pay wish that is not below the pay floor; -2',
    ]);
  });

  test('a wish below the own floor', () => {
    expect(issues({ willingness: { payFloor: 300_000, payWish: 299_999 } })).toEqual([
      'willingness.payWish: a pay wish that is not below the pay floor; 299999',
    ]);
  });

  test('an absence that ends before it begins', () => {
    expect(issues({ willingness: { absences: [{ from: '2027-05-02', until: '2027-05-01' }] } })).toEqual([
      'willingness.absences.0.until: an absence that ends on or after its first day; 2027-05-01',
    ]);
  });

  test('half a position', () => {
    expect(issues({ home: { countyCode: '150523', precision: 'point', latitude: 43.6 } })).toEqual([
      'home.latitude: latitude and longitude together; 43.6',
    ]);
  });

  test('ten thousand skills are one issue', () => {
    const skills = Array.from({ length: 10_000 }, (_, at) => ({ skill: `skill-${at}` }));
    expect(issues({ skills })).toEqual([
      'skills: skills: at most 100 entries; [{"skill":"skill-0"},{"skill":"skill-1"},{"skill":"skill-2"},{"skill":"skill-3"…',
    ]);
    expect(issues({ skills: skills.slice(0, 100) })).toEqual([]);
  });

  test('codes that no catalogue and no list of counties has', () => {
    const fields = {
      home: { ...home, countyCode: '150599' },
      skills: [{ skill: 'sewing' }, { skill: 'flying' }],
      licences: [{ licence: 'driving-Z9' }],
      experience: [{ trade: 'astronaut', months: 1 }],
      willingness: { tradesWanted: ['packer', 'pilot'] },
    };
    expect(issues(fields)).toEqual([]);
    expect(issues(fields, reference)).toEqual([
      'home.countyCode: a county that exists (GB/T 2260); 150599',
      'skills.1.skill: a skill of the catalogue; flying',
      'licences.0.licence: a licence of the catalogue; driving-Z9',
      'experience.0.trade: a trade of the catalogue; astronaut',
      'willingness.tradesWanted.1: a trade of the catalogue; pilot',
    ]);
  });
});
