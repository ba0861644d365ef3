import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CodeKey, newCodeKey, parseCodeKey } from '../code/code-key.ts';
import type { Settings } from '../settings.ts';
import { CommandError } from './command.ts';

/**
 * The key from which household codes are made: the setting, or the demo's own, made once and readable by its owner only.
 * @throws CommandError when the kept key is damaged
 */
export async function readOrMakeCodeKey({ codeKey, dataFolder }: Settings): Promise<CodeKey> {
  const file = join(dataFolder, 'code-key');
  const parsed = parseCodeKey(codeKey ?? (await readOrMake(file)));
  if (!parsed.ok)
    throw new CommandError(`${codeKey === undefined ? `The code key in ${file}` : 'CODE_KEY'} cannot be used: ${parsed.message}`);
  return parsed.key;
}

async function readOrMake(file: string): Promise<string> {
  await mkdir(join(file, '..'), { recursive: true });
  try {
    // `wx`: of two first starts only one makes the key, and the other reads it.
    await writeFile(file, `${newCodeKey(randomBytes)}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return (await readFile(file, 'utf8')).trim();
}
