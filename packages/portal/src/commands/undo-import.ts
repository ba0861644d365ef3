import { parseArgs } from 'node:util';
import { type ImportId, undoImport as undo } from '@huma/db';
import { importReportWords } from '../messages/import-report.ts';
import { readLanguage } from '../messages/language.ts';
import { type Command, CommandError } from './command.ts';
import { openStore } from './store.ts';

const USAGE = 'ID [--lang zh|en]';

/** Takes back the vacancies and drafts of one import that are not over yet. */
export const undoImport: Command = {
  name: 'undo-import',
  summary: 'Take back the vacancies and drafts of an import, by the id that import-notices printed.',
  usage: USAGE,
  run: async (args, io) => {
    const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options: { lang: { type: 'string' } } });
    const words = importReportWords(readLanguage(values.lang));
    const [importId, ...others] = positionals;
    if (importId === undefined || others.length > 0) throw new CommandError(words.usage(`huma undo-import ${USAGE}`));
    const { database, close } = await openStore(io);
    try {
      const withdrawn = await database.longWork((orm) => undo(orm, importId as ImportId, io.clock()));
      if (withdrawn === undefined) throw new CommandError(words.nothingToUndo(importId));
      io.out(words.undone(withdrawn));
      return 0;
    } finally {
      await close();
    }
  },
};
