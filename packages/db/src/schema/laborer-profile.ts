import type { Laborer } from '@huma/matcher';
import { check, index, jsonb, pgTable } from 'drizzle-orm/pg-core';
import { areaTable } from './area.ts';
import { countyCode, day, isCounty, laborerId, moment } from './columns.ts';
import { memberTable } from './member.ts';

/** The laborer but for what has a column of its own or, as the home, belongs to the household. */
export type LaborerProfile = Omit<Laborer, 'id' | 'birthDate' | 'home'>;

export const laborerProfileTable = pgTable(
  'laborer_profile',
  {
    memberId: laborerId('member_id')
      .primaryKey()
      .references(() => memberTable.id),
    birthDate: day('birth_date'),
    countyCode: countyCode('county_code')
      .notNull()
      .references(() => areaTable.code),
    profile: jsonb('profile').$type<LaborerProfile>().notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (profile) => [
    check('laborer_profile_county_code_is_county', isCounty(profile.countyCode)),
    index('laborer_profile_county_code').on(profile.countyCode),
  ],
);
