import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { base32Digits } from './base32.ts';
import { checkCharacterOf, hasRightCheck } from './check-character.ts';

/*
 * The check is linear over GF(32): a word and a mistake in it add up digit by digit (exclusive or), and so do their sums. A mistake is
 * therefore missed in one word only if the mistake, read as a word of its own, has a right check. The first test is that linearity;
 * the two after it go through every single mistake and every swap there is, and so speak for all 2^60 tokens.
 */
const positions = Array.from({ length: 13 }, (_, position) => position);
const differences = Array.from({ length: 31 }, (_, index) => index + 1);

test('two words with right checks add up to a word with a right check', () => {
  fc.assert(
    fc.property(bodies(), bodies(), (one, other) => {
      expect(sum(one + checkCharacterOf(one), other + checkCharacterOf(other))).toSatisfy(hasRightCheck);
    }),
  );
});

test('every single wrong character is caught, at each of the 13 places', () => {
  const missed = positions.flatMap((place) => differences.filter((difference) => hasRightCheck(mistake([place], difference))));
  expect(missed).toEqual([]);
});

test('every swap of two different characters is caught, whichever of the 78 pairs of places', () => {
  // A swap adds the difference of the two characters to both places.
  const pairs = positions.flatMap((first) => positions.slice(first + 1).map((second) => [first, second]));
  expect(pairs).toHaveLength(78);
  const missed = pairs.flatMap((pair) => differences.filter((difference) => hasRightCheck(mistake(pair, difference))));
  expect(missed).toEqual([]);
});

test('the check of a printed example, reckoned apart with tables of powers', () => {
  expect(checkCharacterOf('7K3M9QX2TBVW')).toBe('4');
  expect(checkCharacterOf('000000000001')).toBe('E'); // a¹² = a³ + a² + a = 01110
  expect(checkCharacterOf('100000000000')).toBe('2'); // a¹ = a = 00010
  expect(hasRightCheck('7K3M9QX2TBVW4')).toBe(true);
  expect(hasRightCheck('7K3M9QX2TBVW5')).toBe(false);
});

function bodies(): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...Array.from(base32Digits)), minLength: 12, maxLength: 12 });
}

function mistake(places: readonly number[], difference: number): string {
  return positions.map((place) => base32Digits.charAt(places.includes(place) ? difference : 0)).join('');
}

function sum(one: string, other: string): string {
  return Array.from(one)
    .map((digit, place) => base32Digits.charAt(base32Digits.indexOf(digit) ^ base32Digits.indexOf(other.charAt(place))))
    .join('');
}
