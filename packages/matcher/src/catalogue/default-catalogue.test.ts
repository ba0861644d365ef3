import { describe, expect, test } from 'vitest';
import type { LicenceCode } from '../model/ids.ts';
import { defaultCatalogue } from './default-catalogue.ts';
import { findLicences } from './find-licences.ts';
import { findSkills } from './find-skills.ts';
import { findTrade } from './find-trade.ts';
import { normalise } from './normalise.ts';

const { trades, skills, licences } = defaultCatalogue;
const kinds = { trades, skills, licences };

test('the catalogue holds at least 230 trades and skills and 40 licences', () => {
  expect(trades.size + skills.size).toBeGreaterThanOrEqual(230);
  expect(licences.size).toBeGreaterThanOrEqual(40);
});

describe('words', () => {
  test.each(Object.entries(kinds))('of two %s, none shares a name or alias with the other', (_kind, entries) => {
    const owners = new Map<string, string[]>();
    for (const { code, name, aliases } of entries.values()) {
      for (const word of [name, ...aliases].map(normalise)) owners.set(word, [...(owners.get(word) ?? []), code]);
    }
    expect([...owners].filter(([, codes]) => codes.length > 1)).toEqual([]);
  });

  test.each(Object.entries(kinds))('of %s have two characters or more, so that 会 never hides in 会计', (_kind, entries) => {
    const short = [...entries.values()].flatMap(({ name, aliases }) => aliases.concat(name)).filter((word) => word.length < 2);
    expect(short).toEqual([]);
  });

  test('every name and alias of a trade finds that trade', () => {
    const strayed = [...trades.values()].flatMap(({ code, name, aliases }) =>
      [name, ...aliases].filter((word) => findTrade(word, defaultCatalogue)?.trade !== code),
    );
    expect(strayed).toEqual([]);
  });

  test('every name and alias of a skill finds that skill alone', () => {
    const strayed = [...skills.values()].flatMap(({ code, name, aliases }) =>
      [name, ...aliases].filter((word) => findSkills([word], defaultCatalogue).join() !== code),
    );
    expect(strayed).toEqual([]);
  });

  test('every name and alias of a licence finds that licence alone', () => {
    const strayed = [...licences.values()].flatMap(({ code, name, aliases }) =>
      [name, ...aliases].filter((word) => findLicences(word, defaultCatalogue).join() !== code),
    );
    expect(strayed).toEqual([]);
  });

  test('codes are kebab-case, with the class of a driving licence as the law writes it', () => {
    const odd = [...trades.keys(), ...skills.keys(), ...licences.keys()].filter(
      (code) => !/^(?:[a-z]+(?:-[a-z]+)*|driving-[A-Z]\d?)$/.test(code),
    );
    expect(odd).toEqual([]);
  });
});

describe('driving licences', () => {
  const classes = ['A1', 'A2', 'A3', 'B1', 'B2', 'C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'D', 'E', 'F', 'M'];
  test.each([
    ['A1', ['A3', 'B1', 'B2', 'C1', 'C2', 'C3', 'C4', 'M']],
    ['A2', ['B1', 'B2', 'C1', 'C2', 'C3', 'C4', 'C6', 'M']],
    ['A3', ['C1', 'C2', 'C3', 'C4']],
    ['B1', ['C1', 'C2', 'C3', 'C4', 'M']],
    ['B2', ['C1', 'C2', 'C3', 'C4', 'M']],
    ['C1', ['C2', 'C3', 'C4']],
    ['C2', []],
    ['C3', ['C4']],
    ['C4', []],
    ['C5', []],
    ['C6', []],
    ['D', ['E', 'F']],
    ['E', ['F']],
    ['F', []],
    ['M', []],
  ])('%s also permits %j and nothing else', (held, permitted) => {
    const covered = classes.filter((asked) => defaultCatalogue.licenceCovers(driving(held), driving(asked)));
    expect(covered).toEqual([held, ...permitted].toSorted());
  });

  test('lead only to licences that exist', () => {
    const included = [...licences.values()].flatMap((licence) => licence.includes);
    expect(included.filter((code) => !licences.has(code as LicenceCode))).toEqual([]);
  });

  test('a high-voltage card does not permit low-voltage work', () => {
    expect(defaultCatalogue.licenceCovers('electrician-high-voltage' as LicenceCode, 'electrician-low-voltage' as LicenceCode)).toBe(false);
  });
});

function driving(letter: string): LicenceCode {
  return `driving-${letter}` as LicenceCode;
}
