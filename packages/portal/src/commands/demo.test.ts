import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readCode, readerMissing } from '../code/testing/code-reader.ts';
import { inked } from '../code/testing/inked.ts';

const huma = join(import.meta.dirname, '../../bin/huma.mjs');

/** A command in a process of its own, as in a terminal. */
interface Running {
  readonly process: ChildProcess;
  /** Everything printed so far, both streams. */
  readonly printed: () => string;
  /** Settles when the text was printed; fails when the process ends before. */
  readonly until: (text: string) => Promise<void>;
  readonly ended: Promise<number | null>;
}

let folder = '';
const started: Running[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huma-demo-'));
});

afterEach(async () => {
  for (const { process, ended } of started.splice(0)) {
    process.kill('SIGKILL');
    await ended;
  }
  await rm(folder, { recursive: true, force: true });
});

function start(args: readonly string[], env: Readonly<Record<string, string>> = {}): Running {
  const child = spawn(process.execPath, [huma, ...args], {
    env: { ...process.env, HUMA_DATA: folder, DATABASE_URL: '', PUBLIC_ORIGIN: '', CODE_KEY: '', ...env },
  });
  let printed = '';
  const watchers = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      for (const watcher of watchers) watcher();
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const until = (text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (!printed.includes(text)) return;
        watchers.delete(look);
        resolve();
      };
      watchers.add(look);
      look();
      void ended.then(() => reject(new Error(`Ended before it printed "${text}":\n${printed}`)));
    });
  const running = { process: child, printed: () => printed, until, ended };
  started.push(running);
  return running;
}

const addressIn = (text: string): string => /https?:\/\/\S+\/[0-9A-Z]{13}/.exec(text)?.[0] ?? '';
const codeIn = (text: string): string =>
  text
    .split('\n')
    .filter((line) => /^[ ▀▄█]{30,}$/.test(line))
    .join('\n');

describe('the demo', () => {
  test('prints a code that a reader reads, its address answers, and Ctrl-C ends it; the second start is there at once with the same code', async () => {
    const first = start(['demo', '--port', '0', '--lang', 'en']);
    await first.until('Press Ctrl-C to stop.');
    const address = addressIn(first.printed());
    const answer = await fetch(address);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('这三个活儿，适合您家');
    // Without a terminal light modules are inked.
    const picture = inked(codeIn(first.printed())).map((row) => row.map((isInked) => !isInked));
    // Where the reader is not installed the address alone was checked; a build server always has it.
    expect(readerMissing ?? readCode(picture)).toBe(readerMissing ?? address);
    first.process.kill('SIGINT');
    expect(await first.ended).toBe(0);
    expect(first.printed()).toContain('Stopped; the data is kept.');

    const second = start(['demo', '--port', '0', '--lang', 'en']);
    await second.until('Press Ctrl-C to stop.');
    expect(second.printed()).not.toContain('Writing the made-up region');
    expect(new URL(addressIn(second.printed())).pathname).toBe(new URL(address).pathname);

    const third = start(['demo', '--port', '0']);
    expect(await third.ended).toBe(2);
    expect(third.printed()).toMatch(/in use|used by/);
    expect(third.printed()).not.toMatch(/\n {4}at /);
    second.process.kill('SIGTERM');
    expect(await second.ended).toBe(0);

    const fourth = start(['demo', '--port', '0'], { CODE_KEY: 'ab'.repeat(32) });
    expect(await fourth.ended).toBe(2);
    expect(fourth.printed()).toContain("not the one that this region's codes were made with");
  }, 120_000);

  test.each([
    ['a port that is no number', ['demo', '--port', 'eighty'], {}, '--port must be a number from 0 to 65535, got "eighty".'],
    ['a database address of another kind', ['demo'], { DATABASE_URL: 'mysql://root:secret@localhost/x' }, 'Expected postgres://'],
    ['a setting that is wrong', ['demo'], { PORT: 'x' }, 'PORT must be a port from 0 to 65535.'],
    ['an option that does not exist', ['demo', '--prot', '1'], {}, "Unknown option '--prot'"],
    ['a command that does not exist', ['demoo'], {}, 'There is no command "demoo".'],
    ['a Postgres that is not there', ['demo'], { DATABASE_URL: 'postgres://nobody:secret@127.0.0.1:9/none' }, '127.0.0.1:9'],
  ] as const)('%s: one sentence, exit code 2, no stack and no password', async (_what, args, env, sentence) => {
    const run = start(args, env);
    expect(await run.ended).toBe(2);
    expect(run.printed()).toContain(sentence);
    expect(run.printed()).not.toMatch(/\n {4}at |secret/);
  });

  test('a data folder that is a file: one sentence with the remedy', async () => {
    const file = join(folder, 'not-a-folder');
    await writeFile(file, 'x');
    const run = start(['demo', '--port', '0'], { HUMA_DATA: file });
    expect(await run.ended).toBe(2);
    expect(run.printed()).toContain(file);
    expect(run.printed()).not.toMatch(/\n {4}at /);
  });

  test('a port in use: one sentence that names another', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const run = start(['demo', '--port', String(port)]);
    expect(await run.ended).toBe(2);
    expect(run.printed()).toContain(`Port ${port} on 127.0.0.1 is in use.`);
    await new Promise((resolve) => server.close(resolve));
  }, 60_000);
});
