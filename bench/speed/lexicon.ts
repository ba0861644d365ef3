import { readFileSync } from 'node:fs';
import { defaultCatalogue } from '@huma/matcher/catalogue';
import { defaultLexicon, recognize, suggest } from '@huma/matcher/lexicon';
import Fuse from 'fuse.js';
import { machine } from '../machine.ts';
import { type Phrase, scorePhrase } from '../quality/phrase-score.ts';

/** One row of what fuse.js searches: a word and the code it stands for. */
interface Row {
  readonly word: string;
  readonly code: string;
}

const entries = [...defaultCatalogue.trades.values(), ...defaultCatalogue.skills.values(), ...defaultCatalogue.licences.values()];
const codes = new Set<string>(entries.map(({ code }) => code));
const names: readonly Row[] = entries.map(({ name, code }) => ({ word: name, code }));
const aliases: readonly Row[] = entries.flatMap(({ name, aliases: own, code }) => [name, ...own].map((word) => ({ word, code })));

const phrases = readFileSync(new URL('../quality/lexicon/phrases.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Phrase)
  .filter(({ held }) => !held);
const typed = ['d', 'dh', 'dhg', 'dianhan', 'zh', 'g', 'chushi', 'fangyang', '电', '电焊', '工', '司机', '羊', '焊gong', 'b2', '叉车'];

interface Way {
  readonly name: string;
  /** Codes found in a phrase, as had. */
  readonly find: (text: string) => readonly string[];
  readonly suggest: (text: string) => unknown;
}

const ways: readonly Way[] = [
  { name: 'this lexicon', find: (text) => recognize(text).found.map(({ code }) => code), suggest: (text) => suggest(text) },
  fuse('fuse.js, names alone', names),
  fuse('fuse.js, names and aliases', aliases),
];

/** The best row, as an input box would take it; threshold 0.4, where fuse.js answers most of the phrases. */
function fuse(name: string, rows: readonly Row[]): Way {
  const index = new Fuse(rows, { keys: ['word'], threshold: 0.4, ignoreLocation: true });
  return {
    name,
    find: (text) => index.search(text, { limit: 1 }).map(({ item }) => item.code),
    suggest: (text) => index.search(text, { limit: 8 }),
  };
}

console.log(machine());
console.log(`${defaultLexicon.words.size} words of ${entries.length} entries, ${phrases.length} tuned phrases\n`);
console.log('| way | recognise, median µs | p99 µs | suggest, median ms | p99 ms | phrases right | phrases with a false answer |');
console.log('|---|---|---|---|---|---|---|');
for (const { name, find, suggest: offer } of ways) {
  const recognising = timesMs(
    phrases.map(({ text }) => text),
    find,
    5,
  );
  const suggesting = timesMs(typed, offer, 40);
  const right = phrases.filter((phrase) => judge(phrase, find(phrase.text)) === 'right').length;
  const wrong = phrases.filter((phrase) => judge(phrase, find(phrase.text)) === 'wrong').length;
  const figures = [at(recognising, 0.5) * 1000, at(recognising, 0.99) * 1000].map((figure) => figure.toFixed(0));
  const offered = [at(suggesting, 0.5), at(suggesting, 0.99)].map((figure) => figure.toFixed(2));
  console.log(`| ${[name, ...figures, ...offered, `${right} of ${phrases.length}`, wrong].join(' | ')} |`);
}

/** Sorted times of every text, `rounds` times each, after as many rounds to get warm. */
function timesMs(texts: readonly string[], work: (text: string) => unknown, rounds: number): readonly number[] {
  for (let round = 0; round < rounds; round++) for (const text of texts) work(text);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const text of texts) {
      const start = performance.now();
      work(text);
      times.push(performance.now() - start);
    }
  }
  return times.toSorted((a, b) => a - b);
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Trades, skills and licences alone: limits and wishes are not asked of fuse.js. */
function judge(phrase: Phrase, found: readonly string[]): 'right' | 'wrong' | 'short' {
  const { limits: _limits, wishes: _wishes, ...codesOnly } = phrase;
  const recognition = { found: found.map((code) => ({ code })), limits: [], wishes: [] };
  const score = scorePhrase(codesOnly, recognition, (code) => codes.has(code));
  if (score.wrong.length > 0 || score.denied.length > 0) return 'wrong';
  return score.missed.length === 0 ? 'right' : 'short';
}
