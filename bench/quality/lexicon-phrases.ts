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

const phrases = readFileSync(new URL('./lexicon/phrases.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Phrase)
  .filter((phrase) => phrase.held === values.held);

const codes = new Set<string>([...defaultCatalogue.trades.keys(), ...defaultCatalogue.skills.keys(), ...defaultCatalogue.licences.keys()]);
const scores = phrases.map((phrase) => scorePhrase(phrase, recognize(phrase.text), (code) => codes.has(code)));

console.log(`${values.held ? 'Held' : 'Tuned'} phrases, ${machine()}\n`);
console.log('| group | rows | precision | recall | F1 | rows with a false answer | months right |\n|---|---|---|---|---|---|---|');
for (const group of new Set(phrases.map((phrase) => phrase.group))) {
  console.log(
    tableLine(
      group,
      scores.filter(({ phrase }) => phrase.group === group),
    ),
  );
}
console.log(tableLine('all', scores));

// Held rows are read as totals only: a row that was looked at is no longer held.
if (!values.held && values.rows) {
  console.log('\nDifferences:');
  for (const { phrase, missed, wrong, denied, monthsWrong } of scores) {
    const lines = [
      ...missed.map((code) => `missed ${code}`),
      ...wrong.map((code) => `wrong ${code}`),
      ...denied.map((code) => `denied ${code}`),
      ...monthsWrong.map((text) => `months ${text}`),
    ];
    if (lines.length > 0) console.log(`${phrase.id} ${phrase.text}: ${lines.join('; ')}`);
  }
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
