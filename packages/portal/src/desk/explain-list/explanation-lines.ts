import type { HouseholdMatch, Match, WhyNot } from '@huma/matcher';
import { householdWords } from '../../messages/household.ts';
import { wordReason, wordRule } from '../../messages/reason-words.ts';
import type { TerminalWords } from '../../messages/terminal.ts';
import type { ListExplanation } from './explain-list.ts';

/** The explanation as a person reads it in a terminal: the page's jobs with every figure, then what comes next and why not. */
export function explanationLines(explanation: ListExplanation, words: TerminalWords): readonly string[] {
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
