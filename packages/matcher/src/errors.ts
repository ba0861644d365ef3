export type MatcherErrorCode =
  | 'invalid-k'
  | 'invalid-weights'
  | 'context-mismatch'
  | 'stale-index'
  | 'duplicate-id'
  | 'duplicate-code'
  | 'unknown-trade'
  | 'unknown-licence'
  | 'duplicate-alias'
  | 'invalid-adjacency'
  | 'rulebook-gap'
  | 'rulebook-overlap'
  | 'rulebook-invalid-row';

/** A mistake of the calling program. What a person typed wrongly is never thrown: it comes back as issues from `./schema`. */
export class MatcherError extends Error {
  readonly code: MatcherErrorCode;

  constructor(code: MatcherErrorCode, message: string) {
    super(message);
    this.name = 'MatcherError';
    this.code = code;
  }
}
