import { isLicence, type Mention } from './mentions.ts';
import type { Token } from './tokens.ts';
import type { Role } from './vocabulary.ts';

type Clause = readonly Token[];

/** What the clause before said, for a clause that only denies: 电焊，不会. */
export interface Denied {
  readonly mentions: readonly Mention[];
  /** The clause names nothing and is a bare denial of what was said before it. */
  readonly before: boolean;
}

/**
 * Marks what a clause denies. A negator denies the names behind it up to the next affirmer (有B2没有A2); where none stands behind it, those before
 * it back to the last affirmer's own name (会电焊，气焊不会). Of a paper only what is said of papers denies: in 有叉车证没开过 the card stays.
 * 除了…啥也不会 denies nothing that is named.
 */
export function withDenials(clause: Clause, mentions: readonly Mention[], text: string): Denied {
  const denied = new Set<Mention>();
  let before = false;
  for (const mention of exceptedFrom(clause, mentions, text)) denied.add(mention);
  for (const [at, token] of clause.entries()) {
    const role = negatorIn(token, text);
    if (role === undefined) continue;
    const negator = text.slice(token.start, token.end);
    if (longAgo(clause, at)) continue;
    const paper = role === 'negator-paper';
    // 准备考叉车证 speaks of what follows, B2降级成C1 of what stands before.
    const isUnfinished = /[考学办]$/.test(negator);
    const ahead =
      role === 'negator-behind' ? [] : reachAhead(clause, at, mentions).filter((mention) => !paper || (isUnfinished && isLicence(mention)));
    if (ahead.length > 0) for (const mention of ahead) denied.add(mention);
    else if (paper || (role !== 'negator-ahead' && endsClause(clause, at, text))) {
      const behind = reachBack(clause, at, mentions, role, negator);
      for (const mention of behind) denied.add(mention);
      before ||= !paper && mentions.length === 0 && clause.every(({ reading }) => reading.is !== 'rest');
    }
  }
  return { mentions: mentions.map((mention) => (denied.has(mention) ? { ...mention, denied: true } : mention)), before };
}

/** 除了保洁都行, 除了保安别的都能干: all but what is named. */
function exceptedFrom(clause: Clause, mentions: readonly Mention[], text: string): readonly Mention[] {
  const except = clause.findIndex(({ reading }) => reading.is === 'role' && reading.role === 'except');
  const after = text.slice(clause[except]?.end).split('。')[0] ?? '';
  return except >= 0 && /(?:都|全|也|啥)(?:行|中|成|可以|能|干|接受|愿意)/.test(after) && !/[都也](?:不|没|干不)/.test(after)
    ? mentions.filter(({ at }) => at > except)
    : [];
}

/** What somebody did and does no more: 现在干不动了, 腰坏了不干了. 别的干不了 gives up nothing that was named. */
export function givesUp(clause: string): boolean {
  return /^(?!.*(?:别的|其他|重|累|太))(?:.*(?:[干走做跑整]不(?:动|了|下去)|不想再?干|不能干|[干做]够)了?|.*[腰腿手眼]\S*(?:坏|疼|伤)\S*不[干做开]了)(?!的)/.test(
    clause,
  );
}

/** 不锈钢, 不限, 不少于, 不断, 没准 merely begin with the same sign. */
const unknownDenial = /不(?![锈限同仅但错断怕少低小超足])|没(?!准)/;

/** How a token denies. What nothing explains and yet holds 不 or 没 denies too: a skill too few can be asked for, a false one is believed. */
function negatorIn({ reading, start, end }: Token, text: string): Role | undefined {
  if (reading.is === 'rest') return unknownDenial.test(text.slice(start, end)) ? 'negator' : undefined;
  const denies = reading.is === 'role' && /^negator(?!-null)/.test(reading.role);
  return denies ? reading.role : undefined;
}

/** 好几年没干了 says when, not that. */
function longAgo(clause: Clause, at: number): boolean {
  return clause[at - 1]?.reading.is === 'duration';
}

function reachAhead(clause: Clause, at: number, mentions: readonly Mention[]): readonly Mention[] {
  const stop = clause.findIndex(({ reading }, place) => place > at && reading.is === 'role' && reading.role === 'affirmer');
  return mentions.filter((mention) => mention.at > at && (stop < 0 || mention.at < stop));
}

/** Whether nothing that could be the object follows: 不会用, 没学成 end a clause, 没有证 does not. */
function endsClause(clause: Clause, at: number, text: string): boolean {
  return clause.slice(at + 1).every(({ reading, start, end }) => {
    if (reading.is === 'role') return reading.role !== 'affirmer' && !/^[证本书]$/.test(text.slice(start, end));
    if (reading.is === 'sign' || reading.is === 'duration') return true;
    // 氩弧焊没焊过: a verb alone is no object.
    return reading.is === 'rest' && end - start === 1 && /[过成好]/.test(text.charAt(end));
  });
}

function reachBack(clause: Clause, at: number, mentions: readonly Mention[], role: Role, negator: string): readonly Mention[] {
  const own = mentions.filter((mention) => mention.at < at);
  if (clause.slice(0, at).some(({ reading }) => reading.is === 'role' && reading.role === 'except')) return [];
  const affirmed = clause.findLastIndex(({ reading }, place) => place < at && reading.is === 'role' && reading.role === 'affirmer');
  const first = own.findIndex((mention) => mention.at > affirmed);
  // 会电焊气焊不会: the affirmer keeps its first name when several follow it.
  const reached = affirmed < 0 || first < 0 ? own : own.slice(own.length - first > 1 ? first + 1 : first);
  if (role === 'negator-paper') return reached.filter(isLicence);
  return /[干做开跑修弄整]/.test(negator) ? reached.filter((mention) => !isLicence(mention)) : reached;
}
