// How many pasted notices one core reads a second: the tuned part of the labelled notices, by the whole reader. The rule of thumb in the same
// run: what it costs to bring the same texts into their plain form alone.
import { readFileSync } from 'node:fs';
import { readNotice } from '@huma/matcher/lexicon';
import { machine } from '../machine.ts';
import { measure } from '../median.ts';

interface Labelled {
  readonly held: boolean;
  readonly text: string;
}

const file = new URL('../quality/lexicon/notices.jsonl', import.meta.url);
const texts = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Labelled)
  .filter(({ held }) => !held)
  .map(({ text }) => text);

const plan = { warmUp: 20, runs: 60 };
const read = measure(() => texts.forEach((text) => void readNotice(text)), plan);
const plain = measure(() => texts.forEach((text) => void text.normalize('NFKC').replace(/\s+/g, ' ')), plan);
const perNotice = read.median / texts.length;

console.log(`${machine()}; ${texts.length} notices, ${texts.reduce((sum, text) => sum + text.length, 0)} characters, medians`);
console.log(`one notice: ${perNotice.toFixed(3)} ms, ${Math.round(1_000 / perNotice)} notices a second on one core`);
console.log(
  `its plain form alone (baseline): ${(plain.median / texts.length).toFixed(4)} ms; ratio ${(read.median / plain.median).toFixed(0)}`,
);
