import { eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { refusalOf } from './refusals-for-tests.ts';
import { addHousehold, addVacancy, newId, noon } from './rows-for-tests.ts';
import { auditEventTable } from './schema/audit-event.ts';
import { describeOnEveryDatabase } from './testing/index.ts';
import { addWish, type NewWish, withdrawWish, wishesOfHousehold } from './wish.ts';

const later = new Date('2026-11-21T04:00:00Z');

const anEvent = () => ({ id: newId('event'), actor: 'household' });

describeOnEveryDatabase('wishes', (database) => {
  /** A form on the page of a new household, for a new vacancy; each send has ids of its own. */
  async function aForm(): Promise<(fields?: Partial<NewWish['wish']>) => NewWish> {
    const { orm } = database();
    const { householdId } = await addHousehold(orm);
    const vacancyId = await addVacancy(orm);
    return (fields = {}) => ({
      wish: { id: newId('wish'), householdId, vacancyId, kind: 'want-to-go', withdrawnBefore: 0, createdAt: noon, ...fields },
      event: anEvent(),
    });
  }

  const eventsOf = (wishId: string) => database().orm.select().from(auditEventTable).where(eq(auditEventTable.subjectId, wishId));

  test('twenty phones that press at once make one wish and one audit event', async () => {
    const form = await aForm();
    const sends = await Promise.all(Array.from({ length: 20 }, () => addWish(database().orm, form())));

    expect(sends.filter(({ created }) => created)).toHaveLength(1);
    const stored = await wishesOfHousehold(database().orm, form().wish.householdId);
    expect(stored).toHaveLength(1);
    expect(new Set(sends.map(({ wish }) => wish.id))).toEqual(new Set([stored[0]?.id]));
    const { rows } = await database().orm.execute<{ events: number }>(
      sql`select count(*)::int as events from audit_event where details->>'householdId' = ${form().wish.householdId}`,
    );
    expect(rows[0]?.events).toBe(1);
  });

  test('the audit event says who, what and when, and not for whom by name', async () => {
    const { wish, event } = (await aForm())();
    await addWish(database().orm, { wish, event });
    expect(await eventsOf(wish.id)).toStrictEqual([
      {
        id: event.id,
        at: noon,
        actor: 'household',
        action: 'make-wish',
        subjectKind: 'wish',
        subjectId: wish.id,
        details: { householdId: wish.householdId, vacancyId: wish.vacancyId, kind: 'want-to-go' },
      },
    ]);
  });

  test('a wish comes back as it was made', async () => {
    const form = await aForm();
    const { householdId, laborerId } = await addHousehold(database().orm);
    const { wish, event } = form({ householdId, laborerId, kind: 'call-me' });
    expect(await addWish(database().orm, { wish, event })).toStrictEqual({ wish, created: true });
    expect(await wishesOfHousehold(database().orm, householdId)).toStrictEqual([wish]);
  });

  test('other kinds and other vacancies are other wishes', async () => {
    const form = await aForm();
    const vacancyId = await addVacancy(database().orm);
    const sends = [form(), form({ kind: 'need-transport' }), form({ vacancyId })];
    for (const send of sends) expect((await addWish(database().orm, send)).created).toBe(true);
    expect(await wishesOfHousehold(database().orm, form().wish.householdId)).toHaveLength(3);
  });

  test('after a withdrawal the same button makes a new wish, but the old form sent again does not', async () => {
    const form = await aForm();
    const first = form();
    await addWish(database().orm, first);
    const withdrawal = {
      wishId: first.wish.id,
      householdId: first.wish.householdId,
      at: later,
      event: anEvent(),
    };
    expect(await withdrawWish(database().orm, withdrawal)).toStrictEqual({ ...first.wish, withdrawnAt: later });

    expect(await addWish(database().orm, form())).toStrictEqual({ wish: { ...first.wish, withdrawnAt: later }, created: false });
    const second = form({ withdrawnBefore: 1 });
    expect(await addWish(database().orm, second)).toStrictEqual({ wish: second.wish, created: true });
    expect(await addWish(database().orm, form())).toStrictEqual({ wish: second.wish, created: false });
  });

  test('a form that claims more withdrawals than there were makes the same wish as an honest one', async () => {
    const form = await aForm();
    const { wish } = await addWish(database().orm, form({ withdrawnBefore: 7 }));
    expect(wish.withdrawnBefore).toBe(0);
    expect((await addWish(database().orm, form({ withdrawnBefore: 0 }))).created).toBe(false);
  });

  test('a wish is withdrawn once, with one event, and by its own household only', async () => {
    const form = await aForm();
    const { wish } = await addWish(database().orm, form());
    const { householdId: neighbour } = await addHousehold(database().orm);

    expect(await withdrawWish(database().orm, { wishId: wish.id, householdId: neighbour, at: later, event: anEvent() })).toBe(undefined);
    const own = { wishId: wish.id, householdId: wish.householdId, at: later };
    await withdrawWish(database().orm, { ...own, event: anEvent() });
    const again = await withdrawWish(database().orm, { ...own, at: new Date('2026-11-22T04:00:00Z'), event: anEvent() });
    expect(again?.withdrawnAt).toEqual(later);
    expect((await eventsOf(wish.id)).map(({ action }) => action).toSorted()).toEqual(['make-wish', 'withdraw-wish']);
  });

  test('a wish for a vacancy that does not exist leaves nothing behind', async () => {
    const form = await aForm();
    const nowhere = form({ vacancyId: newId('vacancy') });
    expect(await refusalOf(addWish(database().orm, nowhere))).toBe('wish_vacancy_id_vacancy_id_fk');
    expect(await wishesOfHousehold(database().orm, nowhere.wish.householdId)).toEqual([]);
    expect(await eventsOf(nowhere.wish.id)).toEqual([]);
  });
});
