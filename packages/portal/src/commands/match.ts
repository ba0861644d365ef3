import { parseArgs } from 'node:util';
import type { HouseholdId } from '@huma/db';
import type { HouseholdMatch, Match, WhyNot } from '@huma/matcher';
import { hashToken, parseToken } from '../code/token.ts';
import { explainList, type ListExplanation } from '../desk/explain-list/explain-list.ts';
import { openMarket } from '../market/market.ts';
import { householdWords } from '../messages/household.ts';
import { readLanguage } from '../messages/language.ts';
import { wordReason, wordRule } from '../messages/reason-words.ts';
import { terminalWords, type TerminalWords } from '../messages/terminal.ts';
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
      for (const line of lines(explanation, terminalWords(language))) io.out(line);
      return 0;
    } finally {
      await close();
    }
  },
};

function lines(explanation: ListExplanation, words: TerminalWords): readonly string[] {
  const { householdId, shown, members } = explanation;
  return [
    words.householdTitle(householdId, members.length),
    '',
    shown.length === 0 ? words.nothingShown : words.shownTitle(shown.length),
    ...shown.flatMap((job, place) => shownLines(job, place + 1, explanation, words)),
    ...members.flatMap(({ laborer, next }) => [
      '',
      `${words.memberTitle(laborer)} · ${words.nextTitle(next.length)}`,
      ...next.map((one, place) => nextLine(one, place + 1, explanation, words)),
    ]),
  ];
}

function shownLines({ members }: HouseholdMatch, place: number, explanation: ListExplanation, words: TerminalWords): readonly string[] {
  return members.flatMap(({ laborer, match: found }, at) => [
    ...(at === 0 ? ['', `${place}. ${headLine(found, explanation, words)}`] : []),
    `   ${laborer} · ${words.way[found.way]} · ${words.score(found)}`,
    ...(['fit', 'appeal'] as const).map((side) => `     ${words.side[side]}: ${partsLine(found, side, words)}`),
    `     ${reasonsLine(found, explanation, words)}`,
    ...(found.unknowns.length === 0 ? [] : [`     ${words.unknownsLine(found.unknowns.map((fact) => words.unknowns[fact]))}`]),
    ...(found.verify.length === 0 ? [] : [`     ${words.verifyLine(found.verify.map((fact) => words.unknowns[fact]))}`]),
  ]);
}

function headLine({ vacancy, roadMetres, isDistanceUncertain }: Match, { captions }: ListExplanation, { language }: TerminalWords): string {
  const caption = captions.get(vacancy.id);
  const page = householdWords(language);
  const { pay, lodging, lodgingCost } = vacancy;
  return [
    caption?.title ?? vacancy.trade,
    `${caption?.countyName ?? vacancy.site.countyCode} ${caption?.enterpriseName ?? page.enterpriseUnnamed}`,
    page.pay(pay),
    page.lodging(lodging, lodgingCost),
    page.distance(roadMetres, isDistanceUncertain),
    vacancy.id,
  ].join(' · ');
}

function partsLine({ parts }: Match, side: 'fit' | 'appeal', words: TerminalWords): string {
  return parts
    .filter((part) => part.side === side)
    .map(({ part, got, points, unknowns }) => `${words.parts[part]} ${got}/${points}${unknowns.length > 0 ? '?' : ''}`)
    .join('  ');
}

function reasonsLine({ reasons }: Match, { catalogue }: ListExplanation, { language }: TerminalWords): string {
  const page = householdWords(language);
  return page.why(reasons.map((reason) => `${wordReason(page.reason, reason, catalogue)} (+${reason.strength})`));
}

function nextLine(next: WhyNot, place: number, { captions, catalogue }: ListExplanation, words: TerminalWords): string {
  const caption = captions.get(next.vacancy.id);
  const head = `${String(place).padStart(2)}. ${caption?.title ?? next.vacancy.trade} · ${caption?.countyName ?? ''} · ${next.vacancy.id}`;
  if ('broken' in next) return `${head} — ${words.brokenLine(next.broken.map((broken) => wordRule(words.rules, broken, catalogue)))}`;
  if (next.lowerPart === undefined) return `${head} — ${words.tieLine(next.score)}`;
  const { part, got, shownGot } = next.lowerPart;
  return `${head} — ${words.lowerLine(words.parts[part], got, shownGot, next.score)}`;
}
