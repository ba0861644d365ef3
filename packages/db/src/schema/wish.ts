import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, pgTable, text, unique, uniqueIndex } from 'drizzle-orm/pg-core';
import { householdId, isOneOf, laborerId, moment, vacancyId, type WishId } from './columns.ts';
import { householdTable } from './household.ts';
import { memberTable } from './member.ts';
import { vacancyTable } from './vacancy.ts';

export type WishKind = 'want-to-go' | 'call-me' | 'want-to-learn' | 'need-transport';

export const wishTable = pgTable(
  'wish',
  {
    id: text('id').$type<WishId>().primaryKey(),
    householdId: householdId('household_id')
      .notNull()
      .references(() => householdTable.id),
    vacancyId: vacancyId('vacancy_id')
      .notNull()
      .references(() => vacancyTable.id),
    kind: text('kind').$type<WishKind>().notNull(),
    /** How many wishes of this household, vacancy and kind were withdrawn before this one. */
    withdrawnBefore: integer('withdrawn_before').notNull(),
    /** Empty until the card's PIN or the desk says who of the household it is. */
    laborerId: laborerId('laborer_id'),
    createdAt: moment('created_at').notNull(),
    withdrawnAt: moment('withdrawn_at'),
  },
  (wish) => [
    check('wish_kind_known', isOneOf(wish.kind, ['want-to-go', 'call-me', 'want-to-learn', 'need-transport'])),
    check('wish_withdrawn_before_not_negative', sql`${wish.withdrawnBefore} >= 0`),
    check('wish_withdrawn_after_created', sql`${wish.withdrawnAt} >= ${wish.createdAt}`),
    unique('wish_natural_key').on(wish.householdId, wish.vacancyId, wish.kind, wish.withdrawnBefore),
    uniqueIndex('wish_one_standing').on(wish.householdId, wish.vacancyId, wish.kind).where(sql`withdrawn_at is null`),
    foreignKey({
      name: 'wish_laborer_lives_in_household',
      columns: [wish.laborerId, wish.householdId],
      foreignColumns: [memberTable.id, memberTable.householdId],
    }),
    index('wish_vacancy_id').on(wish.vacancyId),
  ],
);
