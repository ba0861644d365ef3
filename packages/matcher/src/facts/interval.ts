/** What lies between a worst and a best case; equal ends are a known value. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export function exactly(value: number): Interval {
  return { low: value, high: value };
}
