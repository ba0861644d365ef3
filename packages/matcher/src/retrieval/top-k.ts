/**
 * Keeps the best k of a stream in order. An insertion array: lists on a page are short, and the caller can ask early whether a candidate has a chance.
 */
export function keepBest<Entry>(
  k: number,
  compare: (a: Entry, b: Entry) => number,
): { offer(entry: Entry): void; readonly best: readonly Entry[] } {
  const best: Entry[] = [];
  return {
    best,
    offer(entry) {
      const worst = best[k - 1];
      if (worst !== undefined && compare(entry, worst) >= 0) return;
      let place = best.length;
      for (let before = best[place - 1]; before !== undefined && compare(entry, before) < 0; before = best[place - 1]) place--;
      best.splice(place, 0, entry);
      if (best.length > k) best.pop();
    },
  };
}
