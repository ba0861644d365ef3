import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingsOf } from './characters.ts';
import type { Recognition } from './found.ts';
import { defaultLexicon } from './lexicon.ts';
import { soundsOf } from './sounds.ts';
import { recognize } from './recognize.ts';
import { simplifiedTable } from './tables/simplified-table.ts';
import { vocabulary } from './vocabulary.ts';

const words = [...defaultLexicon.words.values()];
const anyWord = fc.constantFrom(...words);

/** Codes that a recognition names as had, or asks about. */
function codesIn({ found, ambiguous }: Recognition): readonly string[] {
  return [...found.map(({ code }) => code as string), ...ambiguous.flatMap(({ codes }) => codes)];
}

function isNamed({ word, meanings }: (typeof words)[number], recognition: Recognition): boolean {
  const codes = codesIn(recognition);
  return word.length > 0 && meanings.every(({ code }) => codes.includes(code));
}

const traditional = new Map<string, string>();
for (const [, complex = '', simple = ''] of simplifiedTable.matchAll(/(\S)(\S)/g)) traditional.set(simple, complex);

// Each law asks the whole catalogue, several thousand words.
describe('words over the whole catalogue', { timeout: 60_000 }, () => {
  test('L31: every name and alias recognises itself, and nothing of its kind beside it', () => {
    const strayed = words.filter((named) => {
      const recognition = recognize(named.word);
      const own = new Set<string>(named.meanings.map(({ code }) => code));
      const kinds = new Set(named.meanings.map(({ kind }) => kind));
      return !isNamed(named, recognition) || recognition.found.some(({ code, kind }) => kinds.has(kind) && !own.has(code));
    });
    expect(strayed.map(({ word }) => word)).toEqual([]);
  });

  test('L32: traditional characters, width, case and blanks change nothing but the spans', () => {
    const differing = words.filter(({ word }) => {
      const complex = Array.from(word)
        .map((character) => traditional.get(character) ?? character)
        .join('');
      const wide = Array.from(word)
        .map((character) => (/[!-~]/.test(character) ? String.fromCharCode(character.charCodeAt(0) + 0xfee0) : character))
        .join('');
      const apart = word.replace(/([\u4E00-\u9FFF])(?=[\u4E00-\u9FFF])/g, '$1 ');
      const plain = meaningsOf(word);
      return [complex, wide, apart, word.toUpperCase()].some((other) => meaningsOf(other) !== plain);
    });
    expect(differing.map(({ word }) => word)).toEqual([]);
  });

  test('L33: 的 behind a word does not matter', () => {
    expect(words.filter((named) => !isNamed(named, recognize(`${named.word}的`))).map(({ word }) => word)).toEqual([]);
  });

  test('L33: 工 or 员 behind a word does not matter while two characters remain that are a word of work themselves', () => {
    const common = new Set([...vocabulary.values()].flat());
    const lost = words.filter((named) => {
      const stem = named.word.replace(/[工员]$/, '');
      // 普通, 操作 and 营业 are everybody's words, 保安队, 农场 and 干洗店 are no person.
      const says = stem.length >= 2 && !defaultLexicon.words.has(stem) && !/^[a-z]+$|[店队员场厂]$/.test(stem) && !common.has(stem);
      // 低压电 may be the work or its card; without 证 it is the work.
      const work = named.meanings.filter(({ kind }) => kind !== 'licence');
      return says && !isNamed({ ...named, meanings: work }, recognize(stem));
    });
    expect(lost.map(({ word }) => word)).toEqual([]);
  });

  test('L33: a word with one homophone in it never loses to a stranger', () => {
    const homophones = new Map<string, string>();
    for (let code = 0x4e00; code <= 0x9fff; code++) {
      const character = String.fromCharCode(code);
      for (const reading of readingsOf(character)) homophones.set(reading, (homophones.get(reading) ?? '') + character);
    }
    const han = words.filter(({ word }) => /^[\u4E00-\u9FFF]{2,8}$/.test(word));
    fc.assert(
      fc.property(fc.constantFrom(...han), fc.nat(), fc.nat(), (named, place, choice) => {
        const at = place % named.word.length;
        const same = homophones.get(readingsOf(named.word.charAt(at))[0] ?? '') ?? '';
        const typed = named.word.slice(0, at) + same.charAt(choice % same.length) + named.word.slice(at + 1);
        const recognition = recognize(typed);
        const codes = codesIn(recognition);
        const isOwn = named.meanings.some(({ code }) => codes.includes(code));
        // Another word that is spelled exactly so, or contained as it stands, is no stranger; a question is no answer.
        const sure = recognition.found.filter(
          ({ step }) => step === 'exact' || step === 'contained' || step === 'licence-grammar' || step === 'stripped',
        );
        expect(isOwn || recognition.found.length === 0 || sure.length > 0).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test('L34: pinyin without tones finds the name, or all names that share it; a standard name goes before everyday ones', () => {
    const standard = new Set(words.filter((named) => named.standard).flatMap(({ word }) => soundsOf(word)));
    const lost = words.filter((named) => {
      if (!/^[\u4E00-\u9FFF]{2,}$/.test(named.word)) return false;
      return soundsOf(named.word)
        .slice(0, 2)
        .some((sound) => sound.length >= 4 && !isNamed(named, recognize(sound)) && (named.standard || !standard.has(sound)));
    });
    expect(lost.map(({ word }) => word)).toEqual([]);
  });

  test('L35: a text that names nothing stays unknown and is given back', () => {
    const letters = fc.string({ unit: fc.constantFrom(...Array.from('的了云雨山河诗琴棋')) });
    fc.assert(
      fc.property(letters, (text) => {
        expect(codesIn(recognize(text))).toEqual([]);
      }),
    );
  });

  test.each(['不会%', '没干过%', '%不会', '%干不了', '没有%', '不会%和%', '不想干%了'])(
    'L36: %s never yields what it denies',
    (pattern) => {
      const yielded = words.filter(({ word, meanings }) => {
        const { found } = recognize(pattern.replaceAll('%', word));
        const papers = meanings.every(({ kind }) => kind === 'licence') && /干/.test(pattern);
        return !papers && found.some(({ code }) => meanings.some((meaning) => meaning.code === code));
      });
      expect(yielded.map(({ word }) => word)).toEqual([]);
    },
  );

  test('any text gives spans in order within it, and twice the same answer', () => {
    const pieces = fc.array(
      fc.oneof(
        anyWord.map(({ word }) => word),
        fc.constantFrom('不会', '，', '会', '三年', '没有', '证', '的', ' ', '\n'),
        fc.string({ unit: 'grapheme', maxLength: 4 }),
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        const recognition = recognize(text);
        expect(recognize(text)).toEqual(recognition);
        for (const list of [
          recognition.found,
          recognition.absent,
          recognition.ambiguous,
          recognition.limits,
          recognition.wishes,
          recognition.unknown,
        ]) {
          for (const { span } of list) expect(span.from >= 0 && span.from < span.to && span.to <= text.length).toBe(true);
        }
        for (const { span, text: own } of recognition.unknown) expect(text.slice(span.from, span.to)).toBe(own);
      }),
      { numRuns: 300 },
    );
  });
});

function meaningsOf(text: string): string {
  const { found, absent, ambiguous, limits, wishes } = recognize(text);
  return JSON.stringify([found, absent, ambiguous, limits, wishes], (key, value: unknown) => (key === 'span' ? undefined : value));
}
