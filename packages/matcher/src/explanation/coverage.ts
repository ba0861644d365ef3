import type { Unknown } from '../facts/unknown.ts';
import type { PairScore } from '../scoring/score-pair.ts';

/** Points of the parts whose facts are all known, 0 to 10000 a side. */
export interface Coverage {
  readonly fit: number;
  readonly appeal: number;
}

export function coverageOf({ parts }: Pick<PairScore, 'parts'>): Coverage {
  const covered = (side: 'fit' | 'appeal'): number =>
    parts.reduce((sum, part) => sum + (part.side === side && part.unknowns.length === 0 ? part.points : 0), 0);
  return { fit: covered('fit'), appeal: covered('appeal') };
}

/** Every missing fact once, those of the heavier parts first. */
export function unknownsOf({ parts }: Pick<PairScore, 'parts'>): readonly Unknown[] {
  return [...new Set(parts.toSorted((a, b) => b.points - a.points).flatMap(({ unknowns }) => unknowns))];
}

/** How well a vacancy suits, in words for people; never a percentage. `more-needed`: too little is known to say. */
export type Band = 'very-suitable' | 'suitable' | 'worth-a-try' | 'more-needed';

const VERY_SUITABLE = { score: 7000, coverage: 6000 };
const SUITABLE = { score: 5000, coverage: 4000 };

/** The band of a match; the side of which less is known decides. */
export function bandOf({ score, coverage }: { readonly score: number; readonly coverage: Coverage }): Band {
  const known = Math.min(coverage.fit, coverage.appeal);
  if (known < SUITABLE.coverage) return 'more-needed';
  if (score >= VERY_SUITABLE.score && known >= VERY_SUITABLE.coverage) return 'very-suitable';
  return score >= SUITABLE.score ? 'suitable' : 'worth-a-try';
}
