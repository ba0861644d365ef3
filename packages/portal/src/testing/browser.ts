import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Program of a Chromium: `CHROMIUM_PATH`, or the usual names on the path; undefined when there is none. */
function chromiumPath(): string | undefined {
  const given = process.env['CHROMIUM_PATH'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return given ?? folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isProgram);
}

/** Why pages cannot be opened here, or undefined when they can. A build server must have a browser, so there it counts as present. */
export const browserMissing: string | undefined =
  chromiumPath() === undefined && process.env['CI'] === undefined ? 'no Chromium was found; install one or set CHROMIUM_PATH' : undefined;

export function openBrowser(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === undefined) throw new Error('Install Chromium or set CHROMIUM_PATH: where CI is set the pages must be opened.');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
