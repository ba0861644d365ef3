import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aNotice } from '../desk/import-notices/testing/a-notice.ts';
import { CommandError, type CommandIo } from './command.ts';
import { importNotices } from './import-notices.ts';
import { undoImport } from './undo-import.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huma-import-'));
  await mkdir(join(folder, 'a-folder'));
  await writeFile(join(folder, 'good.jsonl'), [aNotice(), aNotice({ id: 'p-2', title: '综合岗' })].join('\n'));
  await writeFile(
    join(folder, 'bad.jsonl'),
    [aNotice({ source: '坏名单' }), aNotice({ source: '坏名单', id: 'p-2', payMin: -1 })].join('\n'),
  );
});

afterAll(() => rm(folder, { recursive: true }));

/** The tests of this file share one database, because a new one takes seconds. */
function aTerminal() {
  const lines: string[] = [];
  const io: CommandIo = {
    out: (line) => lines.push(line),
    err: (line) => lines.push(line),
    env: { DATABASE_URL: join(folder, 'store') },
    isTerminal: false,
    clock: () => new Date('2026-11-20T04:00:00Z'),
  };
  return { io, lines };
}

const where = ['--county', '150502', '--received', '2026-11-20'];

test('a good file is read, known when read again, and taken back by the id that was printed', async () => {
  const first = aTerminal();
  expect(await importNotices.run([join(folder, 'good.jsonl'), ...where], first.io)).toBe(0);
  expect(first.lines[0]).toBe('共 2 行：岗位 1，草稿 1（看不出工种，先不显示），退回 0，已登记过 0。另有空行 0。');
  const importId = /huma undo-import (\S+)$/.exec(first.lines[1] ?? '')?.[1] ?? '';

  const second = aTerminal();
  expect(await importNotices.run([join(folder, 'good.jsonl'), ...where, '--lang', 'en'], second.io)).toBe(0);
  expect(second.lines[0]).toContain('vacancies 0, drafts 0 (no trade recognised, not shown), rejected 0, already known 2');

  const third = aTerminal();
  expect(await undoImport.run([importId], third.io)).toBe(0);
  expect(third.lines).toEqual(['已撤销，收回岗位和草稿 2 条。改好的文件可以重新导入。']);
  await expect(undoImport.run([importId], aTerminal().io)).rejects.toThrow('或者已经撤销过');
}, 60_000);

test('a rejected line makes the exit code 1 and is shown with line, field, expected and got', async () => {
  const { io, lines } = aTerminal();
  expect(await importNotices.run([join(folder, 'bad.jsonl'), ...where, '--lang', 'en'], io)).toBe(1);
  expect(lines).toContain('line 2 · payMin · expected yuan: a number from 0 to 10000000, or null · got -1');
});

test.each([
  [['missing.jsonl', ...where], 'ENOENT'],
  [['a-folder', ...where], 'EISDIR'],
  [['good.jsonl', '--county', '999999', '--received', '2026-11-20'], '没有代码为“999999”的旗县'],
  [['good.jsonl', '--county', '150502', '--received', '2026-02-30'], '“2026-02-30”不是日期'],
  [['good.jsonl', '--county', '150502'], '用法：huma import-notices'],
  [['good.jsonl', 'bad.jsonl', ...where], '用法：huma import-notices'],
])('huma import-notices %j is not done', async ([file = '', ...rest], message) => {
  const run = importNotices.run([join(folder, file), ...rest], aTerminal().io);
  await expect(run).rejects.toThrow(CommandError);
  await expect(run).rejects.toThrow(message);
});

test('an option that is not known is told by its name', async () => {
  await expect(importNotices.run(['--colour'], aTerminal().io)).rejects.toThrow('--colour');
});

test('undo-import without an id says how it is called', async () => {
  await expect(undoImport.run([], aTerminal().io)).rejects.toThrow('用法：huma undo-import');
});
