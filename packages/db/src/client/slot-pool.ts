import { DatabaseError } from './database-error.ts';
import type { PostgresAddress } from './postgres-address.ts';
import { openSlot, type Rows, type Slot } from './slot.ts';
import { runTransaction, type SlotTransaction } from './slot-transaction.ts';
import { plainStatement, refuseUndefinedParameters, type Statement } from './statement.ts';

/**
 * How much a pool may hold and how long anything may take.
 * `slots`: connections at most, 1 to 10. `waitMs`: for a free slot. `deadlineMs`: for one statement, connecting included.
 */
export interface SlotPoolLimits {
  readonly slots: number;
  readonly waitMs: number;
  readonly deadlineMs: number;
}

/**
 * postgres.js made safe: a slot is one connection of its own, lent to one caller at a time, never used again after a fault.
 * Callers beyond the last slot wait in order. After `close` everything is refused.
 * @throws DatabaseError `DB_BUSY` `DB_TIMEOUT` `DB_CLOSED` `DB_UNREACHABLE` `DB_SIGN_IN` `DB_UNDEFINED_PARAMETER`; the server's own errors pass
 */
export interface SlotPool {
  readonly run: (statement: Statement) => Promise<Rows>;
  readonly transaction: <Result>(work: (transaction: SlotTransaction) => Promise<Result>) => Promise<Result>;
  /** Refuses who waits, lets who holds a slot finish within the deadline, then ends every connection. */
  readonly close: () => Promise<void>;
  readonly state: () => { readonly slots: number; readonly idle: number; readonly waiting: number };
}

interface Waiter {
  readonly lend: (slot: Slot) => void;
  readonly refuse: (reason: DatabaseError) => void;
}

export function openSlotPool(address: PostgresAddress, limits: SlotPoolLimits): SlotPool {
  const slots = new Set<Slot>();
  const idle: Slot[] = [];
  const waiting: Waiter[] = [];
  const loans = new Set<Promise<unknown>>();
  let closing: Promise<void> | undefined;

  function addSlot(): Slot {
    const slot = openSlot(address, limits.deadlineMs, () => {
      slots.delete(slot);
      removeFrom(idle, slot);
      // The place of the dead goes to the first who waits: no death may leave somebody waiting beside a free place.
      waiting.shift()?.lend(addSlot());
    });
    slots.add(slot);
    return slot;
  }

  async function borrow(): Promise<Slot> {
    if (closing !== undefined) throw closed();
    return idle.pop() ?? (slots.size < limits.slots ? addSlot() : waitForSlot());
  }

  function waitForSlot(): Promise<Slot> {
    return new Promise((resolve, reject) => {
      const waiter: Waiter = { lend: settled(resolve), refuse: settled(reject) };
      const timer = setTimeout(() => waiter.refuse(busy(limits)), limits.waitMs);
      waiting.push(waiter);

      function settled<Value>(settle: (value: Value) => void): (value: Value) => void {
        return (value) => {
          clearTimeout(timer);
          removeFrom(waiting, waiter);
          settle(value);
        };
      }
    });
  }

  function giveBack(slot: Slot): void {
    if (slot.isDead()) return;
    const next = waiting.shift();
    if (next === undefined) idle.push(slot);
    else next.lend(slot);
  }

  function withSlot<Result>(work: (slot: Slot) => Promise<Result>): Promise<Result> {
    const loan = (async () => {
      const slot = await borrow();
      try {
        return await work(slot);
      } finally {
        giveBack(slot);
      }
    })();
    loans.add(loan);
    const forget = () => loans.delete(loan);
    loan.then(forget, forget);
    return loan;
  }

  async function close(): Promise<void> {
    for (const waiter of waiting.splice(0)) waiter.refuse(closed());
    await settledWithin(limits.deadlineMs, loans);
    await Promise.all(idle.splice(0).map((slot) => slot.retire()));
    for (const slot of slots) slot.kill(closed());
  }

  return {
    async run(statement) {
      refuseUndefinedParameters(statement.text, statement.parameters);
      return withSlot((slot) => runOn(slot, statement));
    },
    transaction: (work) => withSlot((slot) => runTransaction(slot, work)),
    close() {
      closing ??= close();
      return closing;
    },
    state: () => ({ slots: slots.size, idle: idle.length, waiting: waiting.length }),
  };
}

async function runOn(slot: Slot, statement: Statement): Promise<Rows> {
  try {
    return await slot.run(statement);
  } catch (error) {
    if (!slot.isDead()) await forgetHalfAnswer(slot);
    throw error;
  }
}

// A statement that fails in mid-answer leaves the driver's row counter up, and the next answer would begin with holes;
// the counter falls only with a completed command.
async function forgetHalfAnswer(slot: Slot): Promise<void> {
  try {
    await slot.run(plainStatement('select 1'));
  } catch (error) {
    slot.kill(new DatabaseError('DB_CLOSED', 'The connection was given up because it did not recover from an error.', error));
  }
}

async function settledWithin(milliseconds: number, promises: Iterable<Promise<unknown>>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const timeIsUp = new Promise((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([Promise.allSettled(promises), timeIsUp]);
  clearTimeout(timer);
}

function removeFrom<Value>(list: Value[], value: Value): void {
  const position = list.indexOf(value);
  if (position !== -1) list.splice(position, 1);
}

function busy({ slots, waitMs }: SlotPoolLimits): DatabaseError {
  return new DatabaseError('DB_BUSY', `All ${slots} database connections were in use for ${waitMs} ms. Try again in a moment.`);
}

function closed(): DatabaseError {
  return new DatabaseError('DB_CLOSED', 'The database was closed by this program.');
}
