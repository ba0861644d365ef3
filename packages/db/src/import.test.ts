import type { IsoDate, VacancyId } from '@huma/matcher';
import { aVacancy } from '@huma/matcher/testing';
import { asc, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Orm } from './client/database.ts';
import { readDataVersion } from './data-version.ts';
import { type Enterprise, enterprisesByIds } from './enterprise.ts';
import { type NewImport, saveImport, undoImport } from './import.ts';
import { refusalOf } from './refusals-for-tests.ts';
import { addEnterprise, addHousehold, addVacancy, kailu, newId, noon } from './rows-for-tests.ts';
import type { ImportId } from './schema/columns.ts';
import { importTable } from './schema/import.ts';
import { importLineTable } from './schema/import-line.ts';
import { vacancyTable } from './schema/vacancy.ts';
import { describeOnEveryDatabase } from './testing/index.ts';
import { loadVacanciesChangedSince, vacanciesByIds } from './vacancy.ts';
import { addWish, wishesOfHousehold } from './wish.ts';

const later = new Date('2026-11-21T04:00:00Z');

const idsOf = (ledger: NewImport) => ledger.vacancies.map(({ vacancy }) => vacancy.id);
const statusesOf = async (orm: Orm, ids: readonly VacancyId[]) => (await vacanciesByIds(orm, ids)).map(({ status }) => status);
const linesOf = (orm: Orm, id: ImportId) =>
  orm.select().from(importLineTable).where(eq(importLineTable.importId, id)).orderBy(asc(importLineTable.lineNo));

describeOnEveryDatabase('imports', (database) => {
  /** A ledger of three lines: a vacancy, a draft whose trade is not clear, and a line that is no vacancy. `notice` numbers its notices. */
  async function aLedger(notice = newId('notice')): Promise<NewImport & { readonly enterprises: readonly [Enterprise] }> {
    const enterprise: Enterprise = {
      id: newId('enterprise'),
      name: '东甸子合作社',
      countyCode: kailu,
      record: { verified: false, banned: false },
    };
    await addEnterprise(database().orm);
    const offer = { enterprise: enterprise.id, enterpriseRecord: enterprise.record };
    const clear = aVacancy({ id: newId('vacancy'), ...offer });
    const { trade: _trade, ...unclear } = aVacancy({ id: newId('vacancy'), ...offer });
    return {
      id: newId('import'),
      fileName: '开鲁县第47周.xlsx',
      fileSha256: '0123456789abcdef'.repeat(4),
      countyCode: kailu,
      receivedOn: '2026-11-20' as IsoDate,
      createdAt: noon,
      enterprises: [enterprise],
      vacancies: [
        { vacancy: clear, status: 'open', title: '包装工', source: 'weekly list', sourceKey: `${notice}/1` },
        { vacancy: unclear, status: 'draft', title: '杂活', source: 'weekly list', sourceKey: `${notice}/2` },
      ],
      lines: [
        { lineNo: 2, outcome: 'vacancy', vacancyId: clear.id, issues: [], sourceText: '包装工 5人 4000-5000' },
        {
          lineNo: 3,
          outcome: 'draft',
          vacancyId: unclear.id,
          issues: [{ path: 'trade', expected: 'a trade', got: '杂活' }],
          sourceText: '杂活 若干',
        },
        {
          lineNo: 4,
          outcome: 'rejected',
          issues: [{ path: 'seats', expected: 'a whole number', got: '很多\0' }],
          sourceText: '电工\0很多\uD800',
        },
      ],
    };
  }

  test('a file is kept whole: its enterprises, its vacancies and each of its lines', async () => {
    const { orm } = database();
    const ledger = await aLedger();
    expect(await saveImport(orm, ledger)).toEqual({ added: 2, known: 0 });

    expect(await orm.select().from(importTable).where(eq(importTable.id, ledger.id))).toStrictEqual([
      {
        id: ledger.id,
        fileName: '开鲁县第47周.xlsx',
        fileSha256: '0123456789abcdef'.repeat(4),
        countyCode: kailu,
        receivedOn: '2026-11-20',
        createdAt: noon,
        undoneAt: null,
        vacancyCount: 1,
        draftCount: 1,
        rejectedCount: 1,
      },
    ]);
    const [open, draft] = ledger.vacancies;
    expect(await vacanciesByIds(orm, idsOf(ledger))).toStrictEqual([
      { ...open, importId: ledger.id },
      { ...draft, importId: ledger.id },
    ]);
    expect((await enterprisesByIds(orm, [ledger.enterprises[0].id])).get(ledger.enterprises[0].id)).toStrictEqual(ledger.enterprises[0]);
    expect((await linesOf(orm, ledger.id)).map(({ lineNo, outcome, vacancyId }) => [lineNo, outcome, vacancyId])).toEqual([
      [2, 'vacancy', open?.vacancy.id],
      [3, 'draft', draft?.vacancy.id],
      [4, 'rejected', null],
    ]);
  });

  test('a cell with characters that no database holds does not sink its file', async () => {
    const { orm } = database();
    const ledger = await aLedger();
    await saveImport(orm, ledger);
    const rejected = (await linesOf(orm, ledger.id))[2];
    expect(rejected?.sourceText).toBe('电工�很多�');
    expect(rejected?.issues[0]?.got).toBe('很多�');
  });

  test('a file raises the data version once, and its vacancies are found by that version', async () => {
    const { orm } = database();
    const ledger = await aLedger();
    const before = await readDataVersion(orm);
    await saveImport(orm, ledger);
    expect(await readDataVersion(orm)).toBe(before + 1);
    const [open, draft] = idsOf(ledger);
    const changes = await loadVacanciesChangedSince(orm, before);
    expect([changes.open.map(({ id }) => id), changes.gone]).toEqual([[open], [draft]]);
  });

  test('the same notices in a later file make no second vacancy; the lines lead to the first', async () => {
    const { orm } = database();
    const first = await aLedger('47');
    const second = await aLedger('47');
    await saveImport(orm, first);
    expect(await saveImport(orm, second)).toEqual({ added: 0, known: 2 });
    expect(await vacanciesByIds(orm, idsOf(second))).toEqual([]);
    expect((await linesOf(orm, second.id)).map(({ vacancyId }) => vacancyId)).toEqual([...idsOf(first), null]);
  });

  test('a notice that stands twice in one file is one vacancy', async () => {
    const { orm } = database();
    const ledger = await aLedger();
    const [notice] = ledger.vacancies;
    const twin = {
      ...ledger,
      vacancies: [notice, { ...notice, vacancy: { ...notice?.vacancy, id: newId('vacancy') } }],
      lines: [],
    } as NewImport;
    expect(await saveImport(orm, twin)).toEqual({ added: 1, known: 1 });
  });

  test('a known enterprise keeps what the desk found out about it', async () => {
    const { orm } = database();
    const id = await addEnterprise(orm, { name: '已核实企业', record: { verified: true, banned: false, answerRate: 9_000 } });
    const ledger = await aLedger();
    const renamed = { ...ledger.enterprises[0], id, name: '别的写法' };
    await saveImport(orm, { ...ledger, enterprises: [ledger.enterprises[0], renamed] });
    expect((await enterprisesByIds(orm, [id])).get(id)).toEqual({
      id,
      name: '已核实企业',
      countyCode: kailu,
      record: { verified: true, banned: false, answerRate: 9_000 },
    });
  });

  test('a file with one impossible row leaves nothing behind', async () => {
    const { orm } = database();
    const ledger = await aLedger();
    const [good, draft] = ledger.vacancies;
    const bad = { ...draft, vacancy: { ...draft?.vacancy, seats: 1, seatsTaken: 2 } };
    const before = await readDataVersion(orm);
    expect(await refusalOf(saveImport(orm, { ...ledger, vacancies: [good, bad] } as NewImport))).toBe(
      'vacancy_seats_taken_not_above_seats',
    );
    expect(await readDataVersion(orm)).toBe(before);
    expect(await vacanciesByIds(orm, idsOf(ledger))).toEqual([]);
    expect((await enterprisesByIds(orm, [ledger.enterprises[0].id])).size).toBe(0);
    expect(await linesOf(orm, ledger.id)).toEqual([]);
  });

  test('undoing an import takes its vacancies back, keeps its lines and the wishes, and touches no other vacancy', async () => {
    const { orm } = database();
    const ledger = await aLedger();
    await saveImport(orm, ledger);
    const [open, draft] = idsOf(ledger);
    const other = await addVacancy(orm);
    const { householdId } = await addHousehold(orm);
    const wish = {
      id: newId('wish'),
      householdId,
      vacancyId: open ?? other,
      kind: 'want-to-go',
      withdrawnBefore: 0,
      createdAt: noon,
    } as const;
    await addWish(orm, { wish, event: { id: newId('event'), actor: 'household' } });

    const before = await readDataVersion(orm);
    expect(await undoImport(orm, ledger.id, later)).toBe(2);
    expect(await readDataVersion(orm)).toBe(before + 1);
    expect(await statusesOf(orm, [...idsOf(ledger), other])).toEqual(['withdrawn', 'withdrawn', 'open']);
    expect(new Set((await loadVacanciesChangedSince(orm, before)).gone)).toEqual(new Set([open, draft]));
    expect(await linesOf(orm, ledger.id)).toHaveLength(3);
    expect(await wishesOfHousehold(orm, householdId)).toHaveLength(1);
  });

  test('an undone file can be imported again, corrected', async () => {
    const { orm } = database();
    const wrong = await aLedger('48');
    await saveImport(orm, wrong);
    await undoImport(orm, wrong.id, later);
    const corrected = await aLedger('48');
    expect(await saveImport(orm, corrected)).toEqual({ added: 2, known: 0 });
    expect(await statusesOf(orm, idsOf(corrected))).toEqual(['open', 'draft']);
  });

  test('a vacancy that was filled before the import was undone stays filled and known', async () => {
    const { orm } = database();
    const ledger = await aLedger('49');
    await saveImport(orm, ledger);
    const [filled = '' as VacancyId] = idsOf(ledger);
    await orm.update(vacancyTable).set({ status: 'closed' }).where(eq(vacancyTable.id, filled));
    expect(await undoImport(orm, ledger.id, later)).toBe(1);
    expect(await statusesOf(orm, [filled])).toEqual(['closed']);
    expect(await saveImport(orm, await aLedger('49'))).toEqual({ added: 1, known: 1 });
  });

  test('an import is undone once', async () => {
    const { orm } = database();
    const ledger = await aLedger();
    await saveImport(orm, ledger);
    await undoImport(orm, ledger.id, later);
    const version = await readDataVersion(orm);
    expect(await undoImport(orm, ledger.id, later)).toBe(undefined);
    expect(await undoImport(orm, 'none' as ImportId, later)).toBe(undefined);
    expect(await readDataVersion(orm)).toBe(version);
  });
});
