import { issue, type NoticeIssue } from './issue.ts';

/** A line of a file. With an issue, `text` is as much of it as can be shown and kept. */
export interface Line {
  /** From 1. */
  readonly lineNo: number;
  readonly text: string;
  readonly issue?: NoticeIssue;
}

const LONGEST_BYTES = 1_000_000;
const KEPT_OF_TOO_LONG = 2_000;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const BRACE = 0x7b;

/**
 * The lines of a file of UTF-8 text, empty ones too, in order. Holds one line at a time, and of a line over 1 MB only its first 2,000 bytes.
 * A file in UTF-16 is one line with one issue. The stream is always read to its end.
 */
export async function* readLines(file: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let lineNo = 0;
  let utf16 = false;
  for await (const { bytes, tooLong } of splitLines(file)) {
    if (utf16) continue;
    lineNo += 1;
    if (lineNo === 1 && isUtf16(bytes)) {
      utf16 = true;
      yield utf16File(bytes);
    } else {
      yield tooLong ? tooLongLine(lineNo, bytes) : decodedLine(lineNo, lineNo === 1 ? withoutBom(bytes) : bytes);
    }
  }
}

interface RawLine {
  readonly bytes: Uint8Array;
  readonly tooLong: boolean;
}

/** Splits at line feeds; in UTF-8 no other character holds that byte. A last line without one counts if it is not empty. */
async function* splitLines(file: AsyncIterable<Uint8Array>): AsyncGenerator<RawLine> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array): void => {
    if (length <= LONGEST_BYTES) parts.push(part);
    length += part.length;
    if (length > LONGEST_BYTES && parts.length > 0) parts = [Buffer.concat(parts).subarray(0, KEPT_OF_TOO_LONG)];
  };
  const finished = (): RawLine => {
    const raw = { bytes: withoutCarriageReturn(Buffer.concat(parts)), tooLong: length > LONGEST_BYTES };
    parts = [];
    length = 0;
    return raw;
  };
  for await (const chunk of file) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      add(chunk.subarray(from, at));
      yield finished();
      from = at + 1;
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield finished();
}

function withoutCarriageReturn(bytes: Uint8Array): Uint8Array {
  return bytes.at(-1) === CARRIAGE_RETURN ? bytes.subarray(0, -1) : bytes;
}

function withoutBom(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

/** By its mark, or by the zero byte beside the brace with which a notice begins. */
function isUtf16([first, second]: Uint8Array): boolean {
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return (first === BRACE && second === 0) || (first === 0 && second === BRACE);
}

function utf16File(bytes: Uint8Array): Line {
  const bigEndian = bytes[0] === 0xfe || bytes[0] === 0;
  const text = new TextDecoder(bigEndian ? 'utf-16be' : 'utf-16le').decode(bytes.subarray(0, KEPT_OF_TOO_LONG));
  const expected = 'UTF-8 text; the whole file is UTF-16: save it again as UTF-8 (另存为 UTF-8)';
  return { lineNo: 1, text, issue: issue('', 'encoding', expected, text) };
}

function tooLongLine(lineNo: number, bytes: Uint8Array): Line {
  const text = new TextDecoder().decode(bytes);
  return { lineNo, text, issue: issue('', 'too-long', 'a line of at most 1 MB', text) };
}

function decodedLine(lineNo: number, bytes: Uint8Array): Line {
  const text = decodeStrictly(bytes, 'utf-8');
  if (text !== undefined) return { lineNo, text };
  // GB18030 holds all of GBK and GB2312.
  const chinese = decodeStrictly(bytes, 'gb18030');
  const expected =
    chinese === undefined
      ? 'UTF-8 text; save the file again as UTF-8 (另存为 UTF-8)'
      : 'UTF-8 text; this looks like GBK: open the file, save it again as UTF-8 (另存为 UTF-8)';
  const readable = chinese ?? new TextDecoder().decode(bytes);
  return { lineNo, text: readable, issue: issue('', 'encoding', expected, readable) };
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
