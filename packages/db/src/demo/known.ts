/** The entries that are known; a field that nobody stated is left out, as the model wants it. */
export function known<T extends object>(record: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  // `Object.entries` forgets which value belongs to which key.
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
