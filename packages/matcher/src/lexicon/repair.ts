import { isHan } from './characters.ts';
import type { Lexicon } from './lexicon.ts';
import { byMisspelling, byStem, type Likeness } from './likeness.ts';
import { byNearness } from './nearest-word.ts';
import { readPinyin } from './pinyin-words.ts';
import { stemOf } from './stem.ts';
import type { Token } from './tokens.ts';

type Clause = readonly Token[];

/** A clause in which what no table explained is read as what it sounds, looks or nearly is like. */
export function repaired(clause: Clause, text: string, lexicon: Lexicon): Clause {
  if (!clause.some(isRest)) return shortened(clause, text, lexicon);
  return near(misspelled(spelledInLatin(clause, text, lexicon), text, lexicon), text, lexicon);
}

/** 村保洁 is 村保洁员 before it is 保洁 in a village: a whole clause that is a word but for its loose ends. */
function shortened(clause: Clause, text: string, lexicon: Lexicon): Clause {
  const [start, end] = [clause[0]?.start ?? 0, clause.at(-1)?.end ?? 0];
  if (end - start < 3 || clause.length < 2 || !clause.some(isName) || !clause.every(joins)) return clause;
  const whole = text.slice(start, end);
  const alike = lexicon.words.has(stemOf(whole)) || lexicon.words.has(whole.replace(/的$/, '')) ? undefined : byStem(whole, lexicon);
  return alike ? [named(start, end, alike)] : clause;
}

function isRest({ reading }: Token): boolean {
  return reading.is === 'rest';
}

function isName({ reading }: Token): boolean {
  return reading.is === 'name' || reading.is === 'driving-licence';
}

/** Runs of Latin rests, with the blanks between them, as pinyin. */
function spelledInLatin(clause: Clause, text: string, lexicon: Lexicon): Clause {
  const read: Token[] = [];
  for (let at = 0; at < clause.length; at++) {
    const [first, ...rest] = clause.slice(at);
    if (!first) break;
    let run = 0;
    if (isLatinRest(first, text)) while (rest[run] && (rest[run]?.reading.is === 'sign' || isLatinRest(rest[run], text))) run++;
    while (run > 0 && rest[run - 1]?.reading.is === 'sign') run--;
    const tokens = isLatinRest(first, text) ? readPinyin(text, first.start, (rest[run - 1] ?? first).end, lexicon) : undefined;
    // A run that is not pinyin throughout is none: half of it would be a guess.
    read.push(...(tokens ?? [first, ...rest.slice(0, run)]));
    at += run;
  }
  return read;
}

function isLatinRest(token: Token | undefined, text: string): boolean {
  return token?.reading.is === 'rest' && /^[a-z ]+$/.test(text.slice(token.start, token.end));
}

const longestWord = 10;

/**
 * The longest stretch of whole tokens round a rest that is a word spelled wrong, or a word but for its loose ends, is that word.
 * Two characters sound like something too easily: they count only where the clause names nothing else.
 */
function misspelled(clause: Clause, text: string, lexicon: Lexicon): Clause {
  const at = clause.findIndex((token) => isRest(token) && isHan(text.charAt(token.start)));
  if (at < 0) return clause;
  for (const [first, last] of stretchesRound(at, clause)) {
    const [start, end] = [clause[first]?.start ?? 0, clause[last]?.end ?? 0];
    const others = [...clause.slice(0, first), ...clause.slice(last + 1)];
    if (end - start < 2 || end - start > longestWord) continue;
    const word = text.slice(start, end);
    if (end - start === 2 && others.some((token) => isName(token) || isRest(token))) continue;
    const alike = byStem(word, lexicon) ?? byMisspelling(word, lexicon);
    if (alike) return [...clause.slice(0, first), named(start, end, alike), ...misspelled(clause.slice(last + 1), text, lexicon)];
  }
  return [...clause.slice(0, at + 1), ...misspelled(clause.slice(at + 1), text, lexicon)];
}

function named(start: number, end: number, alike: Likeness): Token {
  return { start, end, reading: { is: 'name', ...alike } };
}

/** Stretches of tokens that hold the one at `at`, longest first. */
function stretchesRound(at: number, clause: Clause): readonly (readonly [first: number, last: number])[] {
  const stretches: (readonly [number, number])[] = [];
  for (let first = at; first >= 0 && joins(clause[first]); first--) {
    for (let last = at; last < clause.length && joins(clause[last]); last++) stretches.push([first, last]);
  }
  const length = ([first, last]: readonly [number, number]): number => (clause[last]?.end ?? 0) - (clause[first]?.start ?? 0);
  return stretches.toSorted((a, b) => length(b) - length(a) || a[0] - b[0]);
}

/** Only words and leftovers can be parts of a misspelled word; what was read as a limit, a wish or a length of time is none. */
function joins(token: Token | undefined): boolean {
  return token !== undefined && (isRest(token) || isName(token) || token.reading.is === 'role');
}

/** A rest in a clause that names nothing: the nearest word, if it is near. */
function near(clause: Clause, text: string, lexicon: Lexicon): Clause {
  const rests = clause.filter(isRest);
  const [only] = rests;
  if (!only || rests.length > 1 || clause.some(isName)) return clause;
  const at = clause.indexOf(only);
  const next = clause[at + 1];
  const end = next && /^[工员证师]$/.test(text.slice(next.start, next.end)) ? next.end : only.end;
  const alike = byNearness(text.slice(only.start, end), lexicon);
  return alike
    ? clause.flatMap((token) => (token === only ? [named(only.start, end, alike)] : token === next && end === next.end ? [] : [token]))
    : clause;
}
