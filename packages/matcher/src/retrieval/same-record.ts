/** Deep equality of plain values; the order of an object's fields does not matter. */
export function isSameRecord(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSameRecord(Reflect.get(a, key), Reflect.get(b, key)))
  );
}
