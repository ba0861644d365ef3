/** The 32 digits in order of value. I, L, O and U are left out: the first three are read as 1 and 0 on paper, U as V. */
export const base32Digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Base 32 of the bytes, most significant bit first. Only whole digits: up to four bits at the end are dropped, so 8 bytes give 12 digits. */
export function encodeBase32(bytes: Uint8Array): string {
  let digits = '';
  let pending = 0;
  let pendingBits = 0;
  for (const byte of bytes) {
    pending = (pending << 8) | byte;
    pendingBits += 8;
    while (pendingBits >= 5) {
      pendingBits -= 5;
      digits += base32Digits.charAt(pending >> pendingBits);
      pending &= (1 << pendingBits) - 1;
    }
  }
  return digits;
}
