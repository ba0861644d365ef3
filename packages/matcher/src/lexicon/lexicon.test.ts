import { describe, expect, test } from 'vitest';
import { defaultCatalogue } from '../catalogue/index.ts';
import { buildLexicon } from './lexicon.ts';
import type { Addition } from './meanings.ts';
import { recognize } from './recognize.ts';
import { suggest } from './suggest.ts';

const combing: Addition = { text: '薅羊绒', kind: 'trade', code: 'shearer' };
const board: Addition = { text: '糊灯笼', kind: 'trade', code: 'hand-crafter' };

function withAdditions(...additions: readonly Addition[]) {
  const built = buildLexicon(defaultCatalogue, additions);
  if (!built.ok) throw new Error(JSON.stringify(built.issues));
  return built.lexicon;
}

describe('a clerk’s answer', () => {
  test('becomes a word that is recognised, also misspelled, and suggested', () => {
    const lexicon = withAdditions(board);
    expect(recognize('会糊灯笼', lexicon).found.map(({ code }) => code)).toEqual(['hand-crafter']);
    expect(recognize('会糊登笼', lexicon).found.map(({ code }) => code)).toEqual(['hand-crafter']);
    expect(suggest('hudenglong', lexicon).map(({ code }) => code)).toEqual(['hand-crafter']);
    expect(recognize('会糊灯笼').found).toEqual([]);
  });

  test('means the same whatever the order of the answers', () => {
    const text = '糊灯笼三年，薅羊绒';
    expect(recognize(text, withAdditions(combing, board))).toEqual(recognize(text, withAdditions(board, combing)));
  });

  test('that says what is known already is no mistake', () => {
    expect(buildLexicon(defaultCatalogue, [{ text: '电焊工', kind: 'trade', code: 'welder' }]).ok).toBe(true);
  });

  test('that cannot stand comes back with all that is wrong, in order', () => {
    const built = buildLexicon(defaultCatalogue, [
      { text: '焊', kind: 'trade', code: 'welder' },
      { text: '不会', kind: 'trade', code: 'welder' },
      { text: '糊灯笼', kind: 'trade', code: 'felt-maker' },
      { text: '電焊工', kind: 'trade', code: 'cook' },
      { text: '薅羊绒', kind: 'trade', code: 'shearer' },
      { text: '薅 羊绒', kind: 'trade', code: 'herder' },
      { text: '在'.repeat(25), kind: 'skill', code: 'herding' },
      { text: '车工', kind: 'trade', code: 'machinist' },
    ]);
    expect(built.ok ? [] : built.issues).toEqual([
      { at: 0, text: '焊', problem: 'too-short' },
      { at: 1, text: '不会', problem: 'common-word' },
      { at: 2, text: '糊灯笼', problem: 'unknown-code', code: 'felt-maker' },
      { at: 3, text: '電焊工', problem: 'other-meaning', code: 'cook', other: 'welder' },
      { at: 5, text: '薅 羊绒', problem: 'other-meaning', code: 'herder', other: 'shearer' },
      { at: 6, text: '在'.repeat(25), problem: 'too-long' },
      { at: 7, text: '车工', problem: 'other-meaning', code: 'machinist', other: 'sewing-worker' },
    ]);
  });
});
