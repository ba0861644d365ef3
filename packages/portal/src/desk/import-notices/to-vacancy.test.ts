import type { AreaRow } from '@huma/db';
import type { CountyCode, IsoDate } from '@huma/matcher';
import { defaultCatalogue } from '@huma/matcher/catalogue';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namedEnterpriseId, noticeVacancyId, unnamedEnterpriseId } from './notice-ids.ts';
import { readNotice } from './notice-line.ts';
import { aNotice } from './testing/a-notice.ts';
import { type NoticeOutcome, toVacancy } from './to-vacancy.ts';

const county: AreaRow = { code: '150523', level: 'county', name: '开鲁县', latitude: 0, longitude: 90, precision: 'county' };

const setting = {
  county,
  receivedOn: '2026-11-20' as IsoDate,
  fileName: 'list.jsonl',
  catalogue: defaultCatalogue,
  counties: new Set([county.code]),
};

function read(fields: Readonly<Record<string, unknown>> = {}, place = county): NoticeOutcome {
  const reading = readNotice(aNotice(fields));
  if (!reading.ok) throw new Error(`Expected a notice, got ${JSON.stringify(reading.issues)}.`);
  return toVacancy(reading.notice, { ...setting, county: place });
}

function kept(outcome: NoticeOutcome): Exclude<NoticeOutcome, { outcome: 'rejected' }> {
  if (outcome.outcome === 'rejected') throw new Error(`Expected a vacancy, got ${JSON.stringify(outcome.issues)}.`);
  return outcome;
}

test('a plain notice is an open vacancy in its county, and says nothing that the notice does not say', () => {
  const source = '红椒岭就业服务站 2026-11';
  const enterprise = namedEnterpriseId('150523' as CountyCode, '红椒岭加工厂');
  expect(read()).toEqual({
    outcome: 'vacancy',
    record: {
      vacancy: {
        id: noticeVacancyId(source, 'p-1', 1),
        enterprise,
        trade: 'packer',
        openToAll: true,
        seats: 3,
        seatsTaken: 0,
        pay: { basis: 'month', min: 350_000, max: 450_000 },
        // Latitude 0, longitude 90: the earth's radius along one axis.
        site: { countyCode: '150523', precision: 'county', point: { x: 0, y: 6_371_000, z: 0 } },
        receivedOn: '2026-11-20',
        enterpriseRecord: { verified: false, banned: false },
      },
      status: 'open',
      title: '包装工',
      placeText: '红椒岭路口往东',
      source,
      sourceKey: 'p-1',
    },
    enterprise: { id: enterprise, name: '红椒岭加工厂', countyCode: '150523', record: { verified: false, banned: false } },
    issues: [],
  });
});

test('what the words say becomes fields', () => {
  const { record, issues } = kept(
    read({
      title: '夫妻工焊工',
      lodging: true,
      meals: false,
      shift: '8小时，月休4天',
      ageText: '18-50岁',
      sexText: '男',
      schooling: '初中',
      skillsText: ['两年以上经验', '会电焊'],
      certificates: ['焊工证'],
      insurance: '五险',
      start: '2026-12-01',
    }),
  );
  expect(record.vacancy).toMatchObject({
    trade: 'welder',
    couplesWelcome: true,
    lodging: 'free',
    meals: 'none',
    hours: { perDay: 480 },
    restDaysPerMonth: 4,
    ageWish: { from: 18, to: 50, sex: 'male' },
    schooling: 'middle',
    months: 24,
    skills: [{ skill: 'arc-welding', need: 'must' }],
    licences: [{ licence: 'welding', need: 'legal' }],
    insurance: { social: true },
    startsOn: '2026-12-01',
  });
  expect(issues.map(({ kind }) => kind)).toEqual(['sex-wish']);
});

test('a notice without a known trade is a draft with all its facts', () => {
  const { outcome, record, issues } = kept(read({ title: '综合岗', lodging: true }));
  expect(outcome).toBe('draft');
  expect(record.status).toBe('draft');
  expect(record.vacancy).not.toHaveProperty('trade');
  expect(record.vacancy).toMatchObject({ seats: 3, lodging: 'free' });
  expect(issues.map(({ path, kind }) => [path, kind])).toEqual([['title', 'unknown-trade']]);
});

test('an employer without a name is an enterprise of this notice only', () => {
  expect(kept(read({ employer: null })).enterprise).toEqual({
    id: unnamedEnterpriseId('红椒岭就业服务站 2026-11', 'p-1'),
    countyCode: '150523',
    record: { verified: false, banned: false },
  });
});

test('a notice without a source has the file as its source', () => {
  expect(kept(read({ source: null })).record.source).toBe('list.jsonl');
});

test('where learners are welcome, no skill and no licence keeps anybody out', () => {
  const { record } = kept(read({ title: '焊工学徒', skillsText: ['会电焊'], certificates: ['焊工证'] }));
  expect(record.vacancy.skills).toEqual([{ skill: 'arc-welding', need: 'plus' }]);
  expect(record.vacancy.licences).toEqual([{ licence: 'welding', need: 'plus' }]);
});

test('a day that is written in words is not guessed', () => {
  const { record, issues } = kept(read({ start: '年后' }));
  expect(record.vacancy).not.toHaveProperty('startsOn');
  expect(issues.map(({ path, kind }) => [path, kind])).toEqual([['start', 'not-understood']]);
});

test('a county whose seat is not known is a place without a point', () => {
  const { record } = kept(read({}, { code: '150523', level: 'county', name: '开鲁县', precision: 'county' }));
  expect(record.vacancy.site).toEqual({ countyCode: '150523', precision: 'county' });
});

/** Scraps of what notices say, sense and nonsense, so that their readers meet every mixture. */
const scrap = fc.oneof(
  fc.constantFrom(
    ...'月休4天 单休 双休 99 0 -1 8:00 - 至 17:30 25:00 晚 次日 下午 加班 3小时 30小时 半 中午 休息 一 两 十 年 以上 以下 岁 18 周岁 男 女 不限 夜班 白班 两班倒'.split(
      ' ',
    ),
  ),
  fc.constantFrom(
    ...'电焊 叉车证 C1驾驶证 A1、A2驾照 优先 可学 经验 五险 不交 社保 初中 大专 、 / ， 。 普工 焊工 夫妻 学徒 2026-12-01'.split(' '),
  ),
  fc.string({ maxLength: 4 }),
);
const wording = fc.array(scrap, { maxLength: 9 }).map((parts) => parts.join(''));

test('no wording of a field costs a notice its line', () => {
  const fields = fc.record({
    title: wording,
    shift: wording,
    ageText: wording,
    sexText: wording,
    schooling: wording,
    insurance: wording,
    start: wording,
    skillsText: fc.array(wording, { maxLength: 4 }),
    certificates: fc.array(wording, { maxLength: 4 }),
    payMin: fc.constantFrom(null, 0, 0.853, 20, 350, 3500.555, 9_999_999),
    payBasis: fc.constantFrom(null, 'month', 'day', 'hour', 'piece', 'trip', 'year', 'couple', 'negotiable'),
  });
  fc.assert(
    fc.property(fields, (given) => {
      const reading = readNotice(aNotice({ ...given, title: `工${given.title}`, payMax: null }));
      if (!reading.ok) return;
      const outcome = toVacancy(reading.notice, setting);
      expect(outcome.outcome === 'rejected' ? outcome.issues : []).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});

test('facts that make no vacancy are rejected with the place of the mistake', () => {
  const outcome = read({}, { code: '150599', level: 'county', name: '开鲁县', precision: 'county' });
  expect(outcome).toMatchObject({ outcome: 'rejected', issues: [{ path: 'site.countyCode', kind: 'invalid-vacancy', got: '150599' }] });
});
