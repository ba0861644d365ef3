import { createHmac } from 'node:crypto';
import { base32Digits, encodeBase32 } from './base32.ts';
import { checkCharacterOf, hasRightCheck } from './check-character.ts';
import type { CodeKey } from './code-key.ts';

/** What a household's code carries: 12 base-32 digits (60 bits) and a check character, upper case, no spaces. Whoever holds it may see the page. */
export type HouseholdToken = string & { readonly __brand: 'HouseholdToken' };

/**
 * A token, or why the text is none. `readAs` is what was understood, in blocks of four, to show back beside the paper.
 * - `character`: `unknown` lists the characters no token has, each once, in the order typed
 * - `length`: `length` characters were given instead of 13
 * - `check`: 13 good characters, at least one of which is wrong; one check character cannot tell which
 */
export type ParsedToken =
  | { readonly ok: true; readonly token: HouseholdToken }
  | { readonly ok: false; readonly problem: 'character'; readonly unknown: readonly string[]; readonly readAs: string }
  | { readonly ok: false; readonly problem: 'length'; readonly length: number; readonly readAs: string }
  | { readonly ok: false; readonly problem: 'check'; readonly readAs: string };

/** How many characters a token has, the check character included. */
export const tokenLength = 13;

/** 8 bytes give the 12 digits. */
const tokenBytes = 8;

/**
 * The token of a household. The same arguments always give the same token, so a lost poster is printed again without a stored secret;
 * the next generation gives another token and thereby withdraws the old paper.
 * @param generation whole number, one more for each replaced code
 */
export function makeToken(key: CodeKey, householdId: string, generation: number): HouseholdToken {
  const digest = createHmac('sha256', key).update(`${householdId}|${generation}`).digest();
  const body = encodeBase32(digest.subarray(0, tokenBytes));
  const token = body + checkCharacterOf(body);
  if (!isHouseholdToken(token)) throw new Error(`A token is ${tokenLength} characters that check, made ${token.length} that do not.`);
  return token;
}

/**
 * Reads a token as people type or paste it: any case, full width or half, spaces and dashes anywhere, O for 0, I and L for 1.
 * A character that no token has is reported before a wrong length, because naming it tells the person what to change.
 */
export function parseToken(text: string): ParsedToken {
  const characters = Array.from(withoutHabits(text));
  const readAs = inBlocks(characters);
  const unknown = characters.filter((character) => !base32Digits.includes(character));
  if (unknown.length > 0) return { ok: false, problem: 'character', unknown: [...new Set(unknown)], readAs };
  if (characters.length !== tokenLength) return { ok: false, problem: 'length', length: characters.length, readAs };
  const token = characters.join('');
  return isHouseholdToken(token) ? { ok: true, token } : { ok: false, problem: 'check', readAs };
}

/** The token as it is printed under the code: `7K3M 9QX2 TBVW 4`. */
export function formatToken(token: HouseholdToken): string {
  return inBlocks(Array.from(token));
}

/**
 * The only form in which a token is stored or logged: HMAC-SHA256 as 64 lower-case hex digits.
 * Its message has no `|` and every message of `makeToken` has one, so neither use of the key can stand in for the other.
 */
export function hashToken(key: CodeKey, token: HouseholdToken): string {
  return createHmac('sha256', key).update(`household token hash: ${token}`).digest('hex');
}

/** Text pasted from a chat carries invisible format characters (Cf), so these go with the spaces and dashes. */
function withoutHabits(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Dash}\p{Cf}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
}

/** For text of base-32 digits only. */
function isHouseholdToken(text: string): text is HouseholdToken {
  return text.length === tokenLength && hasRightCheck(text);
}

function inBlocks(characters: readonly string[]): string {
  const blocks: string[] = [];
  for (let start = 0; start < characters.length; start += 4) blocks.push(characters.slice(start, start + 4).join(''));
  return blocks.join(' ');
}
