import { randomUUID } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Database } from '@huma/db';
import { importNotices as importFile } from '../desk/import-notices/import-notices.ts';
import { reportLines } from '../desk/import-notices/report-lines.ts';
import { type ImportReportWords, importReportWords } from '../messages/import-report.ts';
import { readLanguage } from '../messages/language.ts';
import { type Command, CommandError, type CommandIo } from './command.ts';
import { openStore } from './store.ts';

const USAGE = 'FILE --county CODE --received DATE [--all] [--lang zh|en]';
const SHOWN_ISSUES = 50;

/** Reads a file of notices, one JSON object a line; 1 where a line was rejected. */
export const importNotices: Command = {
  name: 'import-notices',
  summary: 'Read recruitment notices (JSON lines) into vacancies and drafts; every line that was not understood is listed.',
  usage: USAGE,
  run: async (args, io) => {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { county: { type: 'string' }, received: { type: 'string' }, all: { type: 'boolean' }, lang: { type: 'string' } },
    });
    const words = importReportWords(readLanguage(values.lang));
    const { county, received: receivedOn } = values;
    const [path, ...others] = positionals;
    if (path === undefined || others.length > 0 || county === undefined || receivedOn === undefined) {
      throw new CommandError(words.usage(`huma import-notices ${USAGE}`));
    }
    return readIn({ path, county, receivedOn, most: values.all === true ? Number.POSITIVE_INFINITY : SHOWN_ISSUES }, words, io);
  },
};

interface Request {
  readonly path: string;
  readonly county: string;
  readonly receivedOn: string;
  readonly most: number;
}

async function readIn(request: Request, words: ImportReportWords, io: CommandIo): Promise<number> {
  const file = await openFile(request.path, words);
  try {
    const { database, close } = await openStore(io);
    try {
      return await readInto(database, file, request, words, io);
    } finally {
      await close();
    }
  } finally {
    await file.close();
  }
}

async function readInto(
  database: Database,
  file: FileHandle,
  { path, county, receivedOn, most }: Request,
  words: ImportReportWords,
  io: CommandIo,
): Promise<number> {
  const notices = { file: file.createReadStream({ autoClose: false }), fileName: basename(path), county, receivedOn };
  const result = await database.longWork((orm) => importFile({ orm, clock: io.clock, newId: randomUUID }, notices));
  if (!result.ok) throw new CommandError(words.problem[result.problem](result.problem === 'unknown-county' ? county : receivedOn));
  for (const line of reportLines(result.report, words, most)) io.out(line);
  return result.report.rejected > 0 ? 1 : 0;
}

/** Opened before the database, so that a mistyped name costs no waiting; a folder can be opened but not read. */
async function openFile(path: string, words: ImportReportWords): Promise<FileHandle> {
  try {
    const file = await open(path);
    if ((await file.stat()).isFile()) return file;
    await file.close();
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw new CommandError(words.unreadable(path, String(error.code)), { cause: error });
    throw error;
  }
  throw new CommandError(words.unreadable(path, 'EISDIR'));
}
