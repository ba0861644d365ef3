import type { Limit } from '../model/body.ts';
import { isHan, isLatin } from './characters.ts';
import { derived } from './derived.ts';
import type { Meaning, Step, Wish } from './found.ts';
import type { Lexicon } from './lexicon.ts';
import { licencesIn } from './licence-grammar.ts';
import { limitsIn } from './limits.ts';
import { durationsIn } from './months.ts';
import { type Role, vocabulary } from './vocabulary.ts';
import { wishesIn } from './wishes.ts';
import { emptyTree, plant, type WordTree, wordsAt } from './word-tree.ts';

/** What a stretch of a text was read as. */
type Reading =
  /** `all`: every meaning holds (C1E is two classes); else of one kind only one can be meant. */
  | { readonly is: 'name'; readonly meanings: readonly Meaning[]; readonly step: Step; readonly all?: true }
  | { readonly is: 'driving-licence'; readonly meanings: readonly Meaning[] }
  | { readonly is: 'role'; readonly role: Role }
  | { readonly is: 'duration'; readonly months?: number }
  | { readonly is: 'limit'; readonly limit: Limit }
  | { readonly is: 'wish'; readonly wish: Wish }
  /** Ends a clause. */
  | { readonly is: 'stop' }
  /** A sign that means nothing, or 、 within a list. */
  | { readonly is: 'sign' }
  | { readonly is: 'rest' };

/** A stretch of the normal text, `end` exclusive. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly reading: Reading;
}

type Planted = Pick<Extract<Reading, { is: 'name' }>, 'is' | 'meanings'> | Extract<Reading, { is: 'role' }>;

const treeOf = derived((lexicon: Lexicon): WordTree<Planted> => {
  const tree = emptyTree<Planted>();
  for (const { word, meanings } of lexicon.words.values()) plant(tree, word, { is: 'name', meanings });
  for (const [role, fixed] of vocabulary) for (const word of fixed) plant(tree, word, { is: 'role', role });
  return tree;
});

/** 吃不惯, 搬不动: a verb that does not come off. */
const failing = /[一-鿿]不(?:了|来|好|动|惯|成|明白|下来|起来|利索)(?:了)?/g;

/**
 * The text as a chain of words that covers as much as possible with as few words as possible. Names, fixed words and small grammars compete
 * on equal terms, so 会计 is not 会 and 无人机 denies nothing.
 */
export function tokensOf(text: string, lexicon: Lexicon): readonly Token[] {
  const edges = edgesOf(text, lexicon);
  const cost = new Float64Array(text.length + 1);
  const best: Token[] = [];
  for (let start = text.length - 1; start >= 0; start--) {
    let cheapest: Token = { start, end: start + 1, reading: readSign(text.charAt(start)) };
    let least = (cost[start + 1] ?? 0) + (cheapest.reading.is === 'rest' ? restCost : 0);
    for (const edge of edges[start] ?? []) {
      const total = (cost[edge.end] ?? 0) + edge.cost;
      // Of equal ways the longer first word: what was said first is read first.
      if (total < least || (total === least && edge.end > cheapest.end)) {
        cheapest = edge;
        least = total;
      }
    }
    best[start] = cheapest;
    cost[start] = least;
  }
  const chain: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const token = best[at];
    if (!token) break;
    chain.push({ start: token.start, end: token.end, reading: token.reading });
    at = token.end;
  }
  return joinRests(chain);
}

interface Edge extends Token {
  readonly cost: number;
}

// Integers only, so that sums compare the same everywhere. A character that nothing explains costs as much as three words.
const restCost = 30;
const costs: { readonly [Is in Reading['is']]: number } = {
  name: 10,
  limit: 8,
  wish: 8,
  'driving-licence': 10,
  duration: 10,
  role: 9,
  stop: 0,
  sign: 0,
  rest: restCost,
};
/** The grammar knows what an alias does not: that A本 in a text with A1 is A1. */
const licenceCost = 9;
/** 看过库房 for 看库房 must not beat a word that stands there whole. */
const partedCost = 16;

function edgesOf(text: string, lexicon: Lexicon): readonly (readonly Edge[])[] {
  const edges: Edge[][] = Array.from({ length: text.length }, () => []);
  const add = (start: number, end: number, reading: Reading, cost = costs[reading.is]): void => {
    if (!splitsLatinWord(text, start) && !splitsLatinWord(text, end)) edges[start]?.push({ start, end, reading, cost });
  };
  const durations = durationsIn(text);
  const gapAfter = gaps(text, new Map(durations.map(({ start, end }) => [start, end])));
  const tree = treeOf(lexicon);
  for (let start = 0; start < text.length; start++) {
    for (const { end, parted, value } of wordsAt(tree, text, start, gapAfter)) {
      if (value.is === 'name') add(start, end, { ...value, step: parted ? 'stripped' : 'contained' }, parted ? partedCost : costs.name);
      else if (!parted) add(start, end, value);
    }
  }
  for (const { start, end, months } of durations) add(start, end, { is: 'duration', ...(months === undefined ? {} : { months }) });
  for (const { start, end, meanings, plain } of licencesIn(text, lexicon)) {
    if (plain) add(start, end, { is: 'driving-licence', meanings });
    else if (!isAliasOf(text.slice(start, end), meanings, lexicon)) {
      add(start, end, { is: 'name', meanings, step: 'licence-grammar', all: true }, licenceCost);
    }
  }
  for (const { start, end, what } of limitsIn(text)) add(start, end, { is: 'limit', limit: what });
  for (const { start, end, what } of wishesIn(text)) add(start, end, { is: 'wish', wish: what });
  if (text.includes('不')) {
    for (const match of text.matchAll(failing)) add(match.index, match.index + match[0].length, { is: 'role', role: 'negator' });
  }
  return edges;
}

/** What an alias says already needs no grammar. */
function isAliasOf(word: string, meanings: readonly Meaning[], { words }: Lexicon): boolean {
  const known = words.get(word)?.meanings ?? [];
  return known.length === meanings.length && meanings.every(({ code }, at) => known[at]?.code === code);
}

/** What may stand behind the first character of a word: 过, 了, 着, a length of time, 点, 些, 个; behind the second, something with 的 (伺候瘫在炕上的老人). */
function gaps(text: string, durations: ReadonlyMap<number, number>): (at: number, depth: number) => readonly number[] {
  return (at, depth) => {
    if (depth === 2 && !/[过了着]/.test(text.charAt(at))) {
      const modifier = /^[一-鿿]{1,6}?的(?=[一-鿿])/.exec(text.slice(at, at + 8))?.[0];
      return modifier === undefined ? [] : [at + modifier.length];
    }
    const ends: number[] = [];
    let end = at;
    if (/[过了着完]/.test(text.charAt(end))) ends.push((end += 1));
    const later = durations.get(end);
    if (later !== undefined) {
      ends.push((end = later));
      if (text.charAt(end) === '的') ends.push((end += 1));
    }
    const little = /^(?:一?点儿?|些|一?个|几个|自家的?|人家的?|别人的?)/.exec(text.slice(end, end + 4))?.[0];
    if (little !== undefined) ends.push(end + little.length);
    return ends;
  };
}

function readSign(character: string): Reading {
  if (/[,。;!?\n\r()[\]【】:…]/.test(character)) return { is: 'stop' };
  return isHan(character) || isLatin(character) ? { is: 'rest' } : { is: 'sign' };
}

function splitsLatinWord(text: string, at: number): boolean {
  return isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at));
}

/** Neighbouring characters that nothing explained become one rest. */
function joinRests(chain: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (const token of chain) {
    const last = joined.at(-1);
    if (token.reading.is === 'rest' && last?.reading.is === 'rest') joined[joined.length - 1] = { ...last, end: token.end };
    else joined.push(token);
  }
  return joined;
}
