/** Computes what follows from a value once and keeps it as long as the value lives. The value must never change. */
export function derived<Source extends object, Result>(compute: (source: Source) => Result): (source: Source) => Result {
  const known = new WeakMap<Source, { readonly result: Result }>();
  return (source) => {
    const kept = known.get(source) ?? { result: compute(source) };
    known.set(source, kept);
    return kept.result;
  };
}
