import type { Issue } from '@huma/matcher/schema';
import type { Expectation } from '../../messages/zh-CN/expectations.ts';

/** Why a line was rejected. */
type RejectKind = 'too-long' | 'encoding' | 'not-json' | 'missing' | 'wrong-value' | 'duplicate-id' | 'invalid-vacancy';
/** What a clerk should look at; the line is kept. Only `unknown-trade` makes it a draft. */
type NoteKind =
  | 'unknown-trade'
  | 'several-trades'
  | 'unknown-field'
  | 'not-understood'
  | 'conflict'
  | 'piece-rate'
  | 'doubtful-pay'
  | 'sex-wish'
  | 'under-age';
export type IssueKind = RejectKind | NoteKind;

/** One thing about a line that a person should see. `path` is the notice's field, empty for the whole line. */
export interface NoticeIssue extends Issue {
  readonly kind: IssueKind;
}

export function issue(path: string, kind: IssueKind, expected: Expectation, got: unknown): NoticeIssue {
  return { path, kind, expected, got: shown(got) };
}

/** At most 80 characters on one line, none of them halved: a terminal and the database's JSON can take it. */
export function shown(value: unknown): string {
  if (value === undefined) return 'undefined';
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? typeof value);
  // A character has at most two units, so a megabyte of text need not be spread for eighty of them.
  const points = Array.from(text.slice(0, 200).replaceAll(/[\p{Cc}\p{Cs}]/gu, ' '));
  return points.length > 80 ? `${points.slice(0, 79).join('')}…` : points.join('');
}
