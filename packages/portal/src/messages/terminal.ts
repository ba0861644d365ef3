import type { Match } from '@huma/matcher';
import { terminal as english } from './en/terminal.ts';
import type { Language } from './language.ts';
import type { PartWords, RuleWords, UnknownWords } from './reason-words.ts';
import { terminal as chinese } from './zh-CN/terminal.ts';

/** Texts of the terminal commands that people use: the demo and the explained list. */
export interface TerminalWords {
  readonly language: Language;
  readonly opening: string;
  readonly seeding: (done: number, total: number) => string;
  readonly householdCode: (code: string) => string;
  readonly open: (address: string) => string;
  readonly others: string;
  readonly howToStop: string;
  readonly stopping: string;
  readonly stopped: string;

  readonly householdTitle: (householdId: string, members: number) => string;
  readonly noMembers: string;
  readonly memberTitle: (laborerId: string) => string;
  readonly shownTitle: (jobs: number) => string;
  readonly nothingShown: string;
  readonly score: (match: Match) => string;
  readonly way: { readonly daily: string; readonly away: string };
  readonly side: { readonly fit: string; readonly appeal: string };
  readonly unknownsLine: (facts: readonly string[]) => string;
  readonly verifyLine: (facts: readonly string[]) => string;
  readonly nextTitle: (jobs: number) => string;
  readonly brokenLine: (sentences: readonly string[]) => string;
  readonly lowerLine: (part: string, got: number, shownGot: number, score: number) => string;
  readonly tieLine: (score: number) => string;
  readonly rules: RuleWords;
  readonly parts: PartWords;
  readonly unknowns: UnknownWords;
}

const words: { readonly [L in Language]: TerminalWords } = { 'zh-CN': chinese, en: english };

export function terminalWords(language: Language): TerminalWords {
  return words[language];
}
