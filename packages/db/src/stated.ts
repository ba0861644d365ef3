/** The fields that hold a value; where a column is null, the model leaves the field out. */
export function stated<T extends object>(fields: T): { readonly [K in keyof T]?: NonNullable<T[K]> } {
  // `Object.entries` forgets which value belongs to which key.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as { [K in keyof T]?: NonNullable<T[K]> };
}
