import { eq, sql } from 'drizzle-orm';
import { date, integer, jsonb, numeric, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from './database.ts';
import { databaseErrorOf, sqlStateOf } from './database-error.ts';

const sample = pgTable('sample', {
  id: integer('id').primaryKey(),
  body: text('body'),
  day: date('day'),
  at: timestamp('at', { withTimezone: true }),
  pay: numeric('pay'),
  tags: text('tags').array(),
  facts: jsonb('facts').$type<{ readonly seats: number }>(),
});

/** What query code may rely on, whichever driver is behind it. */
export function describeOrm(name: string, open: () => Promise<Database>): void {
  describe(`the same queries on ${name}`, () => {
    let database: Database;

    beforeAll(async () => {
      database = await open();
      await database.orm.execute(
        sql`create table sample (id int primary key, body text, day date, at timestamptz, pay numeric, tags text[], facts jsonb)`,
      );
    });
    afterAll(() => database.close());

    test('values come back as they went in', async () => {
      const row = {
        id: 100,
        body: '张𬱖 "quoted" \\ ’',
        day: '2026-02-28',
        at: new Date('2026-06-30T16:30:00.123Z'),
        pay: '4500.50',
        tags: ['焊工', 'a,b', '{}', ''],
        facts: { seats: 3 },
      };
      expect(await database.orm.insert(sample).values(row).returning()).toEqual([row]);
      const blank = { id: 101, body: null, day: null, at: null, pay: null, tags: [], facts: null };
      expect(await database.orm.insert(sample).values(blank).returning()).toEqual([blank]);
    });

    test('raw SQL answers with rows, days and times as text, a prepared query and a count work', async () => {
      const { rows } = await database.orm.execute(sql`select ${2}::int as two, date '2026-02-28' as day, true as yes`);
      expect(rows).toEqual([{ two: 2, day: '2026-02-28', yes: true }]);
      await database.orm.insert(sample).values([{ id: 201 }, { id: 202 }]);
      const byId = database.orm
        .select({ id: sample.id })
        .from(sample)
        .where(eq(sample.id, sql.placeholder('id')))
        .prepare('sample_by_id');
      expect([await byId.execute({ id: 201 }), await byId.execute({ id: 202 })]).toEqual([[{ id: 201 }], [{ id: 202 }]]);
      expect(await database.orm.$count(sample, eq(sample.id, 201))).toBe(1);
    });

    test('a transaction commits as a whole, or not at all when its work rejects', async () => {
      await database.orm.transaction(async (transaction) => {
        await transaction.insert(sample).values({ id: 301 });
        await transaction.insert(sample).values({ id: 302 });
      });
      const undone = database.orm.transaction(
        async (transaction) => {
          await transaction.insert(sample).values({ id: 303 });
          throw new Error('changed my mind');
        },
        { isolationLevel: 'serializable' },
      );
      await expect(undone).rejects.toThrow('changed my mind');
      expect(await idsFrom(301, 303)).toEqual([301, 302]);
    });

    test('a transaction inside a transaction is undone alone', async () => {
      await database.orm.transaction(async (outer) => {
        await outer.insert(sample).values({ id: 401 });
        const inner = outer.transaction(async (nested) => {
          await nested.insert(sample).values({ id: 402 });
          await nested.insert(sample).values({ id: 401 });
        });
        await expect(inner).rejects.toSatisfy((error) => sqlStateOf(error) === '23505');
        await outer.transaction((nested) => nested.insert(sample).values({ id: 403 }));
      });
      expect(await idsFrom(401, 403)).toEqual([401, 403]);
    });

    test('a transaction whose work swallowed an error is not told "saved"', async () => {
      const swallowing = database.orm.transaction(async (transaction) => {
        await transaction.insert(sample).values({ id: 501 });
        await transaction
          .insert(sample)
          .values({ id: 501 })
          .catch(() => 'ignored');
        return 'saved';
      });
      await expect(swallowing).rejects.toMatchObject({ code: 'DB_NOT_COMMITTED' });
      expect(await idsFrom(501, 501)).toEqual([]);
    });

    test('an undefined parameter is refused, and breaks its transaction even when swallowed', async () => {
      const question = database.orm
        .select()
        .from(sample)
        .where(eq(sample.id, undefined as unknown as number));
      await expect(question).rejects.toSatisfy((error) => databaseErrorOf(error)?.code === 'DB_UNDEFINED_PARAMETER');
      const swallowing = database.orm.transaction(async (transaction) => {
        await transaction.insert(sample).values({ id: 601 });
        await transaction.execute(sql`delete from sample where id = ${undefined}`).catch(() => 'ignored');
      });
      await expect(swallowing).rejects.toMatchObject({ code: 'DB_NOT_COMMITTED' });
      expect(await idsFrom(601, 601)).toEqual([]);
    });

    test('a broken unique key is known by its SQLSTATE', async () => {
      await database.orm.insert(sample).values({ id: 701 });
      await expect(database.orm.insert(sample).values({ id: 701 })).rejects.toSatisfy((error) => sqlStateOf(error) === '23505');
    });

    async function idsFrom(first: number, last: number): Promise<readonly number[]> {
      const rows = await database.orm
        .select({ id: sample.id })
        .from(sample)
        .where(sql`${sample.id} between ${first} and ${last}`)
        .orderBy(sample.id);
      return rows.map(({ id }) => id);
    }
  });
}
