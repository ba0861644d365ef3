import { expect, test } from 'vitest';
import { type Line, readLines } from './read-lines.ts';
import { streamOf } from './testing/a-notice.ts';

async function linesOf(content: string | Uint8Array, chunkBytes?: number): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for await (const line of readLines(streamOf(content, chunkBytes))) lines.push(line);
  return lines;
}

/** GB2312 of 招焊工. */
const gbk = Buffer.from([0xd5, 0xd0, 0xba, 0xb8, 0xb9, 0xa4]);

test('lines end with LF or CRLF, the last one with nothing; empty ones keep their number', async () => {
  expect(await linesOf('一\r\n\n三\n\r\n五')).toEqual([
    { lineNo: 1, text: '一' },
    { lineNo: 2, text: '' },
    { lineNo: 3, text: '三' },
    { lineNo: 4, text: '' },
    { lineNo: 5, text: '五' },
  ]);
});

test('a file that ends with a line feed has no line after it, and an empty file has none', async () => {
  expect(await linesOf('一\n')).toEqual([{ lineNo: 1, text: '一' }]);
  expect(await linesOf('')).toEqual([]);
});

test('where the chunks of the stream are cut makes no difference, even within a character', async () => {
  expect(await linesOf('招工\r\n焊工', 1)).toEqual([
    { lineNo: 1, text: '招工' },
    { lineNo: 2, text: '焊工' },
  ]);
});

test('a UTF-8 mark at the start of the file is no part of its first line', async () => {
  expect(await linesOf('\uFEFF招工\n焊工')).toEqual([
    { lineNo: 1, text: '招工' },
    { lineNo: 2, text: '焊工' },
  ]);
});

test('a line of 1 MB is read, one byte more is too much, and the next line is read all the same', async () => {
  const lines = await linesOf(`${'a'.repeat(1_000_000)}\n${'b'.repeat(1_000_001)}\n招工`, 65_536);
  expect(lines[0]?.text).toHaveLength(1_000_000);
  expect(lines[1]).toEqual({
    lineNo: 2,
    text: 'b'.repeat(2_000),
    issue: { path: '', kind: 'too-long', expected: 'a line of at most 1 MB', got: `${'b'.repeat(79)}…` },
  });
  expect(lines[2]).toEqual({ lineNo: 3, text: '招工' });
});

test('a line of 10 MB is never held whole', async () => {
  const chunk = Buffer.alloc(65_536, 'x');
  let sent = 0;
  async function* tenMegabytes(): AsyncGenerator<Uint8Array> {
    for (; sent < 160; sent += 1) yield chunk;
    yield Buffer.from('\n招工\n');
  }
  const before = process.memoryUsage().arrayBuffers;
  const lines: Line[] = [];
  for await (const line of readLines(tenMegabytes())) lines.push(line);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5_000_000);
  expect(lines.map(({ lineNo, issue }) => [lineNo, issue?.kind])).toEqual([
    [1, 'too-long'],
    [2, undefined],
  ]);
});

test('a line in GBK says so, with the words that it holds and the way to mend the file', async () => {
  const [first, second] = await linesOf(Buffer.concat([gbk, Buffer.from('\n招工')]));
  expect(first?.text).toBe('招焊工');
  expect(first?.issue).toMatchObject({ kind: 'encoding', got: '招焊工' });
  expect(first?.issue?.expected).toContain('GBK');
  expect(first?.issue?.expected).toContain('另存为 UTF-8');
  expect(second).toEqual({ lineNo: 2, text: '招工' });
});

test('bytes that are neither UTF-8 nor GBK are not called GBK', async () => {
  const [line] = await linesOf(Buffer.from([0x61, 0xff, 0xff, 0x62]));
  expect(line?.issue?.expected).toBe('UTF-8 text; save the file again as UTF-8 (另存为 UTF-8)');
});

test.each([
  ['little-endian with a mark', Buffer.from('\uFEFF{"id":"一"}\n{}', 'utf16le')],
  ['big-endian with a mark', Buffer.from('\uFEFF{"id":"一"}\n{}', 'utf16le').swap16()],
  ['little-endian without a mark', Buffer.from('{"id":"一"}\n{}', 'utf16le')],
])('a file in UTF-16, %s, is one issue', async (_, bytes) => {
  const lines = await linesOf(bytes);
  expect(lines).toHaveLength(1);
  expect(lines[0]?.text).toContain('{"id":"一"}');
  expect(lines[0]?.issue?.expected).toBe('UTF-8 text; the whole file is UTF-16: save it again as UTF-8 (另存为 UTF-8)');
});

test('a NUL in a line is a character like others here', async () => {
  expect(await linesOf('a\0b\nc')).toEqual([
    { lineNo: 1, text: 'a\0b' },
    { lineNo: 2, text: 'c' },
  ]);
});
