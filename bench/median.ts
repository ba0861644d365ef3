/** Middle value of a list, and how far the middle half spreads. */
export interface Spread {
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
}

/** Runs `work` until it is warm, then measures each of `runs` calls; milliseconds. */
export function measure(work: (run: number) => void, { warmUp, runs }: { readonly warmUp: number; readonly runs: number }): Spread {
  for (let run = 0; run < warmUp; run++) work(run);
  const times = Array.from({ length: runs }, (_, run) => {
    const start = performance.now();
    work(run);
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(share * (times.length - 1))] ?? Number.NaN;
  return { median: at(0.5), lower: at(0.25), upper: at(0.75) };
}
