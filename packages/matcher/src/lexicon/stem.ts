const ending = /(?:师傅|师父|人员|工人|的活|活儿|工|员|的|证|活)$/;
const beginning = /^(?:会|能)/;

/**
 * A normal word without what may hang on it: 工, 员, 的, 师傅, 证 behind, 会, 能 before; at least two characters stay.
 * 电焊工, 电焊的 and 会电焊 share 电焊; 会计 stays 会计.
 */
export function stemOf(word: string): string {
  let stem = word;
  for (let last = ''; last !== stem; ) {
    last = stem;
    for (const loose of [ending, beginning]) {
      const shorter = stem.replace(loose, '');
      if (shorter.length >= 2) stem = shorter;
    }
  }
  return stem;
}
