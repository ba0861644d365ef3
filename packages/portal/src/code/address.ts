import { type QrLevel, qrVersionOf } from './qr-matrix.ts';
import { type HouseholdToken, tokenLength } from './token.ts';

/** Above this a code of the same printed size gets modules too small to read from a metre off, whatever its level. */
const highestVersion = 3;

/** Addresses under this origin do not fit a code that lasts on a wall. Lengths are of the whole address, in characters. */
export class CodeTooLongError extends Error {
  override readonly name = 'CodeTooLongError';
  readonly origin: string;
  readonly length: number;
  readonly limit: number;

  constructor(origin: string, length: number, limit: number) {
    super(
      `Codes under ${origin} would carry ${length} characters; a code that stays readable on a wall (QR version ${highestVersion}, level Q) ` +
        `holds ${limit}. Shorten the host by at least ${length - limit}.`,
    );
    this.origin = origin;
    this.length = length;
    this.limit = limit;
  }
}

/**
 * The address in a household's code, such as `https://Q.TLJY.CN/7K3M9QX2TBVW4`: everything but the scheme in upper case, because capitals
 * take 5.5 bits in a code and small letters 8. The scheme stays small: some phone cameras do not take `HTTPS://` for a link.
 *
 * Whether an origin fits is the same for all tokens.
 * @param origin http or https, host and port; no path
 * @throws CodeTooLongError when the code would be larger than QR version 3 at level Q
 * @throws TypeError when `origin` is no such origin
 */
export function householdAddress(origin: URL | string, token: HouseholdToken): string {
  const { protocol, host, origin: plainOrigin } = parseOrigin(origin);
  const prefix = `${protocol}//${host.toUpperCase()}/`;
  // A token of letters alone takes the most room. Asking about the real one would let an origin pass for the few tokens with long runs of digits.
  const longest = prefix + 'Z'.repeat(tokenLength);
  if (!fits(longest, 'Q')) throw new CodeTooLongError(plainOrigin, longest.length, fittingLength(longest));
  return prefix + token;
}

/** The strongest level at which the address still fits QR version 3: H, else Q. */
export function qrLevelFor(address: string): QrLevel {
  return fits(address, 'H') ? 'H' : 'Q';
}

function parseOrigin(origin: URL | string): URL {
  const url = new URL(origin);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  // A path would be dropped in silence, and found only when the posters hang.
  if (!isWeb || url.href !== `${url.origin}/`) {
    url.password = '';
    throw new TypeError(`An origin is http or https, host and port, without path, query or password; got ${url.href}`);
  }
  return url;
}

function fits(text: string, level: QrLevel): boolean {
  return qrVersionOf(text, level) <= highestVersion;
}

/** Measured on the address itself: a host with brackets or underscores takes more room than one of letters. */
function fittingLength(address: string): number {
  let length = address.length;
  while (!fits(address.slice(0, length), 'Q')) length--;
  return length;
}
