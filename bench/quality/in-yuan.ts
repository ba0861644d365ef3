import type { NoticePay } from '@huma/matcher/lexicon';

export interface PayInYuan {
  readonly min: number | null;
  readonly max: number | null;
  readonly basis: string;
}

/** Figures of a notice's pay in yuan; the rate of a piece where it gives no other. */
export function inYuan({ basis, min, max, rate }: NoticePay): PayInYuan {
  const [low, high] = min === undefined ? [rate?.min, rate?.max] : [min, max];
  return { min: low === undefined ? null : low / 100, max: high === undefined ? null : high / 100, basis };
}
