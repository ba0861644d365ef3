import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockFolder } from './folder-lock.ts';

let folder: string;
let lock: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'huma-lock-'));
  lock = join(folder, 'huma.lock');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a locked folder is refused until it is let go, and names its owner', () => {
  const unlock = lockFolder(folder);
  expect(() => lockFolder(folder)).toThrow(
    `The database in ${folder} is in use by this process (${lock}). Stop that process first, or choose another folder.`,
  );
  unlock();
  unlock();
  lockFolder(folder)();
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  ['a process that has ended', () => `{"pid":${deadPid()},"startedAt":"1"}`],
  ['a process whose number now belongs to another one', () => `{"pid":${process.pid},"startedAt":"1"}`],
  ['a process that lost its power before it wrote its name', () => ''],
])('the lock of %s is taken over', (_, text) => {
  writeFileSync(lock, text());
  utimesSync(lock, new Date(0), new Date(0));
  const unlock = lockFolder(folder);
  expect(readFileSync(lock, 'utf8')).toContain(`"pid":${process.pid},`);
  unlock();
  expect(readdirSync(folder)).toEqual([]);
});

test('a takeover that was cut off does not keep the next one out', () => {
  writeFileSync(lock, '{"pid":4194304,"startedAt":"1"}');
  writeFileSync(`${lock}.takeover`, '');
  expect(() => lockFolder(folder)).toThrow('in use by a process that is just starting');
  utimesSync(`${lock}.takeover`, new Date(0), new Date(0));
  lockFolder(folder)();
  expect(readdirSync(folder)).toEqual([]);
});

test('an empty lock that was made this moment belongs to a process that is just starting', () => {
  writeFileSync(lock, '');
  expect(() => lockFolder(folder)).toThrow('in use by a process that is just starting');
});

test('an owner does not take away the lock of the one who took over from it', () => {
  const unlock = lockFolder(folder);
  writeFileSync(lock, '{"pid":1,"startedAt":"7"}');
  unlock();
  expect(readdirSync(folder)).toEqual(['huma.lock']);
});

test('of four processes that find the same stale lock exactly one gets the folder', async () => {
  writeFileSync(lock, '{"pid":4194304,"startedAt":"1"}');
  const go = join(folder, 'go');
  const contenders = Array.from({ length: 4 }, () => startContender(go));
  const said = Promise.all(contenders.map(firstLine));
  await Promise.all(contenders.map((contender) => once(contender, 'message')));
  writeFileSync(go, '');
  const words = await said;
  for (const contender of contenders) contender.disconnect();

  const winner = contenders[words.indexOf('mine')]?.pid;
  const refusals = words.filter((word) => word === `in use by process ${winner}` || word === 'in use by a process that is just starting');
  expect([words.filter((word) => word === 'mine').length, refusals.length]).toEqual([1, 3]);
});

/** Says that it is ready, waits for the file `go`, tries to lock, says what came of it, and lives until it is let go. */
function startContender(go: string): ChildProcess {
  const program = `
    import { existsSync } from 'node:fs';
    import { lockFolder } from ${JSON.stringify(join(import.meta.dirname, 'folder-lock.ts'))};
    process.on('message', () => undefined);
    process.send('ready');
    while (!existsSync(${JSON.stringify(go)}));
    try {
      lockFolder(${JSON.stringify(folder)});
      console.log('mine');
    } catch (error) {
      console.log(/in use by [^(]*\\w/.exec(error.message)?.[0] ?? error.message);
    }`;
  return spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
}

async function firstLine(contender: ChildProcess): Promise<string> {
  const [bytes] = contender.stdout === null ? [] : await once(contender.stdout, 'data');
  return String(bytes).trim();
}

function deadPid(): number {
  return Number(execFileSync(process.execPath, ['--eval', 'console.log(process.pid)'], { encoding: 'utf8' }));
}
