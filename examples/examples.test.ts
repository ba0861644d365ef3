import { execFile } from 'node:child_process';
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
