import type { Precision } from '@huma/matcher';
import { sql } from 'drizzle-orm';
import { type AnyPgColumn, check, doublePrecision, index, pgTable, text } from 'drizzle-orm/pg-core';
import type { AreaLevel } from '../areas-data/area.ts';
import { isOneOf } from './columns.ts';

/** Counties, townships and villages, as one tree. */
export const areaTable = pgTable(
  'area',
  {
    /** 6 digits for a county (GB/T 2260), 9 for a township, 12 for a village. */
    code: text('code').primaryKey(),
    level: text('level').$type<AreaLevel>().notNull(),
    parentCode: text('parent_code').references((): AnyPgColumn => areaTable.code),
    name: text('name').notNull(),
    /** WGS-84 degrees. */
    latitude: doublePrecision('latitude'),
    longitude: doublePrecision('longitude'),
    precision: text('precision').$type<Precision>().notNull(),
  },
  (area) => [
    check(
      'area_code_has_length_of_level',
      sql`${area.code} ~ '^[0-9]+$' and length(${area.code}) = case ${area.level} when 'county' then 6 when 'township' then 9 when 'village' then 12 else -1 end`,
    ),
    check(
      'area_parent_is_prefix',
      sql`case ${area.level} when 'county' then ${area.parentCode} is null else ${area.parentCode} is not null and ${area.parentCode} = left(${area.code}, length(${area.code}) - 3) end`,
    ),
    check('area_precision_known', isOneOf(area.precision, ['point', 'village', 'township', 'county'])),
    check('area_degrees_together', sql`(${area.latitude} is null) = (${area.longitude} is null)`),
    check('area_degrees_on_earth', sql`${area.latitude} between -90 and 90 and ${area.longitude} between -180 and 180`),
    index('area_parent_code').on(area.parentCode),
  ],
);
