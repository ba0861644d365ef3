import { parseArgs } from 'node:util';
import type { HouseholdId } from '@huma/db';
import { hashToken, parseToken } from '../code/token.ts';
import { explainList } from '../desk/explain-list/explain-list.ts';
import { explanationLines } from '../desk/explain-list/explanation-lines.ts';
import { openMarket } from '../market/market.ts';
import { readLanguage } from '../messages/language.ts';
import { terminalWords } from '../messages/terminal.ts';
import { readOrMakeCodeKey } from './code-key-file.ts';
import { type Command, CommandError } from './command.ts';
import { openStore } from './store.ts';

const SHOWN = 3;
const NEXT = 10;

/** Prints the jobs of a household's page with every figure, and why the next ten are not on it. */
export const match: Command = {
  name: 'match',
  summary: "Show a household's three jobs with the parts of each score, and why the next ten are not shown.",
  usage: '--household CODE|ID [--lang zh|en]',
  run: async (args, io) => {
    const { values } = parseArgs({ args: [...args], options: { household: { type: 'string' }, lang: { type: 'string' } } });
    if (values.household === undefined) throw new CommandError('Name the household by its code or its id: huma match --household CODE.');
    const language = readLanguage(values.lang);
    const { database, settings, close } = await openStore(io);
    try {
      const parsed = parseToken(values.household);
      const household = parsed.ok
        ? { tokenHash: hashToken(await readOrMakeCodeKey(settings), parsed.token) }
        : { householdId: values.household as HouseholdId };
      const explanation = await explainList({ orm: database.orm, market: openMarket(database.orm, io.clock) }, household, {
        shown: SHOWN,
        next: NEXT,
      });
      if (explanation === undefined || explanation.members.length === 0) {
        io.err(terminalWords(language).noMembers);
        return 2;
      }
      for (const line of explanationLines(explanation, terminalWords(language))) io.out(line);
      return 0;
    } finally {
      await close();
    }
  },
};
