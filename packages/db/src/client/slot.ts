import net from 'node:net';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { connectionFailure, silence } from './connection-failure.ts';
import { DatabaseError } from './database-error.ts';
import { type DriverOptions, driverOptions } from './driver-options.ts';
import type { PostgresAddress } from './postgres-address.ts';
import type { Statement } from './statement.ts';

/** The rows of one answer, themselves a list; `rows` is the same list, so that an answer reads alike on PGlite. */
export type Rows = postgres.RowList<postgres.Row[]> & { readonly rows: readonly postgres.Row[] };

/**
 * One connection to Postgres, lent to one caller at a time. It opens one socket in its life and dies once:
 * on its socket's end, on a missed deadline, on any error that does not come from a healthy server. A dead slot refuses everything.
 */
export interface Slot {
  /** One statement at a time; rejects with the server's error, or with a DatabaseError when the slot is dead or dies of it. */
  readonly run: (statement: Statement) => Promise<Rows>;
  readonly kill: (reason: DatabaseError) => void;
  readonly isDead: () => boolean;
  /** Says goodbye to the server; for a slot that nobody holds. */
  readonly retire: () => Promise<void>;
}

// Signing in gets its own limit, for a slot whose statements may take very long.
const SIGN_IN_MS = 10_000;

/** @param deadlineMs longest time for one statement, connecting and signing in included */
export function openSlot(address: PostgresAddress, deadlineMs: number, onDeath: () => void): Slot {
  let death: DatabaseError | undefined;
  let socket: net.Socket | undefined;
  let socketError: unknown;
  let isSignedIn = false;
  let signInTimer: NodeJS.Timeout | undefined;
  let failCurrent: ((reason: DatabaseError) => void) | undefined;

  const options: DriverOptions = {
    ...driverOptions(address, deadlineMs),
    socket: openOnlySocket,
    // The server tells its parameters right after it has let somebody in.
    onparameter() {
      isSignedIn = true;
      clearTimeout(signInTimer);
    },
    onclose: () => kill(connectionFailure(socketError ?? 'closed by the server', address, isSignedIn)),
  };
  const driver = postgres(options);
  // The pool hides its slots from drizzle, so each slot gets drizzle's own parsers for dates and JSON this way.
  drizzle(driver);

  // The driver reconnects on its own (without end, when the server closes during sign-in, and with what the last
  // connection left behind); a second socket therefore never connects. It must still be a socket: a rejection would hang the driver.
  function openOnlySocket(): net.Socket {
    if (socket !== undefined || death !== undefined) {
      const neverConnected = new net.Socket();
      setImmediate(() => {
        kill(connectionFailure(socketError ?? 'closed by the server during sign-in', address, isSignedIn));
        neverConnected.destroy();
      });
      return neverConnected;
    }
    signInTimer = setTimeout(() => kill(silence(address, SIGN_IN_MS, isSignedIn)), SIGN_IN_MS);
    socket = net.connect(address.port, address.host);
    // Kept because the driver reports the socket's close before the reason for it.
    socket.once('error', (error) => {
      socketError = error;
    });
    return socket;
  }

  function kill(reason: DatabaseError): void {
    if (death !== undefined) return;
    death = reason;
    clearTimeout(signInTimer);
    failCurrent?.(reason);
    socket?.destroy();
    void driver.end({ timeout: 0 });
    onDeath();
  }

  function run(statement: Statement): Promise<Rows> {
    return new Promise((resolve, reject) => {
      if (death !== undefined) {
        reject(death);
        return;
      }
      failCurrent = reject;
      const timer = setTimeout(() => kill(silence(address, deadlineMs, isSignedIn)), deadlineMs);
      send(statement)
        .then(resolve, (error: unknown) => {
          if (endsConnection(error)) kill(connectionFailure(error, address, isSignedIn));
          reject(serverTimeout(error) ?? error);
        })
        .finally(() => clearTimeout(timer));
    });
  }

  async function send({ text, parameters, prepare, asArrays }: Statement): Promise<Rows> {
    const query = driver.unsafe(text, [...parameters], { prepare });
    const list: postgres.RowList<postgres.Row[]> = await (asArrays ? query.values() : query);
    const rows = Object.assign(list, { rows: list });
    return Object.defineProperty(rows, 'rows', { enumerable: false });
  }

  return { run, kill, isDead: () => death !== undefined, retire: () => driver.end({ timeout: 1 }) };
}

function endsConnection(error: unknown): boolean {
  return !(error instanceof postgres.PostgresError) || error.severity === 'FATAL' || error.severity === 'PANIC';
}

function serverTimeout(error: unknown): DatabaseError | undefined {
  if (!(error instanceof postgres.PostgresError) || error.code !== '57014') return undefined;
  return new DatabaseError('DB_TIMEOUT', 'PostgreSQL stopped the statement because it took too long; nothing of it was done.', error);
}
