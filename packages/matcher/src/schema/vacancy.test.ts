import { describe, expect, test } from 'vitest';
import { testCatalogue } from '../testing/index.ts';
import type { Reference } from './parsed.ts';
import { parseVacancy } from './vacancy.ts';

const right = {
  id: 'vacancy-1',
  enterprise: 'enterprise-1',
  trade: 'packer',
  pay: { basis: 'negotiable' },
  site: { countyCode: '150523', precision: 'county' },
  receivedOn: '2026-11-20',
  enterpriseRecord: { verified: true, banned: false },
};
const reference: Reference = { catalogue: testCatalogue, counties: new Set(['150523']) };

/** Issues of an otherwise right vacancy with these fields, as `path: expected; got`. */
function issues(fields: Readonly<Record<string, unknown>>, against?: Reference): readonly string[] {
  const parsed = parseVacancy({ ...right, ...fields }, against);
  return parsed.ok ? [] : parsed.issues.map(({ path, expected, got }) => `${path}: ${expected}; ${got}`);
}

describe('a vacancy', () => {
  test('may be silent on nearly everything; no seat is taken unless said', () => {
    expect(parseVacancy(right)).toEqual({ ok: true, value: { ...right, seatsTaken: 0 } });
  });

  test('that asks for nothing is kept apart from one that does not say', () => {
    expect(parseVacancy({ ...right, skills: [], licences: [] })).toMatchObject({ value: { skills: [], licences: [] } });
    expect(parseVacancy(right)).not.toHaveProperty('value.skills');
  });

  test('that was parsed once parses again to the same record', () => {
    const full = {
      ...right,
      openToAll: false,
      skills: [{ skill: 'sewing', need: 'trainable', level: 2 }],
      licences: [{ licence: 'driving-C1', need: 'legal', obtainableInDays: 60 }],
      months: 6,
      schooling: 'primary',
      languages: ['mandarin'],
      seats: 10,
      seatsTaken: 10,
      pay: {
        min: 1,
        max: 1,
        basis: 'day',
        floor: 0,
        includesOvertime: true,
        probation: 1,
        settled: 'monthly',
        hoursPerDay: 24,
        daysPerMonth: 31,
      },
      site: { countyCode: '150523', precision: 'point', latitude: 43.6, longitude: 121.3 },
      workplaceKind: 'factory',
      lodging: 'couple-room',
      lodgingCost: 0,
      meals: 'free',
      mealCost: 0,
      shifts: ['day', 'rotating'],
      hours: { start: 1200, end: 1680, perDay: 480 },
      restDaysPerMonth: 4,
      homeWork: false,
      contract: true,
      insurance: { social: true, accident: false },
      demands: ['long-standing'],
      hazards: ['dust-graded'],
      couplesWelcome: true,
      startsOn: '2026-12-01',
      startsBy: '2026-12-31',
      endsOn: '2027-12-31',
      validUntil: '2026-11-20',
      confirmedOn: '2026-11-20',
      ageWish: { from: 18, to: 45, sex: 'female' },
    };
    const once = parseVacancy(full, reference);
    if (!once.ok) expect.fail(JSON.stringify(once.issues));
    expect(once.value.site).not.toHaveProperty('latitude');
    expect(parseVacancy(JSON.parse(JSON.stringify(once.value)), reference)).toEqual(once);
  });
});

describe('every issue at once, each with its field and what came', () => {
  test('of a vacancy that is wrong all over', () => {
    expect(
      issues({
        trade: '包装工',
        seats: 2.5,
        pay: { min: -1, basis: 'weekly' },
        site: { countyCode: '150523' },
        hours: { start: -1, perDay: 0 },
        shifts: ['evening'],
        receivedOn: '20-11-2026',
        enterpriseRecord: { verified: 'yes', banned: false, answerRate: 10_001 },
      }),
    ).toEqual([
      'trade: trade code: 1 to 64 letters, digits, or . _ : -; 包装工',
      'seats: seats: a whole number from 0 to 100000; 2.5',
      'pay.min: least pay in fen: a whole number from 0 to 1000000000; -1',
      'pay.basis: pay basis: one of month, day, hour, piece, trip, year, couple, negotiable; weekly',
      'site.precision: precision: one of point, village, township, county; undefined',
      'shifts.0: shift: one of day, night, rotating; evening',
      'hours.start: minutes from midnight: a whole number from 0 to 2880; -1',
      'hours.perDay: minutes of work a day: a whole number from 30 to 1440; 0',
      'receivedOn: a day that exists, as YYYY-MM-DD; 20-11-2026',
      'enterpriseRecord.verified: verified: true or false; yes',
      'enterpriseRecord.answerRate: answer rate in basis points: a whole number from 0 to 10000; 10001',
    ]);
  });

  test('a highest pay below the least', () => {
    expect(issues({ pay: { min: 400_000, max: 399_999, basis: 'month' } })).toEqual([
      'pay.max: a highest pay that is not below the least; 399999',
    ]);
    expect(issues({ pay: { min: 400_000, max: 400_000, basis: 'month' } })).toEqual([]);
  });

  test('more seats taken than there are', () => {
    expect(issues({ seats: 2, seatsTaken: 3 })).toEqual(['seatsTaken: not more seats taken than there are; 3']);
    expect(issues({ seatsTaken: 3 })).toEqual([]);
  });

  test('days that end before they begin', () => {
    expect(issues({ validUntil: '2026-11-19' })).toEqual([
      'validUntil: a last valid day that is not before the day of receipt; 2026-11-19',
    ]);
    expect(issues({ confirmedOn: '2026-11-19' })).toEqual([
      'confirmedOn: a day of confirmation that is not before the day of receipt; 2026-11-19',
    ]);
  });

  test('fields that contradict each other are named although another field is wrong', () => {
    expect(issues({ trade: '', seats: 2, seatsTaken: 3, pay: { min: 2, max: 1, basis: 'weekly' } })).toEqual([
      'trade: trade code: 1 to 64 letters, digits, or . _ : -; ',
      'pay.basis: pay basis: one of month, day, hour, piece, trip, year, couple, negotiable; weekly',
      'pay.max: a highest pay that is not below the least; 1',
      'seatsTaken: not more seats taken than there are; 3',
    ]);
  });

  test('codes that no catalogue and no list of counties has', () => {
    const fields = {
      trade: 'astronaut',
      skills: [{ skill: 'flying', need: 'must' }],
      licences: [{ licence: 'driving-Z9', need: 'legal' }],
      site: { countyCode: '150599', precision: 'county' },
    };
    expect(issues(fields)).toEqual([]);
    expect(issues(fields, reference)).toEqual([
      'trade: a trade of the catalogue; astronaut',
      'skills.0.skill: a skill of the catalogue; flying',
      'licences.0.licence: a licence of the catalogue; driving-Z9',
      'site.countyCode: a county that exists (GB/T 2260); 150599',
    ]);
  });
});
