import type { Database } from './database.ts';
import { parsePostgresAddress } from './postgres-address.ts';
import { postgresOrm } from './postgres-orm.ts';
import { openSlotPool, type SlotPoolLimits } from './slot-pool.ts';
import { plainStatement } from './statement.ts';

const PAGE_LIMITS: SlotPoolLimits = { slots: 10, waitMs: 3_000, deadlineMs: 5_000 };
const LONG_WORK_LIMITS: SlotPoolLimits = { slots: 2, waitMs: 3_000, deadlineMs: 30 * 60_000 };

/**
 * A Postgres database that has answered once.
 * @param address `postgres://user:password@host:port/database`, with `?sslmode=require` or `verify-full` for TLS
 * @param limits defaults: 10 connections, 3 s for a free one, 5 s for a statement
 * @throws DatabaseError `DB_ADDRESS` `DB_SIGN_IN` `DB_UNREACHABLE` `DB_BUSY` `DB_CLOSED`
 */
export async function openPostgres(address: string, limits: Partial<SlotPoolLimits> = {}): Promise<Database> {
  const parsed = parsePostgresAddress(address);
  const pool = openSlotPool(parsed, { ...PAGE_LIMITS, ...limits });

  async function ping(): Promise<void> {
    await pool.run(plainStatement('select 1'));
  }

  try {
    await ping();
  } catch (error) {
    await pool.close();
    throw error;
  }
  return {
    kind: 'postgres',
    orm: postgresOrm(pool),
    ping,
    async longWork(work) {
      const ownPool = openSlotPool(parsed, LONG_WORK_LIMITS);
      try {
        return await work(postgresOrm(ownPool));
      } finally {
        await ownPool.close();
      }
    },
    close: pool.close,
  };
}
