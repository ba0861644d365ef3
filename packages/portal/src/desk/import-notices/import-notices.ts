import { createHash, type Hash } from 'node:crypto';
import { areaByCode, countyCodes, type ImportId, type ImportLine, type NewImport, type Orm, saveImport } from '@huma/db';
import { type CountyCode, isIsoDate } from '@huma/matcher';
import { defaultCatalogue } from '@huma/matcher/catalogue';
import type { Clock } from '../../clock.ts';
import { type ImportReport, reportOf } from './import-report.ts';
import { type SettledLine, settleIds } from './known-notices.ts';
import { readLines } from './read-lines.ts';
import { readNotices } from './read-notices.ts';

export interface ImportTools {
  readonly orm: Orm;
  readonly clock: Clock;
  readonly newId: () => string;
}

export interface NoticeFile {
  readonly file: AsyncIterable<Uint8Array>;
  readonly fileName: string;
  /** GB/T 2260, six digits: where the work is. */
  readonly county: string;
  /** YYYY-MM-DD */
  readonly receivedOn: string;
}

export type ImportResult =
  | { readonly ok: true; readonly report: ImportReport }
  | { readonly ok: false; readonly problem: 'unknown-county' | 'impossible-date' };

/**
 * Reads a file of notices, one JSON object a line, into open vacancies and drafts, in one transaction. Reading the same file again
 * changes nothing. A wrong county or day is answered before the file is touched.
 */
export async function importNotices(tools: ImportTools, { file, fileName, county, receivedOn }: NoticeFile): Promise<ImportResult> {
  const { orm, clock, newId } = tools;
  if (!isIsoDate(receivedOn)) return { ok: false, problem: 'impossible-date' };
  const area = await areaByCode(orm, county);
  if (area?.level !== 'county') return { ok: false, problem: 'unknown-county' };

  const hash = createHash('sha256');
  const setting = { county: area, receivedOn, fileName, catalogue: defaultCatalogue, counties: await countyCodes(orm) };
  const { lines, emptyLines } = await readNotices(readLines(hashed(file, hash)), setting);
  const settled = await settleIds(orm, lines);
  if (!hasNews(settled)) return { ok: true, report: reportOf(settled, emptyLines, undefined) };

  const id = newId() as ImportId;
  const fileSha256 = hash.digest('hex');
  await saveImport(orm, {
    id,
    fileName,
    fileSha256,
    countyCode: area.code as CountyCode,
    receivedOn,
    createdAt: clock(),
    ...contentOf(settled),
  });
  return { ok: true, report: reportOf(settled, emptyLines, id) };
}

async function* hashed(file: AsyncIterable<Uint8Array>, hash: Hash): AsyncGenerator<Uint8Array> {
  for await (const chunk of file) {
    hash.update(chunk);
    yield chunk;
  }
}

/** A file that brings only notices known already, and perhaps the lines that were rejected with them then, leaves no second import. */
function hasNews(lines: readonly SettledLine[]): boolean {
  return (
    lines.some(({ outcome, isKnown }) => outcome !== 'rejected' && !isKnown) || (lines.length > 0 && !lines.some(({ isKnown }) => isKnown))
  );
}

function contentOf(lines: readonly SettledLine[]): Pick<NewImport, 'enterprises' | 'vacancies' | 'lines'> {
  const fresh = lines.flatMap((line) => (line.outcome === 'rejected' || line.isKnown ? [] : [line]));
  return {
    enterprises: [...new Map(fresh.map(({ enterprise }) => [enterprise.id, enterprise])).values()],
    vacancies: fresh.map(({ record }) => record),
    lines: lines.map(toImportLine),
  };
}

function toImportLine(line: SettledLine): ImportLine {
  const { lineNo, outcome, issues, text: sourceText } = line;
  return { lineNo, outcome, issues, sourceText, ...(line.outcome === 'rejected' ? {} : { vacancyId: line.record.vacancy.id }) };
}
