import type { Meaning, Step } from './found.ts';
import type { Token } from './tokens.ts';

/** A name in its clause and what the clause says about it; `at` is its place among the clause's tokens. */
export interface Mention {
  readonly token: Token;
  readonly at: number;
  readonly meanings: readonly Meaning[];
  readonly step: Step;
  readonly all: boolean;
  /** A driving licence without a class. */
  readonly plain: boolean;
  readonly denied: boolean;
  /**
   * `doubted`: part of something else (木工板) or of a question; nobody knows what it says. `absorbed`: it describes another name of the clause
   * (a place of work, a card, the load of a lorry) and says nothing by itself.
   */
  readonly standing: 'counts' | 'doubted' | 'absorbed';
  /** A place where the work was done (养猪场干过): it names the trade, not what was done there. */
  readonly place: boolean;
  readonly months?: number;
  readonly level?: 1 | 3;
}

/** The names of a clause in reading order, nothing said about them yet. */
export function mentionsIn(clause: readonly Token[]): readonly Mention[] {
  const alone = clause.filter(({ reading }) => reading.is !== 'sign').length === 1;
  return clause.flatMap((token, at): readonly Mention[] => {
    const { reading } = token;
    if (reading.is !== 'name' && reading.is !== 'driving-licence') return [];
    const plain = reading.is === 'driving-licence';
    const step = plain ? 'licence-grammar' : alone && reading.step === 'contained' ? 'exact' : reading.step;
    return [
      {
        token,
        at,
        meanings: reading.meanings,
        step,
        all: !plain && reading.all === true,
        plain,
        denied: false,
        standing: 'counts',
        place: false,
      },
    ];
  });
}

export function isLicence({ meanings }: Mention): boolean {
  return meanings.every(({ kind }) => kind === 'licence');
}
