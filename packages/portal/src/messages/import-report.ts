import type { ImportReport, LineIssue } from '../desk/import-notices/import-report.ts';
import type { ImportResult } from '../desk/import-notices/import-notices.ts';
import type { IssueKind } from '../desk/import-notices/issue.ts';
import { importReport as english } from './en/import-report.ts';
import type { Language } from './language.ts';
import { importReport as chinese } from './zh-CN/import-report.ts';

/** What the desk is told about an import. */
export interface ImportReportWords {
  readonly counts: (report: ImportReport) => string;
  readonly stored: (importId: string) => string;
  readonly nothingStored: string;
  readonly kindsTitle: string;
  readonly kinds: { readonly [Kind in IssueKind]: string };
  readonly issue: (issue: LineIssue) => string;
  readonly more: (left: number) => string;
  readonly problem: { readonly [Problem in Extract<ImportResult, { ok: false }>['problem']]: (got: string) => string };
  readonly unreadable: (fileName: string, why: string) => string;
  readonly usage: (usage: string) => string;
  readonly undone: (withdrawn: number) => string;
  readonly nothingToUndo: (importId: string) => string;
}

const words: { readonly [L in Language]: ImportReportWords } = { 'zh-CN': chinese, en: english };

export function importReportWords(language: Language): ImportReportWords {
  return words[language];
}
