/** A tree of words by character; what a word stands for hangs at its last character. */
export interface WordTree<Value> {
  readonly next: Map<string, WordTree<Value>>;
  value: Value | undefined;
}

export function emptyTree<Value>(): WordTree<Value> {
  return { next: new Map(), value: undefined };
}

/** Plants a word; a word that stands already keeps its first value. */
export function plant<Value>(tree: WordTree<Value>, word: string, value: Value): void {
  let node = tree;
  for (const character of word.split('')) {
    let next = node.next.get(character);
    if (!next) {
      next = emptyTree();
      node.next.set(character, next);
    }
    node = next;
  }
  node.value ??= value;
}

/** A word that begins at a place of a text; `end` is exclusive. `parted` where something stood between its characters. */
export interface Occurrence<Value> {
  readonly end: number;
  readonly parted: boolean;
  readonly value: Value;
}

/**
 * All words that begin at `start`. A word may be parted once, behind its first or second character, by what
 * `gapAfter` allows: 看过库房 is 看库房, 种了一辈子地 is 种地. `gapAfter` gives the ends of the gaps that begin at a place,
 * told how many characters of the word stand before it.
 */
export function wordsAt<Value>(
  tree: WordTree<Value>,
  text: string,
  start: number,
  gapAfter: (at: number, depth: number) => readonly number[],
): readonly Occurrence<Value>[] {
  const found: Occurrence<Value>[] = [];
  let node = tree.next.get(text.charAt(start));
  for (let at = start + 1; node; at++) {
    if (node.value !== undefined) found.push({ end: at, parted: false, value: node.value });
    if (at - start <= 2) for (const end of gapAfter(at, at - start)) collect(node, text, end, found);
    node = node.next.get(text.charAt(at));
  }
  return found;
}

/** The ends of words that go on at `start`, behind a gap. */
function collect<Value>(from: WordTree<Value>, text: string, start: number, found: Occurrence<Value>[]): void {
  let node = from.next.get(text.charAt(start));
  for (let at = start + 1; node; at++) {
    if (node.value !== undefined) found.push({ end: at, parted: true, value: node.value });
    node = node.next.get(text.charAt(at));
  }
}
