/** Where a command reads and writes; the terminal in a process, lists in tests. */
export interface CommandIo {
  /** A line for the reader. */
  readonly out: (line: string) => void;
  /** A line about what went wrong. */
  readonly err: (line: string) => void;
  /** Whether a person reads `out` on a screen that knows colours. */
  readonly isTerminal: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: () => Date;
}

/** One `huma …` command. */
export interface Command {
  readonly name: string;
  /** What it is for, in one line. */
  readonly summary: string;
  /** Arguments, as shown in the help. */
  readonly usage: string;
  /** @returns the exit code: 0 done, 1 done with problems that were listed, 2 not done */
  readonly run: (args: readonly string[], io: CommandIo) => Promise<number>;
}

/** A mistake in how a command was called, or something outside it that its caller must change; shown as one line, without a stack. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
