import type { PGlite, QueryOptions, Results, Transaction } from '@electric-sql/pglite';
import { DatabaseError } from './database-error.ts';
import { refuseUndefinedParameters } from './statement.ts';

type Query = (text: string, parameters?: unknown[], options?: QueryOptions) => Promise<Results>;

/** PGlite with the promises that the slot pool gives on Postgres: no undefined parameter, a clear error for a refused commit. */
export function guardedPglite(pglite: PGlite): PGlite {
  const guarded = { query: queryOn(pglite), transaction: transactionOn(pglite) };
  return new Proxy(pglite, {
    get: (target, name) => (name === 'query' || name === 'transaction' ? guarded[name] : Reflect.get(target, name)),
  });
}

function queryOn(pglite: PGlite): Query {
  return async (text, parameters = [], options) => {
    refuseUndefinedParameters(text, parameters);
    return pglite.query(text, parameters, options);
  };
}

function transactionOn(pglite: PGlite) {
  return async <Result>(work: (transaction: { readonly query: Query }) => Promise<Result>): Promise<Result> => {
    let isCommitting = false;
    try {
      return await pglite.transaction(async (transaction) => {
        const result = await work({ query: queryIn(transaction) });
        isCommitting = true;
        return result;
      });
    } catch (error) {
      throw isCommitting ? notCommitted(error) : error;
    }
  };
}

function queryIn(transaction: Transaction): Query {
  return async (text, parameters = [], options) => {
    try {
      refuseUndefinedParameters(text, parameters);
    } catch (error) {
      await breakTransaction(transaction);
      throw error;
    }
    return transaction.query(text, parameters, options);
  };
}

// The refused statement never reached PGlite, which must still know that the transaction, or its savepoint, is broken.
async function breakTransaction(transaction: Transaction): Promise<void> {
  await transaction.query('select 1 / 0').catch(() => undefined);
}

function notCommitted(cause: unknown): DatabaseError {
  const reason = 'A statement failed and the work went on, or the commit itself was refused';
  return new DatabaseError('DB_NOT_COMMITTED', `${reason}; nothing of the transaction was stored.`, cause);
}
