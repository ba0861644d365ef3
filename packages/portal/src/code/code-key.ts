import { createSecretKey, type KeyObject } from 'node:crypto';

/** The 32-byte secret that household tokens and their stored hashes are made with. A key object, because it shows nothing when it is logged. */
export type CodeKey = KeyObject & { readonly __brand: 'CodeKey' };

/** A key, or one sentence for the operator. The sentence never repeats the text: it ends in logs. */
export type ParsedCodeKey = { readonly ok: true; readonly key: CodeKey } | { readonly ok: false; readonly message: string };

const keyBytes = 32;
const keyDigits = keyBytes * 2;

/** Reads a key of 64 hex digits in either case; white space around it is ignored. */
export function parseCodeKey(text: string): ParsedCodeKey {
  const digits = text.trim();
  const strayAt = digits.search(/[^0-9a-f]/i);
  if (strayAt >= 0) {
    return { ok: false, message: `A code key is ${keyDigits} hex digits (0-9, a-f); character ${strayAt + 1} is none.` };
  }
  const key = createSecretKey(digits, 'hex');
  // A digit too many makes half a byte, which is dropped, so the bytes alone do not tell.
  return digits.length === keyDigits && isCodeKey(key)
    ? { ok: true, key }
    : { ok: false, message: `A code key is ${keyDigits} hex digits (${keyBytes} bytes); this one has ${digits.length}.` };
}

/**
 * A fresh key as the 64 hex digits that `parseCodeKey` reads and settings hold.
 * @param randomBytes gives that many random bytes; `randomBytes` of `node:crypto` outside tests
 */
export function newCodeKey(randomBytes: (size: number) => Uint8Array): string {
  return Buffer.from(randomBytes(keyBytes)).toString('hex');
}

function isCodeKey(key: KeyObject): key is CodeKey {
  return key.symmetricKeySize === keyBytes;
}
