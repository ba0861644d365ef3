import { createHmac, timingSafeEqual } from 'node:crypto';
import type { CodeKey } from '../../code/code-key.ts';
import type { HouseholdToken } from '../../code/token.ts';

/**
 * Shows that a wish was made, so that the answer page stands on reload and the paper alone reads nothing back.
 * 16 hex digits of a keyed hash over the code and the vacancy.
 */
export function wishProof(key: CodeKey, token: HouseholdToken, vacancyId: string): string {
  return createHmac('sha256', key).update(`wish-proof|${token}|${vacancyId}`).digest('hex').slice(0, 16);
}

export function isWishProof(proof: string, key: CodeKey, token: HouseholdToken, vacancyId: string): boolean {
  const expected = Buffer.from(wishProof(key, token, vacancyId));
  const given = Buffer.from(proof);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
