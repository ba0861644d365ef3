/** What one figure of pay is paid for. `couple` is for two people together. */
export type PayBasis = 'month' | 'day' | 'hour' | 'piece' | 'trip' | 'year' | 'couple' | 'negotiable';

export type PaySettled = 'daily' | 'weekly' | 'monthly' | 'yearly' | 'on-completion';

/**
 * Pay as the notice says it; whole fen. For `piece` and `trip` the figures are a month's pay if the notice gives one; the rate of a piece is not pay.
 * Pay that differs by sex is held as the lower figure for everyone.
 */
export interface Pay {
  readonly min?: number;
  readonly max?: number;
  readonly basis: PayBasis;
  /** Guaranteed monthly pay, fen. */
  readonly floor?: number;
  readonly includesOvertime?: boolean;
  /** Monthly pay while on trial, fen. */
  readonly probation?: number;
  readonly settled?: PaySettled;
  readonly hoursPerDay?: number;
  readonly daysPerMonth?: number;
}
