import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { householdByTokenHash, seedDemo, withoutParameters } from '@huma/db';
import { demoRegion, fiveHouseholds, withFixedHouseholds } from '@huma/db/demo';
import { createApp } from '../app.tsx';
import { dayOf } from '../clock.ts';
import { householdAddress, qrLevelFor } from '../code/address.ts';
import type { CodeKey } from '../code/code-key.ts';
import { createQrMatrix } from '../code/qr-matrix.ts';
import { qrTerminal } from '../code/qr-terminal.ts';
import { formatToken, hashToken, makeToken } from '../code/token.ts';
import { readLanguage } from '../messages/language.ts';
import { terminalWords, type TerminalWords } from '../messages/terminal.ts';
import { listen, type RunningServer } from '../server.ts';
import { readSettings } from '../settings.ts';
import { readOrMakeCodeKey } from './code-key-file.ts';
import { type Command, CommandError, type CommandIo } from './command.ts';
import { checkPort, explained, ownAddress, readPort } from './ports.ts';
import { openStore, type Store } from './store.ts';

const SEED = 2026;

/** Starts the portal on a made-up region and shows how to open it. */
export const demo: Command = {
  name: 'demo',
  summary: 'Start the portal on a made-up region; the first start makes it, later ones use it again.',
  usage: '[--lan] [--port N] [--lang zh|en]',
  run: async (args, io) => {
    const { values } = parseArgs({
      args: [...args],
      options: { lan: { type: 'boolean' }, port: { type: 'string' }, lang: { type: 'string' } },
    });
    const words = terminalWords(readLanguage(values.lang));
    const host = values.lan === true ? ownAddress() : '127.0.0.1';
    const port = values.port === undefined ? readSettings(io.env).port : readPort(values.port);
    await checkPort(host, port);
    const stopped = whenStopped();
    io.out(words.opening);
    const store = await openStore(io);
    try {
      const codeKey = await readOrMakeCodeKey(store.settings);
      await seed(store, codeKey, io, words);
      await checkCodeKey(store, codeKey);
      const { server, origin } = await start(store, codeKey, { host, port }, io);
      show(origin, codeKey, io, words);
      await stopped;
      io.out(words.stopping);
      await server.close();
    } finally {
      await store.close();
    }
    io.out(words.stopped);
    return 0;
  },
};

async function seed({ database }: Store, codeKey: CodeKey, io: CommandIo, words: TerminalWords): Promise<void> {
  const today = dayOf(io.clock());
  const region = withFixedHouseholds(demoRegion({ seed: SEED, today, size: 'small' }), fiveHouseholds);
  let told = 0;
  await seedDemo(database, region, {
    today,
    codeHash: (householdId, generation) => hashToken(codeKey, makeToken(codeKey, householdId, generation)),
    onProgress: (done, total) => {
      const tenth = Math.floor((10 * done) / total);
      if (tenth === told) return;
      told = tenth;
      io.out(words.seeding(done, total));
    },
  });
}

/**
 * The database keeps hashes only: with another key than the one it was filled with no printed code would open any more.
 * @throws CommandError
 */
async function checkCodeKey({ database, settings }: Store, codeKey: CodeKey): Promise<void> {
  const [first] = fiveHouseholds;
  if (first === undefined) return;
  const token = makeToken(codeKey, first.id, 1);
  if ((await householdByTokenHash(database.orm, hashToken(codeKey, token))) !== undefined) return;
  throw new CommandError(
    `The code key is not the one that this region's codes were made with. Put the old key back, or start with an empty data folder instead of ${settings.dataFolder}: HUMA_DATA=FOLDER.`,
  );
}

async function start(
  { database, settings }: Store,
  codeKey: CodeKey,
  { host, port }: { readonly host: string; readonly port: number },
  io: CommandIo,
): Promise<{ readonly server: RunningServer; readonly origin: string }> {
  const origins: string[] = [];
  const app = createApp({
    database,
    clock: io.clock,
    newId: randomUUID,
    codeKey,
    helpPhone: settings.helpPhone,
    origins,
    report: (error) => io.err(traceOf(withoutParameters(error))),
  });
  const server = await listen(app, host, port).catch((error: unknown) => {
    throw explained(error, host, port);
  });
  const origin = settings.publicOrigin ?? `http://${host}:${server.port}`;
  origins.push(origin, `http://localhost:${server.port}`);
  return { server, origin };
}

function traceOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** The address as a person needs it: typed, scanned, and the five households whose lists are easy to judge. */
function show(origin: string, codeKey: CodeKey, io: CommandIo, words: TerminalWords): void {
  const tokens = fiveHouseholds.map((household) => ({ household, token: makeToken(codeKey, household.id, 1) }));
  const [first] = tokens;
  if (first === undefined) return;
  const address = householdAddress(origin, first.token);
  io.out('');
  io.out(qrTerminal(createQrMatrix(address, qrLevelFor(address)), { colour: io.isTerminal }));
  io.out('');
  io.out(words.householdCode(formatToken(first.token)));
  io.out(words.open(address));
  io.out('');
  io.out(words.others);
  for (const { household, token } of tokens) {
    io.out(`  ${householdAddress(origin, token)}`);
    io.out(`    ${household.what[words.language]}`);
  }
  io.out('');
  io.out(words.howToStop);
}

/** Settles at the first Ctrl-C or termination; a second one ends the process at once, as the system does by default. */
function whenStopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
