import { DatabaseError, isDatabaseAway } from './database-error.ts';
import type { Rows, Slot } from './slot.ts';
import { plainStatement, refuseUndefinedParameters, type Statement } from './statement.ts';

/** What a transaction's work may do. `savepoint` undoes only what its own work did when that rejects. */
export interface SlotTransaction {
  readonly run: (statement: Statement) => Promise<Rows>;
  readonly savepoint: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

/**
 * Runs work between `begin` and `commit` on one slot: one statement at a time, in the order asked, none after the end.
 * Commits only if no statement failed, even if the work swallowed the error; otherwise rolls back and rejects.
 * @throws DatabaseError `DB_NOT_COMMITTED`, `DB_TRANSACTION_OVER` for a statement that comes too late, and what the slot throws
 */
export async function runTransaction<Result>(slot: Slot, work: (transaction: SlotTransaction) => Promise<Result>): Promise<Result> {
  let isOver = false;
  let firstError: unknown;
  let lastStatement: Promise<unknown> = Promise.resolve();
  let savepoints = 0;

  // A statement waiting inside the driver would run outside the transaction after a reconnect, so it waits here.
  function run(statement: Statement): Promise<Rows> {
    const answer = lastStatement.then(() => {
      if (isOver) throw new DatabaseError('DB_TRANSACTION_OVER', 'A statement came after its transaction had ended. Await every query.');
      refuseUndefinedParameters(statement.text, statement.parameters);
      return slot.run(statement);
    });
    lastStatement = answer.catch((error: unknown) => {
      firstError ??= error;
    });
    return answer;
  }

  async function settle(): Promise<void> {
    await lastStatement;
    if (firstError !== undefined)
      throw isDatabaseAway(firstError) ? firstError : notCommitted('A statement failed and the work went on', firstError);
  }

  async function savepoint<Inner>(inner: () => Promise<Inner>): Promise<Inner> {
    savepoints += 1;
    const name = `s${savepoints}`;
    await run(plainStatement(`savepoint ${name}`));
    try {
      const result = await inner();
      await settle();
      await run(plainStatement(`release ${name}`));
      return result;
    } catch (error) {
      await run(plainStatement(`rollback to ${name}`));
      firstError = undefined;
      throw error;
    }
  }

  try {
    await slot.run(plainStatement('begin'));
    const result = await work({ run, savepoint });
    await lastStatement;
    isOver = true;
    await settle();
    await commit(slot);
    return result;
  } catch (error) {
    isOver = true;
    await lastStatement;
    await rollBack(slot);
    throw error;
  }
}

async function commit(slot: Slot): Promise<void> {
  const { command } = await slot.run(plainStatement('commit'));
  // Postgres answers a commit of a broken transaction with ROLLBACK, without an error.
  if (command !== 'COMMIT') throw notCommitted(`PostgreSQL answered "${command}" to commit`);
}

async function rollBack(slot: Slot): Promise<void> {
  if (slot.isDead()) return;
  try {
    await slot.run(plainStatement('rollback'));
  } catch (error) {
    slot.kill(new DatabaseError('DB_CLOSED', 'The connection was given up because its transaction could not be rolled back.', error));
  }
}

function notCommitted(reason: string, cause?: unknown): DatabaseError {
  return new DatabaseError(
    'DB_NOT_COMMITTED',
    `${reason}; nothing of the transaction was stored. Let a query's error end its transaction.`,
    cause,
  );
}
