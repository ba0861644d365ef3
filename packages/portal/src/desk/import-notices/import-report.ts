import type { ImportId } from '@huma/db';
import type { IssueKind, NoticeIssue } from './issue.ts';
import type { SettledLine } from './known-notices.ts';

export interface LineIssue extends NoticeIssue {
  /** From 1, as the file counts. */
  readonly line: number;
}

/** What became of a file. `vacancies`, `drafts`, `rejected` and `alreadyKnown` add up to `lines`. */
export interface ImportReport {
  /** Missing where nothing was new: then nothing was stored, and rejected lines are in this report only. */
  readonly importId?: ImportId;
  /** Lines that are not empty. */
  readonly lines: number;
  readonly emptyLines: number;
  readonly vacancies: number;
  readonly drafts: number;
  readonly rejected: number;
  /** Notices that an earlier import brought; they were left as they are. */
  readonly alreadyKnown: number;
  readonly issuesByKind: ReadonlyMap<IssueKind, number>;
  /** In order of lines; none of notices that were known. */
  readonly issues: readonly LineIssue[];
}

export function reportOf(lines: readonly SettledLine[], emptyLines: number, importId: ImportId | undefined): ImportReport {
  const fresh = lines.filter(({ isKnown }) => !isKnown);
  const count = (outcome: SettledLine['outcome']): number => fresh.filter((line) => line.outcome === outcome).length;
  const issues = fresh.flatMap((line) => line.issues.map((found) => ({ ...found, line: line.lineNo })));
  return {
    ...(importId === undefined ? {} : { importId }),
    lines: lines.length,
    emptyLines,
    vacancies: count('vacancy'),
    drafts: count('draft'),
    rejected: count('rejected'),
    alreadyKnown: lines.length - fresh.length,
    issuesByKind: countKinds(issues),
    issues,
  };
}

function countKinds(issues: readonly NoticeIssue[]): ReadonlyMap<IssueKind, number> {
  const counts = new Map<IssueKind, number>();
  for (const { kind } of issues) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
