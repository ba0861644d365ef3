import type { ImportId } from '@huma/db';
import { expect, test } from 'vitest';
import type { ImportReport, LineIssue } from './import-report.ts';
import { issue } from './issue.ts';
import { reportLines } from './report-lines.ts';
import { importReportWords } from '../../messages/import-report.ts';

const issues: readonly LineIssue[] = [
  { line: 2, ...issue('shift', 'not-understood', 'words about shifts, hours or rest days that are plain', '看情况') },
  { line: 3, ...issue('title', 'unknown-trade', 'a title that names a trade of the catalogue', '综合岗') },
  { line: 5, ...issue('sexText', 'sex-wish', 'no limit by sex, unless the law forbids the work to one', '男') },
  { line: 6, ...issue('shift', 'not-understood', 'words about shifts, hours or rest days that are plain', '面谈') },
  { line: 12, ...issue('payMin', 'wrong-value', 'yuan: a number from 0 to 10000000, or null', -1) },
];

const report: ImportReport = {
  importId: 'i-7' as ImportId,
  lines: 12,
  emptyLines: 1,
  vacancies: 9,
  drafts: 1,
  rejected: 1,
  alreadyKnown: 1,
  issuesByKind: new Map([
    ['unknown-trade', 1],
    ['not-understood', 2],
    ['sex-wish', 1],
    ['wrong-value', 1],
  ]),
  issues,
};

test('a report in English: counts, kinds from the commonest, rejected lines before drafts, doubts and notes', () => {
  expect(reportLines(report, importReportWords('en'), 4)).toEqual([
    'Lines 12: vacancies 9, drafts 1 (no trade recognised, not shown), rejected 1, already known 1. Empty lines besides: 1.',
    'Import i-7. To take it back, run: huma undo-import i-7',
    '',
    'To look at:',
    '     2  words not understood, or of no use',
    '     1  no trade recognised (draft)',
    '     1  limit by sex, a legal risk',
    '     1  wrong value (rejected)',
    '',
    'line 12 · payMin · expected yuan: a number from 0 to 10000000, or null · got -1',
    'line 3 · title · expected a title that names a trade of the catalogue · got 综合岗',
    'line 5 · sexText · expected no limit by sex, unless the law forbids the work to one · got 男',
    'line 2 · shift · expected words about shifts, hours or rest days that are plain · got 看情况',
    'Not shown: 1. Add --all to show all.',
  ]);
});

test('a report in Chinese says what was expected in Chinese', () => {
  const lines = reportLines(report, importReportWords('zh-CN'), 100);
  expect(lines[0]).toBe('共 12 行：岗位 9，草稿 1（看不出工种，先不显示），退回 1，已登记过 1。另有空行 1。');
  expect(lines).toContain('第 12 行 · payMin · 应为：元：0 到 10000000 的数；没写就用 null · 实际：-1');
  expect(lines.at(-1)).toBe('第 6 行 · shift · 应为：看得懂的班次、工时或休息天数 · 实际：面谈');
});

test('an import that brought nothing says so', () => {
  const nothing: ImportReport = {
    lines: 1,
    emptyLines: 0,
    vacancies: 0,
    drafts: 0,
    rejected: 0,
    alreadyKnown: 1,
    issuesByKind: new Map(),
    issues: [],
  };
  expect(reportLines(nothing, importReportWords('en'), 50)).toEqual([
    'Lines 1: vacancies 0, drafts 0 (no trade recognised, not shown), rejected 0, already known 1. Empty lines besides: 0.',
    'No new notices; nothing was changed.',
  ]);
});
