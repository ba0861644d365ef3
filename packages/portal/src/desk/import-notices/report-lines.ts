import type { ImportReport, LineIssue } from './import-report.ts';
import type { IssueKind } from './issue.ts';
import type { ImportReportWords } from '../../messages/import-report.ts';

/** What a clerk must act on first. A kind that is not here is a note. */
const FIRST_TO_LAST: readonly (readonly IssueKind[])[] = [
  ['encoding', 'too-long', 'not-json', 'missing', 'wrong-value', 'duplicate-id', 'invalid-vacancy'],
  ['unknown-trade'],
  ['under-age', 'sex-wish', 'several-trades', 'conflict', 'doubtful-pay'],
];

/**
 * A report as lines for reading: counts, issues by kind from the commonest, then each issue: rejected lines, drafts, doubts, other notes.
 * @param most how many issues are shown
 */
export function reportLines(report: ImportReport, words: ImportReportWords, most: number): readonly string[] {
  const issues = report.issues.toSorted((a, b) => urgency(a) - urgency(b) || a.line - b.line);
  const kinds = [...report.issuesByKind].toSorted(([, a], [, b]) => b - a);
  return [
    words.counts(report),
    report.importId === undefined ? words.nothingStored : words.stored(report.importId),
    ...(kinds.length === 0
      ? []
      : ['', words.kindsTitle, ...kinds.map(([kind, count]) => `${String(count).padStart(6)}  ${words.kinds[kind]}`), '']),
    ...issues.slice(0, most).map(words.issue),
    ...(issues.length > most ? [words.more(issues.length - most)] : []),
  ];
}

function urgency({ kind }: LineIssue): number {
  const rank = FIRST_TO_LAST.findIndex((kinds) => kinds.includes(kind));
  return rank < 0 ? FIRST_TO_LAST.length : rank;
}
