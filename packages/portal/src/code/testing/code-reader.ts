import { spawnSync } from 'node:child_process';

/** A black and white picture, rows from the top; true is dark. */
export type Picture = readonly (readonly boolean[])[];

const pixelsPerModule = 4;

/** Why `readCode` cannot be used here, or undefined when it can. On a build server the missing program is a failure, so it counts as there. */
export const readerMissing: string | undefined =
  spawnSync('zbarimg', ['--version']).error === undefined || process.env['CI'] !== undefined
    ? undefined
    : 'zbarimg is not installed (package zbar-tools), so no code was read back';

/** What zbar, a reader of its own making, reads in the picture; empty when it finds no code. */
export function readCode(picture: Picture): string {
  const { error, stdout, stderr, status } = spawnSync('zbarimg', ['--raw', '--quiet', 'pgm:-'], { input: toPgm(picture) });
  if (error !== undefined) throw new Error('zbarimg did not start', { cause: error });
  // Status 4 is "no code found"; everything else but 0 is a fault of the picture or the program.
  if (status !== 0 && status !== 4) throw new Error(`zbarimg ended with ${status}: ${stderr.toString()}`);
  return stdout.toString().trimEnd();
}

function toPgm(picture: Picture): Buffer {
  const pixels = picture.flatMap((row) => Array.from({ length: pixelsPerModule }, () => row.flatMap(toGreys)).flat());
  const width = (picture[0]?.length ?? 0) * pixelsPerModule;
  return Buffer.concat([Buffer.from(`P5\n${width} ${picture.length * pixelsPerModule}\n255\n`), Buffer.from(pixels)]);
}

function toGreys(isDark: boolean): readonly number[] {
  return Array.from({ length: pixelsPerModule }, () => (isDark ? 0 : 255));
}
