import { type CodeKey, parseCodeKey } from '../code-key.ts';

/** The key whose bytes are 0, 1, 2 … 31: the same in every test, and in no real region. */
export const aCodeKey: CodeKey = readCodeKey('000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f');

function readCodeKey(text: string): CodeKey {
  const parsed = parseCodeKey(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.key;
}
