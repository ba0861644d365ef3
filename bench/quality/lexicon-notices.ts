// How well pasted notices are read, field by field: the labelled set, and real notices where a file of them is given.
// node --import tsx bench/quality/lexicon-notices.ts [--held] [--list] [real-notices.jsonl]
import { readFileSync } from 'node:fs';
import { labelledOutcomes, type LabelledNotice } from './labelled-notices.ts';
import { realOutcomes, type RealNotice } from './real-notices.ts';
import { type Difference, printTable } from './tally.ts';

const options = process.argv.slice(2);
const file = options.find((option) => !option.startsWith('--'));
const isHeld = options.includes('--held');

function rowsOf(path: string | URL): readonly unknown[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as unknown);
}

/** Held rows are never listed: only their totals may be read. */
function report(name: string, outcomes: readonly Difference[], canList: boolean): void {
  printTable(name, outcomes);
  if (!canList || !options.includes('--list')) return;
  for (const { id, field, outcome, expected, got } of outcomes) {
    if (outcome !== 'right' && outcome !== 'silent')
      console.log(`${id} ${field} ${outcome}: ${JSON.stringify(expected)} | ${JSON.stringify(got)}`);
  }
}

const labelled = (rowsOf(new URL('lexicon/notices.jsonl', import.meta.url)) as readonly LabelledNotice[]).filter(
  ({ held }) => held === isHeld,
);
report(`labelled notices, ${isHeld ? 'held' : 'tuned'} part, ${labelled.length} notices`, labelled.flatMap(labelledOutcomes), !isHeld);
if (file !== undefined) {
  const real = rowsOf(file) as readonly RealNotice[];
  report(`real notices from their wording alone, ${real.length} notices`, real.flatMap(realOutcomes), true);
}
