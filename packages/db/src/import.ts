import type { CountyCode, IsoDate, VacancyId } from '@huma/matcher';
import type { Issue } from '@huma/matcher/schema';
import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { bulkInsert } from './bulk-insert.ts';
import type { Orm } from './client/database.ts';
import { bumpDataVersion } from './data-version.ts';
import { addEnterprises, type Enterprise } from './enterprise.ts';
import type { ImportId } from './schema/columns.ts';
import { importTable } from './schema/import.ts';
import { type ImportOutcome, importLineTable } from './schema/import-line.ts';
import { vacancyTable } from './schema/vacancy.ts';
import { addVacancies } from './vacancy.ts';
import type { VacancyRecord } from './vacancy-row.ts';

/** One line of a file and what became of it. `vacancyId`: of the vacancy or draft it was read as; a rejected line has none. */
export interface ImportLine {
  /** From 1, as the file counts. */
  readonly lineNo: number;
  readonly outcome: ImportOutcome;
  readonly vacancyId?: VacancyId;
  readonly issues: readonly Issue[];
  readonly sourceText: string;
}

/** A file that was read, with everything found in it. */
export interface NewImport {
  readonly id: ImportId;
  readonly fileName: string;
  /** 64 lower-case hex digits. */
  readonly fileSha256: string;
  readonly countyCode: CountyCode;
  readonly receivedOn: IsoDate;
  readonly createdAt: Date;
  /** Those of the vacancies; known ones keep their row. */
  readonly enterprises: readonly Enterprise[];
  readonly vacancies: readonly VacancyRecord[];
  readonly lines: readonly ImportLine[];
}

/** `added`: new vacancies and drafts. `known`: notices that an earlier import, or an earlier line, had brought already. */
export interface SavedImport {
  readonly added: number;
  readonly known: number;
}

/**
 * Writes a whole file in one transaction, and raises the data version once. A notice that is known by `source` and
 * `sourceKey` is not doubled: its line then leads to the vacancy that is there.
 */
export async function saveImport(db: Orm, { enterprises, vacancies, lines, ...file }: NewImport): Promise<SavedImport> {
  return db.transaction(async (transaction) => {
    await transaction.insert(importTable).values({ ...file, ...countsOf(lines) });
    await addEnterprises(transaction, enterprises);
    const records = vacancies.map((record) => ({ ...record, importId: file.id }));
    await addVacancies(transaction, records, await bumpDataVersion(transaction));
    const keptAs = await keptIds(transaction, records);
    const rows = lines.map((line) => ({
      ...line,
      importId: file.id,
      vacancyId: line.vacancyId && (keptAs.get(line.vacancyId) ?? line.vacancyId),
    }));
    await bulkInsert(transaction, importLineTable, rows);
    return { added: records.length - keptAs.size, known: keptAs.size };
  });
}

/**
 * Takes back the vacancies and drafts of an import that are not over yet. They may be imported again, corrected; wishes
 * for them and the lines of the file stay.
 * @returns how many were withdrawn; undefined when there is no such import or it was undone before
 */
export async function undoImport(db: Orm, importId: ImportId, undoneAt: Date): Promise<number | undefined> {
  return db.transaction(async (transaction) => {
    const undone = await transaction
      .update(importTable)
      .set({ undoneAt })
      .where(and(eq(importTable.id, importId), isNull(importTable.undoneAt)))
      .returning({ id: importTable.id });
    if (undone.length === 0) return undefined;
    const withdrawn = await transaction
      .update(vacancyTable)
      // Without its key the notice no longer stands in the way of a better reading.
      .set({ status: 'withdrawn', sourceKey: null, updatedVersion: await bumpDataVersion(transaction) })
      .where(and(eq(vacancyTable.importId, importId), inArray(vacancyTable.status, ['draft', 'open'])))
      .returning({ id: vacancyTable.id });
    return withdrawn.length;
  });
}

function countsOf(lines: readonly ImportLine[]) {
  const count = (outcome: ImportOutcome) => lines.filter((line) => line.outcome === outcome).length;
  return { vacancyCount: count('vacancy'), draftCount: count('draft'), rejectedCount: count('rejected') };
}

/** Where a notice was known already: the id that it was given now, and the id that it has. */
async function keptIds(transaction: Orm, records: readonly VacancyRecord[]): Promise<ReadonlyMap<VacancyId, VacancyId>> {
  const given = JSON.stringify(records.map(({ vacancy, source, sourceKey }) => ({ id: vacancy.id, source, key: sourceKey })));
  const { rows } = await transaction.execute<{ given: VacancyId; kept: VacancyId }>(sql`
    select given.id as given, ${vacancyTable.id} as kept
    from jsonb_to_recordset(${given}::jsonb) as given (id text, source text, key text)
    join ${vacancyTable} on ${vacancyTable.source} = given.source and ${vacancyTable.sourceKey} = given.key
    where ${vacancyTable.id} <> given.id`);
  return new Map(rows.map((row) => [row.given, row.kept]));
}
