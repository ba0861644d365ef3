import { describe, expect, test } from 'vitest';
import { type MatcherErrorCode, MatcherError } from '../errors.ts';
import type { LicenceCode, TradeCode } from '../model/ids.ts';
import { buildCatalogue, type LicenceEntry, type NeighbourTrade, type SkillEntry, type TradeEntry } from './catalogue.ts';

const welder = trade('welder', '焊工', { neighbours: [{ trade: 'fitter', adjacency: 40, why: 'same shop' }] });
const fitter = trade('fitter', '钳工');
const b2: LicenceEntry = { code: 'driving-B2', name: 'B2', english: 'Truck', aliases: [], includes: ['driving-C1'] };
const c1: LicenceEntry = { code: 'driving-C1', name: 'C1', english: 'Car', aliases: [], includes: ['driving-C2'] };
const c2: LicenceEntry = { code: 'driving-C2', name: 'C2', english: 'Automatic', aliases: [], includes: [] };

describe('a catalogue', () => {
  test('knows how near two trades are, in the stated direction only', () => {
    const catalogue = buildCatalogue([welder, fitter], [], []);
    expect(catalogue.adjacency('welder' as TradeCode, 'fitter' as TradeCode)).toBe(40);
    expect(catalogue.adjacency('fitter' as TradeCode, 'welder' as TradeCode)).toBe(0);
    expect(catalogue.adjacency('fitter' as TradeCode, 'fitter' as TradeCode)).toBe(100);
  });

  test('knows over several steps what a licence permits', () => {
    const catalogue = buildCatalogue([], [], [b2, c1, c2]);
    expect(catalogue.licenceCovers('driving-B2' as LicenceCode, 'driving-C2' as LicenceCode)).toBe(true);
    expect(catalogue.licenceCovers('driving-C2' as LicenceCode, 'driving-B2' as LicenceCode)).toBe(false);
  });

  test('lets a trade and a skill share a word', () => {
    expect(buildCatalogue([welder, fitter], [skill('fitting', '钳工')], []).skills.size).toBe(1);
  });

  test('lets one entry say its word in full and half width', () => {
    expect(buildCatalogue([trade('driver', '司机', { aliases: ['C1司机', 'Ｃ１司机'] })], [], []).trades.size).toBe(1);
  });

  test('keeps ambiguous words normalised', () => {
    const { ambiguous } = buildCatalogue([welder, fitter], [], [], [{ word: ' 技 工 ', codes: ['fitter', 'welder'], ask: 'which shop' }]);
    expect([...ambiguous]).toEqual([['技工', ['fitter', 'welder']]]);
  });
});

describe('a catalogue is refused', () => {
  test.each<readonly [why: string, code: MatcherErrorCode, build: () => unknown]>([
    ['when a code stands twice', 'duplicate-code', () => buildCatalogue([fitter, fitter], [], [])],
    ['when a neighbour is unknown', 'unknown-trade', () => buildCatalogue([welder], [], [])],
    ['when a trade is its own neighbour', 'invalid-adjacency', () => buildCatalogue([near('fitter', ['fitter', 50])], [], [])],
    [
      'when a neighbour is named twice',
      'invalid-adjacency',
      () => buildCatalogue([near('a', ['fitter', 50], ['fitter', 60]), fitter], [], []),
    ],
    ['when an adjacency is 0', 'invalid-adjacency', () => buildCatalogue([near('a', ['fitter', 0]), fitter], [], [])],
    ['when an adjacency is 100', 'invalid-adjacency', () => buildCatalogue([near('a', ['fitter', 100]), fitter], [], [])],
    ['when an adjacency is no whole number', 'invalid-adjacency', () => buildCatalogue([near('a', ['fitter', 50.5]), fitter], [], [])],
    ['when a licence permits an unknown one', 'unknown-licence', () => buildCatalogue([], [], [b2, c1])],
    [
      'when the law is said to ask an unknown licence',
      'unknown-licence',
      () => buildCatalogue([trade('driver', '司机', { legalLicences: [['driving-C2', 'driving-Z9']] })], [], [c2]),
    ],
    ['when two trades share a name', 'duplicate-alias', () => buildCatalogue([fitter, trade('other', '钳工')], [], [])],
    [
      'when an alias differs from a name in width and spaces only',
      'duplicate-alias',
      () => buildCatalogue([trade('a', 'QC'), trade('b', '质检', { aliases: ['Ｑ Ｃ'] })], [], []),
    ],
    ['when two skills share an alias', 'duplicate-alias', () => buildCatalogue([], [skill('a', '打磨'), skill('b', '抛光', '打磨')], [])],
    [
      'when two licences share an alias',
      'duplicate-alias',
      () => buildCatalogue([], [], [c2, { ...c2, code: 'other', name: 'x', aliases: ['c2'] }]),
    ],
    [
      'when an ambiguous word is the alias of a trade',
      'duplicate-alias',
      () => buildCatalogue([welder, fitter], [], [], [{ word: '钳工', codes: ['fitter', 'welder'], ask: '' }]),
    ],
    [
      'when an ambiguous word stands twice',
      'duplicate-alias',
      () =>
        buildCatalogue(
          [welder, fitter],
          [],
          [],
          [
            { word: '技工', codes: ['fitter', 'welder'], ask: '' },
            { word: '技工', codes: ['welder', 'fitter'], ask: '' },
          ],
        ),
    ],
    [
      'when an ambiguous word has one meaning',
      'unknown-trade',
      () => buildCatalogue([welder, fitter], [], [], [{ word: '技工', codes: ['fitter', 'fitter'], ask: '' }]),
    ],
    [
      'when an ambiguous word names an unknown trade',
      'unknown-trade',
      () => buildCatalogue([welder, fitter], [], [], [{ word: '技工', codes: ['fitter', 'welder', 'smith'], ask: '' }]),
    ],
  ])('%s', (_why, code, build) => {
    expect(build).toThrow(MatcherError);
    expect(build).toThrow(expect.objectContaining({ code }));
  });
});

function trade(code: string, name: string, rest: Partial<TradeEntry> = {}): TradeEntry {
  return { code, name, english: code, aliases: [], neighbours: [], ...rest };
}

function near(code: string, ...stated: readonly (readonly [trade: string, adjacency: number])[]): TradeEntry {
  const neighbours = stated.map(([other, adjacency]): NeighbourTrade => ({ trade: other, adjacency, why: '' }));
  return trade(code, code, { neighbours });
}

function skill(code: string, name: string, ...aliases: readonly string[]): SkillEntry {
  return { code, name, english: code, aliases };
}
