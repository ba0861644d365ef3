import type { Line } from './read-lines.ts';
import { issue, type NoticeIssue } from './issue.ts';
import { readNotice } from './notice-line.ts';
import { type NoticeOutcome, type NoticeSetting, toVacancy } from './to-vacancy.ts';

/** A line that is not empty, and what became of it. */
export type ReadLine = NoticeOutcome & { readonly lineNo: number; readonly text: string };

export interface ReadFile {
  readonly lines: readonly ReadLine[];
  readonly emptyLines: number;
}

/** Reads every line of a file. Of two lines with one id the first counts, whatever the second says. */
export async function readNotices(lines: AsyncIterable<Line>, setting: NoticeSetting): Promise<ReadFile> {
  const read: ReadLine[] = [];
  const firstLines = new Map<string, number>();
  let emptyLines = 0;
  for await (const line of lines) {
    if (line.issue === undefined && line.text.trim() === '') {
      emptyLines += 1;
      continue;
    }
    const outcome = withoutRepeat(readOne(line, setting), firstLines, line.lineNo);
    read.push({ ...outcome, lineNo: line.lineNo, text: line.text });
  }
  return { lines: read, emptyLines };
}

function readOne(line: Line, setting: NoticeSetting): NoticeOutcome {
  if (line.issue !== undefined) return { outcome: 'rejected', issues: [line.issue] };
  const reading = readNotice(line.text);
  if (!reading.ok) return { outcome: 'rejected', issues: reading.issues };
  const outcome = toVacancy(reading.notice, setting);
  return { ...outcome, issues: [...reading.issues, ...outcome.issues] };
}

function withoutRepeat(outcome: NoticeOutcome, firstLines: Map<string, number>, lineNo: number): NoticeOutcome {
  if (outcome.outcome === 'rejected') return outcome;
  const { source, sourceKey } = outcome.record;
  const key = JSON.stringify([source, sourceKey]);
  const first = firstLines.get(key);
  if (first === undefined) {
    firstLines.set(key, lineNo);
    return outcome;
  }
  const repeat: NoticeIssue = issue('id', 'duplicate-id', 'an id that no earlier line of this file has', `${sourceKey} (line ${first})`);
  return { outcome: 'rejected', issues: [repeat] };
}
