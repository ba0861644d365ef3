import { type Orm, type VacancyRecord, vacanciesByIds } from '@huma/db';
import type { VacancyId } from '@huma/matcher';
import { noticeVacancyId } from './notice-ids.ts';
import type { ReadLine } from './read-notices.ts';

/** A line whose vacancy has the id under which it is, or will be, in the database. */
export type SettledLine = ReadLine & {
  /** An earlier import brought the notice. */
  readonly isKnown: boolean;
};

/** A statement takes at most 65,535 parameters. */
const IDS_A_QUERY = 5_000;

/**
 * Finds the notices that are in the database already. A vacancy that lost its source key was taken back with its import: it keeps its
 * row and id, and the notice is read anew under the id of the next reading.
 */
export async function settleIds(orm: Orm, lines: readonly ReadLine[]): Promise<readonly SettledLine[]> {
  const settled = new Map<ReadLine, SettledLine>();
  let open = lines;
  for (let reading = 1; open.length > 0; reading += 1) {
    const candidates = open.map((line) => withReading(line, reading));
    const found = await recordsById(orm, candidates);
    open = open.filter((line, at) => {
      const candidate = candidates[at] ?? line;
      const there = candidate.outcome === 'rejected' ? undefined : found.get(candidate.record.vacancy.id);
      if (there !== undefined && there.sourceKey === undefined) return true;
      settled.set(line, { ...candidate, isKnown: there !== undefined });
      return false;
    });
  }
  return lines.flatMap((line) => settled.get(line) ?? []);
}

function withReading(line: ReadLine, reading: number): ReadLine {
  if (line.outcome === 'rejected') return line;
  const { source, sourceKey, vacancy } = line.record;
  return { ...line, record: { ...line.record, vacancy: { ...vacancy, id: noticeVacancyId(source, sourceKey, reading) } } };
}

async function recordsById(orm: Orm, lines: readonly ReadLine[]): Promise<ReadonlyMap<VacancyId, VacancyRecord>> {
  const ids = lines.flatMap((line) => (line.outcome === 'rejected' ? [] : [line.record.vacancy.id]));
  const found = new Map<VacancyId, VacancyRecord>();
  for (let from = 0; from < ids.length; from += IDS_A_QUERY) {
    for (const record of await vacanciesByIds(orm, ids.slice(from, from + IDS_A_QUERY))) found.set(record.vacancy.id, record);
  }
  return found;
}
