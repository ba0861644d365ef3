export * from './notice/index.ts';
export type { AdditionIssue } from './additions.ts';
export { collectUnknown, type UnknownCount } from './collect-unknown.ts';
export type {
  Ambiguous,
  Found,
  FoundLimit,
  FoundWish,
  Meaning,
  MeaningKind,
  Recognition,
  Span,
  Step,
  UnknownWords,
  Wish,
} from './found.ts';
export { type BuiltLexicon, buildLexicon, defaultLexicon, type Lexicon } from './lexicon.ts';
export type { Addition } from './meanings.ts';
export { recognize } from './recognize.ts';
export { suggest, type Suggestion, type SuggestOptions } from './suggest.ts';
