import { isatty } from 'node:tty';
import { databaseErrorOf } from '@huma/db';
import { SettingsError } from '../settings.ts';
import { type Command, CommandError, type CommandIo } from './command.ts';
import { demo } from './demo.ts';
import { importNotices } from './import-notices.ts';
import { match } from './match.ts';
import { undoImport } from './undo-import.ts';

const commands: readonly Command[] = [demo, match, importNotices, undoImport];

/** The terminal of this process. */
const terminal: CommandIo = {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  isTerminal: isatty(1),
  env: process.env,
  clock: () => new Date(),
};

/** Runs `huma NAME …`. @returns the exit code */
export async function runHuma([name, ...args]: readonly string[], io: CommandIo = terminal): Promise<number> {
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) {
    const isHelp = name === undefined || name === 'help' || name === '--help';
    const say = isHelp ? io.out : io.err;
    if (!isHelp) say(`There is no command "${name}".`);
    for (const { name: known, usage, summary } of commands) say(`huma ${known} ${usage}\n    ${summary}`);
    return isHelp ? 0 : 2;
  }
  try {
    return await command.run(args, io);
  } catch (error) {
    const told = tellable(error);
    if (told === undefined) throw error;
    io.err(told);
    return 2;
  }
}

/** Errors whose own sentence says what to do; undefined for bugs, which show their stack. */
function tellable(error: unknown): string | undefined {
  if (error instanceof CommandError || error instanceof SettingsError) return error.message;
  const databaseError = databaseErrorOf(error);
  if (databaseError !== undefined) return databaseError.message;
  // node:util's parseArgs names the argument and what was expected.
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS') ? error.message : undefined;
}
