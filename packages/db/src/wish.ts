import type { LaborerId, VacancyId } from '@huma/matcher';
import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import { type AuditEvent, recordEvent } from './audit-event.ts';
import type { Orm } from './client/database.ts';
import type { HouseholdId, WishId } from './schema/columns.ts';
import { type WishKind, wishTable } from './schema/wish.ts';
import { stated } from './stated.ts';

/** What a household asked for by one press of a button. */
export interface Wish {
  readonly id: WishId;
  readonly householdId: HouseholdId;
  readonly vacancyId: VacancyId;
  readonly kind: WishKind;
  /** How many wishes of this household, vacancy and kind were withdrawn before this one. */
  readonly withdrawnBefore: number;
  /** Missing until somebody said who of the household it is. */
  readonly laborerId?: LaborerId;
  readonly createdAt: Date;
  readonly withdrawnAt?: Date;
}

/** The event is written only if something changed, at the wish's own moment. */
export type WishEvent = Pick<AuditEvent, 'id' | 'actor'>;

export interface NewWish {
  readonly wish: Omit<Wish, 'withdrawnAt'>;
  readonly event: WishEvent;
}

/**
 * Makes a wish and its audit event, or finds the wish that an earlier send of the same form made: any number of sends,
 * at once or later, from any phone of the household, make one wish.
 * `withdrawnBefore` is what the form said; too high a number counts as the right one.
 * @returns `created` false: the wish that stands, or, where the form is older than its withdrawal, the withdrawn one
 */
export async function addWish(db: Orm, { wish, event }: NewWish): Promise<{ readonly wish: Wish; readonly created: boolean }> {
  return db.transaction(async (transaction) => {
    const ofSameKey = and(
      eq(wishTable.householdId, wish.householdId),
      eq(wishTable.vacancyId, wish.vacancyId),
      eq(wishTable.kind, wish.kind),
    );
    const withdrawn = sql`select count(*) from ${wishTable} where ${ofSameKey} and ${wishTable.withdrawnAt} is not null`;
    const [created] = await transaction
      .insert(wishTable)
      .values({ ...wish, withdrawnBefore: sql`least(${wish.withdrawnBefore}::int, (${withdrawn}))` })
      .onConflictDoNothing()
      .returning();
    if (created !== undefined) {
      await recordEvent(transaction, eventOf('make-wish', toWish(created), wish.createdAt, event));
      return { wish: toWish(created), created: true };
    }
    // A standing wish comes first: it has the highest number of withdrawn ones before it.
    const [found] = await transaction.select().from(wishTable).where(ofSameKey).orderBy(desc(wishTable.withdrawnBefore)).limit(1);
    if (found === undefined) throw new Error(`Expected a new id for a wish, got ${wish.id}, which another wish has.`);
    return { wish: toWish(found), created: false };
  });
}

/**
 * Takes a wish back; a second call changes nothing.
 * @returns the wish as it is now; undefined when the household has no such wish
 */
export async function withdrawWish(
  db: Orm,
  args: { readonly wishId: WishId; readonly householdId: HouseholdId; readonly at: Date; readonly event: WishEvent },
): Promise<Wish | undefined> {
  return db.transaction(async (transaction) => {
    const isTheOne = and(eq(wishTable.id, args.wishId), eq(wishTable.householdId, args.householdId));
    const [withdrawn] = await transaction
      .update(wishTable)
      .set({ withdrawnAt: args.at })
      .where(and(isTheOne, isNull(wishTable.withdrawnAt)))
      .returning();
    if (withdrawn !== undefined) await recordEvent(transaction, eventOf('withdraw-wish', toWish(withdrawn), args.at, args.event));
    const [wish] = withdrawn === undefined ? await transaction.select().from(wishTable).where(isTheOne) : [withdrawn];
    return wish === undefined ? undefined : toWish(wish);
  });
}

/** All wishes of a household, withdrawn ones too, the oldest first. */
export async function wishesOfHousehold(db: Orm, householdId: HouseholdId): Promise<readonly Wish[]> {
  const rows = await db
    .select()
    .from(wishTable)
    .where(eq(wishTable.householdId, householdId))
    .orderBy(asc(wishTable.createdAt), asc(wishTable.id));
  return rows.map(toWish);
}

function toWish({ laborerId, withdrawnAt, ...rest }: typeof wishTable.$inferSelect): Wish {
  return { ...rest, ...stated({ laborerId, withdrawnAt }) };
}

function eventOf(action: string, { id, householdId, vacancyId, kind }: Wish, at: Date, event: WishEvent): AuditEvent {
  return { ...event, at, action, subjectKind: 'wish', subjectId: id, details: { householdId, vacancyId, kind } };
}
