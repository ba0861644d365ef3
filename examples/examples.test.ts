import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);

/** What an example prints, run as a reader runs it. */
async function printed(example: string): Promise<readonly string[]> {
  const { stdout } = await run(process.execPath, ['--import', 'tsx', join(import.meta.dirname, example)], { cwd: import.meta.dirname });
  return stdout.trimEnd().split('\n');
}

test('example 01 prints the welding job near home first and leaves out the one that pays too little', async () => {
  const lines = await printed('01-best-jobs-for-a-laborer.ts');
  expect(lines.map((line) => line.split(':')[0])).toEqual(['weld-12km', 'weld-75km', 'pack-2km']);
  expect(lines[0]).toContain('own-trade');
});

test('example 06 prints what each sentence says with the words that said it, and what a clerk has to be asked', async () => {
  const lines = await printed('06-what-a-sentence-says.ts');
  expect(lines).toContain('  trade welder, 36 months: 电焊 (contained)');
  expect(lines).toContain('  not driver: 开车');
  expect(lines).toContain('  limit no-heavy-lifting: 搬不了重的');
  expect(lines).toContain('  unknown at 6: 糊灯笼');
  expect(lines).toContain('now known: hand-crafter');
});

test.each(['README.md', 'README.zh-CN.md'])('%s shows example 01 and what it prints as they are', async (readme) => {
  const text = await readFile(join(import.meta.dirname, '..', readme), 'utf8');
  expect(text).toContain((await readFile(join(import.meta.dirname, '01-best-jobs-for-a-laborer.ts'), 'utf8')).trimEnd());
  expect(text).toContain((await printed('01-best-jobs-for-a-laborer.ts')).join('\n'));
});
