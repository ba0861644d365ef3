import { type Database, type ImportId, saveImport, seedReference, undoImport, type VacancyRecord } from '@huma/db';
import { freshDatabase } from '@huma/db/testing';
import type { CountyCode, EnterpriseId, IsoDate } from '@huma/matcher';
import { aVacancy } from '@huma/matcher/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openMarket } from './market.ts';

const kailu = '150523' as CountyCode;
const noon = new Date('2026-11-24T12:00:00+08:00');
const beforeMidnight = new Date('2026-11-24T23:59:59+08:00');
const midnight = new Date('2026-11-25T00:00:00+08:00');

describe('the market of a process', () => {
  let database: Database;
  let imports = 0;
  beforeAll(async () => {
    database = await freshDatabase();
    await seedReference(database);
  }, 60_000);
  afterAll(() => database.close());

  /** Brings one open vacancy into the database, as a file of one notice. */
  const bringIn = async (id: string): Promise<ImportId> => {
    const importId = `import-${++imports}` as ImportId;
    const record: VacancyRecord = {
      vacancy: aVacancy({ id, enterprise: 'enterprise-of-market' }),
      status: 'open',
      title: '包装工',
      source: 'market.test',
      sourceKey: id,
    };
    await saveImport(database.orm, {
      id: importId,
      fileName: 'one.jsonl',
      fileSha256: '0'.repeat(64),
      countyCode: kailu,
      receivedOn: '2026-11-20' as IsoDate,
      createdAt: noon,
      enterprises: [{ id: 'enterprise-of-market' as EnterpriseId, countyCode: kailu, record: { verified: true, banned: false } }],
      vacancies: [record],
      lines: [],
    });
    return importId;
  };

  test('gives the very same index while nothing changed', async () => {
    const market = openMarket(database.orm, () => noon);
    expect(await market.index()).toBe(await market.index());
  });

  test('has a vacancy in the answer after the transaction that brought it, and not after it was taken back', async () => {
    const market = openMarket(database.orm, () => noon);
    const before = await market.index();
    const importId = await bringIn('vacancy-of-today');
    const id = aVacancy({ id: 'vacancy-of-today' }).id;
    expect([before.offers.has(id), (await market.index()).offers.has(id)]).toEqual([false, true]);
    await undoImport(database.orm, importId, noon);
    expect((await market.index()).offers.has(id)).toBe(false);
  });

  test('changes its day at midnight of the bureau, whatever the zone of the machine', async () => {
    let now = beforeMidnight;
    const market = openMarket(database.orm, () => now);
    expect((await market.index()).context.today).toBe('2026-11-24');
    now = midnight;
    expect((await market.index()).context.today).toBe('2026-11-25');
  });

  test('loads once for requests that meet a change at the same time', async () => {
    const market = openMarket(database.orm, () => noon);
    await market.index();
    await bringIn('vacancy-for-many');
    const answers = await Promise.all(Array.from({ length: 8 }, () => market.index()));
    expect(new Set(answers).size).toBe(1);
  });
});
