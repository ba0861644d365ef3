import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPgliteFolder } from './pglite.ts';

describe('a PGlite database in a folder', () => {
  let root: string;
  let original: string;

  function copyOfOriginal(name: string): string {
    const folder = join(root, name);
    cpSync(original, folder, { recursive: true });
    return folder;
  }

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'huma-pglite-'));
    original = join(root, 'made', 'with', 'its', 'parents');
    const database = await openPgliteFolder(original);
    await database.orm.execute(sql`create table note (body text)`);
    await database.orm.execute(sql`insert into note values ('kept')`);
    await Promise.all([database.close(), database.close()]);
  }, 60_000);
  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });

  test('its rows are there when it is opened again, and closing leaves no lock', async () => {
    const folder = copyOfOriginal('reopened');
    const database = await openPgliteFolder(folder);
    expect((await database.orm.execute(sql`select body from note`)).rows).toEqual([{ body: 'kept' }]);
    await database.close();
    expect(readdirSync(folder)).not.toContain('huma.lock');
  });

  test('a second opener is refused, and the first one is not disturbed', async () => {
    const folder = copyOfOriginal('shared');
    const database = await openPgliteFolder(folder);
    await expect(openPgliteFolder(folder)).rejects.toMatchObject({
      code: 'DB_FOLDER_IN_USE',
      message: `The database in ${folder} is in use by this process (${join(folder, 'huma.lock')}). Stop that process first, or choose another folder.`,
    });
    await database.ping();
    await database.close();
  });

  test('it opens after its process was killed, with its rows', async () => {
    const folder = copyOfOriginal('killed');
    writeFileSync(join(folder, 'huma.lock'), `{"pid":${process.pid},"startedAt":"1"}`);
    const database = await openPgliteFolder(folder);
    expect((await database.orm.execute(sql`select body from note`)).rows).toEqual([{ body: 'kept' }]);
    await database.close();
  });

  test('a damaged database says so, and lets go of the folder', async () => {
    const folder = copyOfOriginal('damaged');
    truncateSync(join(folder, 'global', 'pg_control'), 10);
    await expect(openPgliteFolder(folder)).rejects.toMatchObject({
      code: 'DB_FOLDER_UNUSABLE',
      message:
        `The database in ${folder} does not open; it is damaged or from another version. ` +
        'Restore the folder from a backup, or move it away to start with an empty database.',
    });
    expect(readdirSync(folder)).not.toContain('huma.lock');
  });

  test('a folder of other files is left alone', async () => {
    const folder = join(root, 'letters');
    mkdirSync(folder);
    writeFileSync(join(folder, 'letter.txt'), 'Dear mother');
    await expect(openPgliteFolder(folder)).rejects.toMatchObject({
      code: 'DB_FOLDER_UNUSABLE',
      message: `The folder ${folder} holds other files and no database. Choose an empty or a new folder.`,
    });
    expect(readdirSync(folder)).toEqual(['letter.txt']);
  });

  test('a folder that cannot be made is named, with the reason', async () => {
    const folder = join(root, 'file', 'below');
    writeFileSync(join(root, 'file'), '');
    await expect(openPgliteFolder(folder)).rejects.toMatchObject({
      code: 'DB_FOLDER_UNUSABLE',
      message: expect.stringMatching(/^The folder \S+ cannot be written: ENOTDIR: .* Correct its path or its permissions\.$/),
    });
  });
});
