import net, { type AddressInfo } from 'node:net';
import { eq, sql } from 'drizzle-orm';
import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { describeOnPostgresCluster } from '../testing/describe-on-postgres-cluster.ts';
import { makeGate } from '../testing/gate.ts';
import { startSilentProxy } from '../testing/silent-proxy.ts';
import type { Database } from './database.ts';
import { databaseErrorOf, sqlStateOf } from './database-error.ts';
import { openPostgres } from './postgres.ts';
import { parsePostgresAddress } from './postgres-address.ts';
import { openSlotPool, type SlotPoolLimits } from './slot-pool.ts';
import { plainStatement } from './statement.ts';

const note = pgTable('note', { id: integer('id'), body: text('body') });

describeOnPostgresCluster('the slot pool', (cluster) => {
  const opened: Database[] = [];
  let admin: Database;

  async function open(limits: Partial<SlotPoolLimits> = {}, port = cluster().port): Promise<Database> {
    const database = await openPostgres(cluster().address.replace(`:${cluster().port}/`, `:${port}/`), limits);
    opened.push(database);
    return database;
  }
  async function notesLike(pattern: string): Promise<readonly string[]> {
    const { rows } = await admin.orm.execute<{ body: string }>(sql`select body from note where body like ${pattern} order by body`);
    return rows.map((row) => row.body);
  }
  async function backends(condition: string): Promise<number> {
    const { rows } = await admin.orm.execute<{ n: number }>(
      sql`select count(*)::int as n from pg_stat_activity where pid <> pg_backend_pid() and ${sql.raw(condition)}`,
    );
    return rows[0]?.n ?? 0;
  }

  beforeAll(async () => {
    admin = await openPostgres(cluster().address);
    await admin.orm.execute(sql`create table note (id int, body text)`);
    await admin.orm.execute(sql`insert into note select n, 'seed' || n from generate_series(1, 1000) n`);
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((database) => database.close()));
  });
  afterAll(() => admin.close());

  describe('when connections die', () => {
    test('killed backends cost their own queries only, and the program lives on', async () => {
      const { orm } = await open();
      const cut = Promise.allSettled(Array.from({ length: 10 }, () => orm.execute(sql`select pg_sleep(30)`)));
      await vi.waitUntil(async () => (await backends(`query = 'select pg_sleep(30)' and state = 'active'`)) === 10, { timeout: 5_000 });
      await admin.orm.execute(sql`select pg_terminate_backend(pid) from pg_stat_activity where query = 'select pg_sleep(30)'`);

      for (const outcome of await cut) {
        expect(outcome.status === 'rejected' && databaseErrorOf(outcome.reason)?.code).toBe('DB_CLOSED');
      }
      const served = await Promise.all(Array.from({ length: 40 }, (_, n) => orm.execute<{ n: number }>(sql`select ${n}::int as n`)));
      expect(served.map(({ rows }) => rows[0]?.n)).toEqual(Array.from({ length: 40 }, (_, n) => n));
    });

    test('a restarted server is found again, by the next query and after a transaction was cut', async () => {
      const { orm } = await open();
      const cut = orm.transaction(async (transaction) => {
        await transaction.insert(note).values({ id: 0, body: 'restart-before' });
        await cluster().restart();
        await transaction.insert(note).values({ id: 0, body: 'restart-after' });
      });
      await expect(cut).rejects.toSatisfy((error) => databaseErrorOf(error)?.code === 'DB_CLOSED');

      await Promise.all(Array.from({ length: 20 }, () => orm.insert(note).values({ id: 0, body: 'restart-served' })));
      expect(await notesLike('restart-%')).toEqual(Array.from({ length: 20 }, () => 'restart-served'));
    });

    test('while backends are being killed, what was acknowledged is stored, and nothing is stored by half', async () => {
      const { orm } = await open();
      const acknowledged = new Set<string>();
      const isOver = { value: false };
      const write = async (writer: number) => {
        for (let n = 0; !isOver.value; n += 1) {
          const body = `killed-${writer}-${n}`;
          const transaction = orm.transaction(async (inside) => {
            await inside.insert(note).values({ id: 1, body });
            await inside.insert(note).values({ id: 2, body });
          });
          await transaction.then(
            () => acknowledged.add(body),
            () => undefined,
          );
        }
      };
      const writers = Array.from({ length: 20 }, (_, writer) => write(writer));
      for (let kill = 0; kill < 12; kill += 1) {
        const before = acknowledged.size;
        await vi.waitUntil(() => acknowledged.size > before + 20, { interval: 1, timeout: 5_000 });
        await admin.orm.execute(sql`select pg_terminate_backend(pid) from pg_stat_activity
          where pid <> pg_backend_pid() and backend_type = 'client backend' and random() < 0.5`);
      }
      isOver.value = true;
      await Promise.all(writers);

      const stored = await notesLike('killed-%');
      const torn = stored.filter((body, n) => stored[n % 2 === 0 ? n + 1 : n - 1] !== body);
      expect(torn).toEqual([]);
      expect([...acknowledged].filter((body) => !stored.includes(body))).toEqual([]);
    });

    test('the late query of a dead transaction never lands in another transaction', async () => {
      const { orm } = await open({ slots: 4 });
      const lateErrors: unknown[] = [];
      const othersAreInside = makeGate();
      const dying = orm.transaction(async (transaction) => {
        const { rows } = await transaction.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
        await transaction.insert(note).values({ id: 0, body: 'late-first' });
        await admin.orm.execute(sql`select pg_terminate_backend(${rows[0]?.pid ?? 0}::int)`);
        await othersAreInside.opened;
        await transaction
          .insert(note)
          .values({ id: 0, body: 'late-second' })
          .catch((error: unknown) => lateErrors.push(error));
      });
      let others = 0;
      const rolledBack = Array.from({ length: 6 }, (_, n) =>
        orm.transaction(async (transaction) => {
          await transaction.insert(note).values({ id: 0, body: `late-other-${n}` });
          others += 1;
          if (others === 3) othersAreInside.open();
          await dying.catch(() => undefined);
          throw new Error('changed my mind');
        }),
      );

      await expect(dying).rejects.toSatisfy((error) => databaseErrorOf(error)?.code === 'DB_CLOSED');
      expect((await Promise.allSettled(rolledBack)).map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => 'rejected'));
      expect(lateErrors.map((error) => databaseErrorOf(error)?.code)).toEqual(['DB_CLOSED']);
      expect(await notesLike('late-%')).toEqual([]);
    });

    test('a query after the end of its transaction is refused', async () => {
      const { orm } = await open();
      const late = await orm.transaction(async (transaction) => () => transaction.insert(note).values({ id: 0, body: 'over' }));
      await expect(late()).rejects.toSatisfy((error) => databaseErrorOf(error)?.code === 'DB_TRANSACTION_OVER');
      expect(await notesLike('over')).toEqual([]);
    });

    test('a server that closes during sign-in costs one connection a query, and no query waits for it', async () => {
      let connections = 0;
      const server = net.createServer((socket) => {
        connections += 1;
        socket.on('error', () => undefined);
        socket.once('data', () => socket.destroy());
      });
      await new Promise<void>((resolve) => {
        server.listen(0, '127.0.0.1', resolve);
      });
      const pool = openSlotPool(
        { ...parsePostgresAddress(cluster().address), port: (server.address() as AddressInfo).port },
        { slots: 4, waitMs: 5_000, deadlineMs: 5_000 },
      );

      const outcomes = await Promise.allSettled(Array.from({ length: 16 }, () => pool.run(plainStatement('select 1'))));
      expect(outcomes.map((outcome) => outcome.status === 'rejected' && databaseErrorOf(outcome.reason)?.code)).toEqual(
        Array.from({ length: 16 }, () => 'DB_CLOSED'),
      );
      expect(pool.state()).toEqual({ slots: 0, idle: 0, waiting: 0 });
      await pool.close();
      await new Promise((resolve) => server.close(resolve));
      expect(connections).toBe(16);
    });
  });

  test('a hundred transactions in a crowd of plain queries all commit whole', async () => {
    const { orm } = await open({ waitMs: 10_000 });
    await Promise.all(Array.from({ length: 10 }, () => orm.execute(sql`select pg_sleep(0.02)`)));
    // Just enough to fill ten pipelines of a hundred, which the bare driver has and at whose edge its `begin` fails.
    const plain = Array.from({ length: 1000 }, async () => orm.execute(sql`select pg_sleep(0.001)`));
    await new Promise((resolve) => setImmediate(resolve));
    const transactions = Array.from({ length: 100 }, (_, n) =>
      orm.transaction(async (transaction) => {
        await transaction.insert(note).values({ id: 1, body: `crowd-${n}` });
        await transaction.insert(note).values({ id: 2, body: `crowd-${n}` });
      }),
    );
    await Promise.all([...plain, ...transactions]);
    expect(await notesLike('crowd-%')).toHaveLength(200);
    expect(await backends(`state like 'idle in transaction%'`)).toBe(0);
  });

  test('a silent network fails every query by the deadline, and none after it is healed', async () => {
    const proxy = await startSilentProxy(cluster());
    const { orm } = await open({ deadlineMs: 600, waitMs: 600 }, proxy.port);
    await Promise.all(Array.from({ length: 10 }, () => orm.execute(sql`select 1`)));
    const wentSilent = makeGate();
    let inside = 0;
    const open4 = Array.from({ length: 4 }, (_, n) =>
      orm.transaction(async (transaction) => {
        await transaction.insert(note).values({ id: 1, body: `silent-${n}` });
        inside += 1;
        if (inside === 4) {
          proxy.goSilent();
          wentSilent.open();
        }
        await wentSilent.opened;
        await transaction.insert(note).values({ id: 2, body: `silent-${n}` });
      }),
    );
    await wentSilent.opened;
    const start = performance.now();
    const plain = Array.from({ length: 12 }, () => orm.execute(sql`select 1`));
    const codes = (await Promise.allSettled([...open4, ...plain])).map(
      (outcome) => outcome.status === 'rejected' && databaseErrorOf(outcome.reason)?.code,
    );
    expect(codes.filter((code) => code !== 'DB_TIMEOUT' && code !== 'DB_UNREACHABLE' && code !== 'DB_BUSY')).toEqual([]);
    expect(performance.now() - start).toBeLessThan(3_000);

    proxy.heal();
    await Promise.all(Array.from({ length: 40 }, () => orm.execute(sql`select 1`)));
    expect(await notesLike('silent-%')).toEqual([]);
    await proxy.close();
  });

  test('whoever finds all connections lent for too long hears so, and the next one is served', async () => {
    const { orm } = await open({ slots: 1, waitMs: 50 });
    await orm.transaction(async () => {
      await expect(orm.execute(sql`select 1`)).rejects.toSatisfy((error) => databaseErrorOf(error)?.code === 'DB_BUSY');
    });
    expect((await orm.execute<{ n: number }>(sql`select 1 as n`)).rows).toEqual([{ n: 1 }]);
  });

  test('a statement that the server stops for its length costs no connection', async () => {
    const { orm } = await open({ slots: 1, deadlineMs: 250 });
    const pid = async () => (await orm.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`)).rows[0]?.pid;
    const before = await pid();
    await expect(orm.execute(sql`select pg_sleep(5)`)).rejects.toSatisfy((error) => databaseErrorOf(error)?.code === 'DB_TIMEOUT');
    expect(await pid()).toBe(before);
  });

  test('undefined parameters are refused, and nobody ever gets the rows of somebody else', async () => {
    const { orm } = await open();
    const byId = orm
      .select({ body: note.body })
      .from(note)
      .where(eq(note.id, sql.placeholder('id')))
      .prepare('by_id');
    const bodyOf = (id: number) => orm.select({ body: note.body }).from(note).where(eq(note.id, id));
    const ask = async (n: number) => {
      const id = n % 10 === 0 ? (undefined as unknown as number) : 1 + ((n * 37) % 1000);
      return n % 20 < 10 ? byId.execute({ id }) : bodyOf(id);
    };
    const answers = await Promise.allSettled(Array.from({ length: 600 }, (_, n) => ask(n)));
    const told = answers.map((answer) => (answer.status === 'fulfilled' ? answer.value : databaseErrorOf(answer.reason)?.code));
    expect(told).toEqual(
      Array.from({ length: 600 }, (_, n) => (n % 10 === 0 ? 'DB_UNDEFINED_PARAMETER' : [{ body: `seed${1 + ((n * 37) % 1000)}` }])),
    );
  });

  test('a query that fails in the middle of its answer leaves the next answer whole', async () => {
    const { orm } = await open({ slots: 1 });
    await expect(orm.execute(sql`select 1 / (300 - g) from generate_series(1, 400) g`)).rejects.toSatisfy(
      (error) => sqlStateOf(error) === '22012',
    );
    expect(await orm.select({ id: note.id }).from(note).where(eq(note.body, 'seed7'))).toEqual([{ id: 7 }]);
  });

  test('closing lets a running transaction finish and refuses what comes later', async () => {
    const database = await open();
    const isInside = makeGate();
    const running = database.orm.transaction(async (transaction) => {
      await transaction.insert(note).values({ id: 1, body: 'closing' });
      isInside.open();
      await transaction.execute(sql`select pg_sleep(0.05)`);
      return 'finished';
    });
    await isInside.opened;
    await Promise.all([database.close(), database.close()]);
    expect(await running).toBe('finished');
    await expect(database.ping()).rejects.toMatchObject({ code: 'DB_CLOSED' });
    expect(await notesLike('closing')).toEqual(['closing']);
  });
});
