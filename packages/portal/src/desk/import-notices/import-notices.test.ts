import { type Database, type ImportId, loadOpenVacancies, readDataVersion, seedReference, undoImport, vacanciesByIds } from '@huma/db';
import { freshDatabase } from '@huma/db/testing';
import type { VacancyId } from '@huma/matcher';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importNotices } from './import-notices.ts';
import type { ImportReport } from './import-report.ts';
import { noticeVacancyId } from './notice-ids.ts';
import { aNotice, streamOf } from './testing/a-notice.ts';
import { mixedFile } from './testing/mixed-file.ts';

let database: Database;
let imports = 0;

beforeAll(async () => {
  database = await freshDatabase();
  await seedReference(database);
}, 60_000);

afterAll(() => database.close());

const noon = new Date('2026-11-20T04:00:00Z');

function tools() {
  return {
    orm: database.orm,
    clock: () => noon,
    newId: () => {
      imports += 1;
      return `import-${imports}`;
    },
  };
}

async function importOf(content: string | Uint8Array, fileName = 'list.jsonl'): Promise<ImportReport> {
  const result = await importNotices(tools(), { file: streamOf(content), fileName, county: '150502', receivedOn: '2026-11-20' });
  if (!result.ok) throw new Error(`Expected a report, got ${result.problem}.`);
  return result.report;
}

async function isOpen(id: VacancyId): Promise<boolean> {
  return (await loadOpenVacancies(database.orm)).some((vacancy) => vacancy.id === id);
}

test('of a mixed file every line is a vacancy, a draft or rejected, and each rejected one says why', async () => {
  const report = await importOf(mixedFile, 'mixed.jsonl');
  expect(report).toMatchObject({ lines: 38, emptyLines: 2, vacancies: 24, drafts: 4, rejected: 10, alreadyKnown: 0 });
  expect(report.vacancies + report.drafts + report.rejected + report.alreadyKnown).toBe(report.lines);
  expect(report.issues.map(({ line, path, kind }) => `${line} ${path} ${kind}`)).toEqual([
    '4 payMin piece-rate',
    '7 title unknown-trade',
    '8 title unknown-trade',
    '9  not-json',
    '10 id missing',
    '11 title missing',
    '12 payMin wrong-value',
    '13 payMax wrong-value',
    '14 headcount wrong-value',
    '15 id duplicate-id',
    '16  unknown-field',
    '17  encoding',
    '18 title wrong-value',
    '19  not-json',
    '21 sexText sex-wish',
    '23 shift not-understood',
    '25 title several-trades',
    '34 insurance not-understood',
    '36 ageText not-understood',
    '37 title unknown-trade',
    '38 title unknown-trade',
  ]);
  expect(Object.fromEntries(report.issuesByKind)).toMatchObject({ 'unknown-trade': 4, 'not-understood': 3, 'not-json': 2 });
});

test('an imported vacancy is open, in the seat of its county, and names the import', async () => {
  const { importId } = await importOf(aNotice({ source: '开着的名单' }));
  const id = noticeVacancyId('开着的名单', 'p-1', 1);
  const [record] = await vacanciesByIds(database.orm, [id]);
  expect(record).toMatchObject({ importId, status: 'open', title: '包装工', source: '开着的名单', sourceKey: 'p-1' });
  // The seat of 科尔沁区, 43.62071 N 122.25013 E.
  expect(record?.vacancy.site).toEqual({ countyCode: '150502', precision: 'county', point: { x: -2_461_098, y: 3_900_585, z: 4_395_233 } });
  expect(await isOpen(id)).toBe(true);
});

test('a draft is kept and not shown', async () => {
  await importOf(aNotice({ source: '草稿名单', title: '综合岗' }));
  const id = noticeVacancyId('草稿名单', 'p-1', 1);
  expect((await vacanciesByIds(database.orm, [id]))[0]?.status).toBe('draft');
  expect(await isOpen(id)).toBe(false);
});

test('the same file read again changes nothing and says that all is known', async () => {
  const file = `${aNotice({ source: '两次的名单' })}\n${aNotice({ source: '两次的名单', id: 'p-2', title: '综合岗' })}\n不是 JSON`;
  await importOf(file);
  const version = await readDataVersion(database.orm);
  const again = await importOf(file);
  expect(again).toMatchObject({ lines: 3, vacancies: 0, drafts: 0, rejected: 1, alreadyKnown: 2 });
  expect(again).not.toHaveProperty('importId');
  expect(again.issues.map(({ line, kind }) => [line, kind])).toEqual([[3, 'not-json']]);
  expect(await readDataVersion(database.orm)).toBe(version);
});

test('a longer list brings only what is new', async () => {
  const first = aNotice({ source: '长名单' });
  await importOf(first);
  const report = await importOf(`${first}\n${aNotice({ source: '长名单', id: 'p-2' })}`);
  expect(report).toMatchObject({ lines: 2, vacancies: 1, alreadyKnown: 1 });
});

test('after an import was undone the corrected file brings its vacancies again, as often as needed', async () => {
  const source = '撤销名单';
  for (const [reading, title] of ['包装工', '焊工', '电工'].entries()) {
    const { importId, vacancies } = await importOf(aNotice({ source, title }));
    expect(vacancies).toBe(1);
    expect(await isOpen(noticeVacancyId(source, 'p-1', reading + 1))).toBe(true);
    expect(await undoImport(database.orm, importId as ImportId, noon)).toBe(1);
    expect(await isOpen(noticeVacancyId(source, 'p-1', reading + 1))).toBe(false);
  }
});

test('notices of one employer belong to one enterprise', async () => {
  const source = '同一厂';
  await importOf([aNotice({ source, employer: '科尔沁面粉厂' }), aNotice({ source, id: 'p-2', employer: '科尔沁 面粉厂' })].join('\n'));
  const records = await vacanciesByIds(database.orm, [noticeVacancyId(source, 'p-1', 1), noticeVacancyId(source, 'p-2', 1)]);
  expect(new Set(records.map(({ vacancy }) => vacancy.enterprise)).size).toBe(1);
});

test('an empty file is no import', async () => {
  expect(await importOf('')).toEqual({
    lines: 0,
    emptyLines: 0,
    vacancies: 0,
    drafts: 0,
    rejected: 0,
    alreadyKnown: 0,
    issuesByKind: new Map(),
    issues: [],
  });
});

test('a file in UTF-16 is one rejected line', async () => {
  const report = await importOf(Buffer.from(`\uFEFF${aNotice()}\n${aNotice({ id: 'p-2' })}`, 'utf16le'));
  expect(report).toMatchObject({ lines: 1, rejected: 1 });
  expect(report.issues[0]?.expected).toContain('UTF-16');
});

test('a line of 10 MB costs itself and no other', async () => {
  const report = await importOf(`${aNotice({ source: '大行', raw: 'x'.repeat(10_000_000) })}\n${aNotice({ source: '大行', id: 'p-2' })}`);
  expect(report).toMatchObject({ lines: 2, vacancies: 1, rejected: 1 });
  expect(report.issues.map(({ line, kind }) => [line, kind])).toEqual([[1, 'too-long']]);
});

test.each([
  ['150599', '2026-11-20', 'unknown-county'],
  ['1505021', '2026-11-20', 'unknown-county'],
  // A township is an area, but no county.
  ['150523109', '2026-11-20', 'unknown-county'],
  ['150502', '2026-02-30', 'impossible-date'],
  ['150502', '20.11.2026', 'impossible-date'],
])('county %s and day %s are answered with %s before the file is touched', async (county, receivedOn, problem) => {
  const file: AsyncIterable<Uint8Array> = {
    [Symbol.asyncIterator]: () => {
      throw new Error('The file was touched.');
    },
  };
  expect(await importNotices(tools(), { file, fileName: 'list.jsonl', county, receivedOn })).toEqual({ ok: false, problem });
});
