import { MatcherError } from '../errors.ts';

export const fitParts = ['skills', 'trade', 'months', 'schooling', 'language', 'ready'] as const;
export type FitPart = (typeof fitParts)[number];

export const appealParts = ['pay', 'living', 'hours', 'wanted-trade', 'security', 'start', 'together'] as const;
export type AppealPart = (typeof appealParts)[number];

export type PartName = FitPart | AppealPart;

/** How much each part counts; any whole numbers, only their ratios within a side matter. */
export interface Weights {
  readonly fit: { readonly [P in FitPart]: number };
  readonly appeal: { readonly [P in AppealPart]: number };
  /** Where an unknown falls between its worst and best value, basis points 0 to 5000: it never blocks and never rewards. */
  readonly unknownShare: number;
}

/** Whole points that sum to 10000 on each side. */
export type Points = Pick<Weights, 'fit' | 'appeal'>;

/** Starting points: judgements, moved only by golden rankings and later by outcomes. */
export const defaultWeights: Weights = {
  fit: {
    // An enterprise asks first whether the person can do the work, and then whether the trade is theirs.
    skills: 3500,
    trade: 3000,
    months: 1500,
    // Most notices ask for more schooling than the work needs.
    schooling: 1000,
    language: 500,
    ready: 500,
  },
  appeal: {
    // What is left of the pay after the way, and where one sleeps, decide most refusals.
    pay: 3500,
    living: 2500,
    hours: 1500,
    'wanted-trade': 1000,
    security: 700,
    start: 400,
    together: 400,
  },
  unknownShare: 4000,
};

const SIDE_TOTAL = 10_000;
const cache = new WeakMap<Weights, Points>();

/**
 * Weights as points, by the largest remainder; equal remainders go to the earlier part.
 * @throws MatcherError `invalid-weights` for negative or broken numbers, or when all of a side are zero
 */
export function pointsOf(weights: Weights): Points {
  let points = cache.get(weights);
  if (!points) {
    if (!Number.isInteger(weights.unknownShare) || weights.unknownShare < 0 || weights.unknownShare > 5000) {
      throw new MatcherError('invalid-weights', `unknownShare must be 0 to 5000 basis points, got ${weights.unknownShare}.`);
    }
    points = { fit: apportion(weights.fit, fitParts), appeal: apportion(weights.appeal, appealParts) };
    cache.set(weights, points);
  }
  return points;
}

function apportion<Part extends PartName>(
  weights: { readonly [P in Part]: number },
  parts: readonly Part[],
): { readonly [P in Part]: number } {
  for (const part of parts) {
    if (!Number.isInteger(weights[part]) || weights[part] < 0 || weights[part] > 1_000_000) {
      throw new MatcherError('invalid-weights', `Weight of ${part} must be a whole number from 0 to 1000000, got ${weights[part]}.`);
    }
  }
  const total = parts.reduce((sum, part) => sum + weights[part], 0);
  if (total === 0) throw new MatcherError('invalid-weights', `At least one weight of ${parts.join(', ')} must be above zero.`);
  const shares = parts.map((part) => ({
    part,
    points: Math.floor((weights[part] * SIDE_TOTAL) / total),
    rest: (weights[part] * SIDE_TOTAL) % total,
  }));
  const missing = SIDE_TOTAL - shares.reduce((sum, share) => sum + share.points, 0);
  const winners = new Set(
    shares
      .toSorted((a, b) => b.rest - a.rest)
      .slice(0, missing)
      .map(({ part }) => part),
  );
  return Object.fromEntries(shares.map(({ part, points }) => [part, points + (winners.has(part) ? 1 : 0)])) as { [P in Part]: number };
}
