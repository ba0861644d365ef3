import type { CountyCode, IsoDate } from '@huma/matcher';
import { eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { areaByCode, countyCodes, saveAreas } from './area.ts';
import { tongliaoRows } from './rulebook/tongliao.ts';
import { addRulebookRows, loadRulebook } from './rulebook-row.ts';
import { rulebookRowTable } from './schema/rulebook-row.ts';
import { settingTable } from './schema/setting.ts';
import { seedReference } from './seed-reference.ts';
import { describeOnEveryDatabase } from './testing/index.ts';

const kailu = '150523' as CountyCode;
const day = '2026-11-20' as IsoDate;

describeOnEveryDatabase('reference rows', (database) => {
  test('processes that start at once write them once', async () => {
    await database().orm.delete(settingTable);
    const written = await Promise.all([1, 2, 3].map(() => seedReference(database())));
    expect(written.filter(Boolean)).toHaveLength(1);
    expect(await seedReference(database())).toBe(false);
  });

  test('every county and the townships of Tongliao are there', async () => {
    await seedReference(database());
    const counties = await countyCodes(database().orm);
    expect(counties.size).toBeGreaterThan(2_700);
    expect(counties).toContain('150571');
    expect(await areaByCode(database().orm, '150523100')).toStrictEqual({
      code: '150523100',
      level: 'township',
      parent: '150523',
      name: '开鲁镇',
      precision: 'township',
    });
    expect(await areaByCode(database().orm, '999999')).toBe(undefined);
  });

  test('the rulebook in the table gives the figures that the rows state', async () => {
    await seedReference(database());
    const rulebook = await loadRulebook(database().orm);
    expect(rulebook.rows.length).toBeGreaterThanOrEqual(tongliaoRows.length);
    expect(rulebook.figure('minimumWage', kailu, day)).toEqual({ monthly: 214_000, hourly: 2_110 });
  });

  test('a row that the desk changed is not put back by the next release', async () => {
    const { orm } = database();
    await seedReference(database());
    const own = {
      key: 'rent',
      area: '150523',
      validFrom: '2020-01-01' as IsoDate,
      value: 12_300,
      source: { kind: 'judgement', why: '局里问过' },
    } as const;
    await orm.delete(rulebookRowTable).where(eq(rulebookRowTable.area, '150523'));
    await addRulebookRows(orm, [own]);
    await orm.delete(settingTable);
    await addRulebookRows(orm, [{ ...own, validFrom: '2019-01-01' as IsoDate, value: 99 }]);
    expect(await seedReference(database())).toBe(true);
    expect((await loadRulebook(orm)).figure('rent', kailu, day)).toBe(12_300);
  });

  test('a place that was found for a township is not forgotten', async () => {
    const { orm } = database();
    await saveAreas(orm, [{ code: '150502', level: 'county', name: '科尔沁区', precision: 'county' }]);
    const found = {
      code: '150502100',
      level: 'township',
      parent: '150502',
      name: '大林镇',
      precision: 'township',
      latitude: 43.7,
      longitude: 122.7,
    } as const;
    await saveAreas(orm, [found]);
    await orm.execute(sql`delete from setting`);
    await seedReference(database());
    expect(await areaByCode(orm, '150502100')).toMatchObject({ latitude: 43.7, longitude: 122.7 });
  });
});
