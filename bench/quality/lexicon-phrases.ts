import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { defaultCatalogue } from '@huma/matcher/catalogue';
import { recognize } from '@huma/matcher/lexicon';
import { machine } from '../machine.ts';
import { type Phrase, type PhraseScore, scorePhrase } from './phrase-score.ts';

const { values } = parseArgs({
  options: { held: { type: 'boolean', default: false }, rows: { type: 'boolean', default: true } },
  allowNegative: true,
});

const first = phrasesOf('phrases.jsonl');
const firstTexts = new Set(first.map(({ text }) => text));
/** Written later by another author, for development alone; a text of the first set may be a held one and is left out. */
const second = phrasesOf('more-phrases.jsonl').filter(({ text }) => !firstTexts.has(text));

const codes = new Set<string>([...defaultCatalogue.trades.keys(), ...defaultCatalogue.skills.keys(), ...defaultCatalogue.licences.keys()]);
const scores = scoresOf(first);
const secondScores = scoresOf(second);

console.log(`${values.held ? 'Held' : 'Tuned'} phrases, ${machine()}`);
printTable(scores);
if (secondScores.length > 0) {
  console.log('\nSecond set:');
  printTable(secondScores);
}

// Held rows are read as totals only: a row that was looked at is no longer held.
if (!values.held && values.rows) {
  console.log('\nDifferences:');
  for (const { phrase, missed, wrong, denied, monthsWrong } of [...scores, ...secondScores]) {
    const lines = [
      ...missed.map((code) => `missed ${code}`),
      ...wrong.map((code) => `wrong ${code}`),
      ...denied.map((code) => `denied ${code}`),
      ...monthsWrong.map((text) => `months ${text}`),
    ];
    if (lines.length > 0) console.log(`${phrase.id} ${phrase.text}: ${lines.join('; ')}`);
  }
}

function phrasesOf(file: string): readonly Phrase[] {
  return readFileSync(new URL(`./lexicon/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Phrase);
}

function scoresOf(phrases: readonly Phrase[]): readonly PhraseScore[] {
  return phrases
    .filter(({ held }) => held === values.held)
    .map((phrase) => scorePhrase(phrase, recognize(phrase.text), (code) => codes.has(code)));
}

function printTable(all: readonly PhraseScore[]): void {
  console.log('\n| group | rows | precision | recall | F1 | rows with a false answer | months right |\n|---|---|---|---|---|---|---|');
  for (const group of new Set(all.map(({ phrase }) => phrase.group))) {
    console.log(
      tableLine(
        group,
        all.filter(({ phrase }) => phrase.group === group),
      ),
    );
  }
  console.log(tableLine('all', all));
}

function tableLine(group: string, own: readonly PhraseScore[]): string {
  const right = sum(own.map((score) => score.right));
  const wrong = sum(own.map((score) => score.wrong.length));
  const missed = sum(own.map((score) => score.missed.length));
  const falseRows = own.filter((score) => score.wrong.length > 0 || score.denied.length > 0).length;
  const months = sum(own.map((score) => score.monthsRight));
  const asked = months + sum(own.map((score) => score.monthsWrong.length));
  const shares =
    right + missed === 0
      ? ['–', '–', '–']
      : [right / (right + wrong), right / (right + missed), (2 * right) / (2 * right + wrong + missed)].map(share);
  return `| ${[group, own.length, ...shares, `${falseRows} (${share(falseRows / own.length)})`, asked === 0 ? '–' : `${months}/${asked}`].join(' | ')} |`;
}

function share(value: number): string {
  return value.toFixed(3);
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, value) => total + value, 0);
}
