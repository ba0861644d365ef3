/** What became of one field: `missed` was said and not read, `invented` read and not said. */
export type Outcome = 'right' | 'wrong' | 'missed' | 'invented' | 'silent';

export interface Difference {
  readonly id: string;
  readonly field: string;
  readonly outcome: Outcome;
  readonly expected: unknown;
  readonly got: unknown;
}

/** Compares as JSON, objects whatever the order of their keys. */
export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value ?? null;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined && part !== null)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, ordered(part)]),
  );
}

/** Lists compare as sets, in the order of code units. */
export function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isSilent(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

export function outcomeOf(expected: unknown, got: unknown, isRight: (expected: unknown, got: unknown) => boolean = same): Outcome {
  if (isSilent(expected)) return isSilent(got) ? 'silent' : 'invented';
  if (isSilent(got)) return 'missed';
  return isRight(expected, got) ? 'right' : 'wrong';
}

/** Precision: right of all that was read. Recall: right of all that the text says. */
export function printTable(name: string, outcomes: readonly Difference[]): void {
  const fields = [...new Set(outcomes.map(({ field }) => field))];
  console.log(`\n${name}\n${'field'.padEnd(18)} right wrong missed invented silent precision recall`);
  for (const field of fields) {
    const count = (outcome: Outcome): number => outcomes.filter((one) => one.field === field && one.outcome === outcome).length;
    const [right, wrong, missed, invented] = [count('right'), count('wrong'), count('missed'), count('invented')];
    console.log(
      `${field.padEnd(18)} ${[right, wrong, missed].map((n) => String(n).padStart(5)).join(' ')} ${String(invented).padStart(9)} ${String(count('silent')).padStart(6)} ${share(right, right + wrong + invented)}${share(right, right + wrong + missed)}`,
    );
  }
}

function share(part: number, whole: number): string {
  return (whole === 0 ? '–' : (part / whole).toFixed(3)).padStart(9);
}
