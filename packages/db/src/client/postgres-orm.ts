import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import * as schema from '../schema/index.ts';
import { CASING, type Orm, toOrm } from './database.ts';
import type { Rows } from './slot.ts';
import type { SlotPool } from './slot-pool.ts';
import type { SlotTransaction } from './slot-transaction.ts';
import type { Parameter, Statement } from './statement.ts';

/** The part of postgres.js that drizzle calls. */
interface DrizzleClient {
  readonly unsafe: (text: string, parameters?: readonly Parameter[], options?: { readonly prepare?: boolean }) => PendingRows;
}

type PendingRows = Promise<Rows> & { readonly values: () => Promise<Rows> };

/** Drizzle over a slot pool. */
export function postgresOrm(pool: SlotPool): Orm {
  // Drizzle wants a client of the driver. This one never connects; all that drizzle calls on it goes through the pool.
  const client = Object.assign(postgres(), {
    ...clientOver(pool.run),
    begin: <Result>(work: (client: DrizzleClient) => Promise<Result>) =>
      pool.transaction((transaction) => work(transactionClient(transaction))),
  });
  return toOrm(drizzle({ client, schema, casing: CASING }));
}

function transactionClient(transaction: SlotTransaction): DrizzleClient {
  const client = {
    ...clientOver(transaction.run),
    savepoint: <Result>(work: (client: DrizzleClient) => Promise<Result>) => transaction.savepoint(() => work(client)),
  };
  return client;
}

function clientOver(run: (statement: Statement) => Promise<Rows>): DrizzleClient {
  return {
    unsafe: (text, parameters = [], { prepare = false } = {}) => pendingRows((asArrays) => run({ text, parameters, prepare, asArrays })),
  };
}

// Drizzle asks for arrays by calling values() on the pending answer, at once; so the statement leaves one microtask later.
function pendingRows(run: (asArrays: boolean) => Promise<Rows>): PendingRows {
  let asArrays = false;
  const answer = Promise.resolve().then(() => run(asArrays));
  return Object.assign(answer, {
    values: () => {
      asArrays = true;
      return answer;
    },
  });
}
