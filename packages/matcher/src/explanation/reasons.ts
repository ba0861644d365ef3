import type { Pair } from '../facts/pair.ts';
import type { SkillCode, TradeCode } from '../model/ids.ts';
import { daysBetween } from '../model/period.ts';
import { integerSquareRoot } from '../model/place.ts';
import type { LodgingOffer } from '../model/vacancy.ts';
import type { Shift } from '../model/willingness.ts';
import { FULL } from '../scoring/measure.ts';
import { hopedPay, netPay } from '../scoring/pay.ts';
import type { Part, PairScore } from '../scoring/score-pair.ts';

/** What speaks for a vacancy, with figures and without prose. Money in fen a month, distance in road metres. */
export type ReasonFigures =
  | { readonly code: 'has-asked-skills'; readonly skills: readonly SkillCode[] }
  | { readonly code: 'no-skill-asked' }
  | { readonly code: 'skills-taught'; readonly skills: readonly SkillCode[] }
  | { readonly code: 'own-trade'; readonly trade: TradeCode }
  | { readonly code: 'near-trade'; readonly from: TradeCode; readonly trade: TradeCode; readonly adjacency: number }
  | { readonly code: 'open-to-all' }
  | { readonly code: 'experience-enough'; readonly asked: number }
  | { readonly code: 'no-experience-asked' }
  | { readonly code: 'schooling-enough' }
  | { readonly code: 'language-fits' }
  | { readonly code: 'ready-in-time' }
  | { readonly code: 'pay-reaches-wish'; readonly net: number }
  | { readonly code: 'pay-is-usual'; readonly net: number; readonly reference: number }
  | { readonly code: 'near-home'; readonly roadMetres: number }
  | { readonly code: 'bed-offered'; readonly lodging: Exclude<LodgingOffer, 'none'> }
  | { readonly code: 'shift-fits'; readonly shift: Shift }
  | { readonly code: 'wanted-trade'; readonly trade: TradeCode }
  | { readonly code: 'contract' }
  | { readonly code: 'insurance' }
  | { readonly code: 'starts-soon' }
  | { readonly code: 'couples-welcome' };

/**
 * `public` may stand on a page that anybody who holds the paper sees, with every figure in it; `private` tells of the person (history, schooling, language).
 */
export type Reason = ReasonFigures & {
  readonly visibility: 'public' | 'private';
  /** Score lost if the part fell to its neutral value; above 0. */
  readonly strength: number;
};

type Finding = ReasonFigures & Pick<Reason, 'visibility'>;

/** What a part is worth when nothing speaks for or against it: the value of an entirely unknown one. */
function neutralValue(pair: Pair): number {
  return pair.context.weights.unknownShare;
}

/** What speaks for the pair, strongest first; equal strengths in the order of the parts. */
export function reasonsOf(pair: Pair, score: PairScore): readonly Reason[] {
  return score.parts
    .flatMap((part): readonly Reason[] => {
      const strength = strengthOf(pair, score, part);
      const finding = strength > 0 ? findingOf(pair, score, part) : undefined;
      return finding ? [{ ...finding, strength }] : [];
    })
    .toSorted((a, b) => b.strength - a.strength);
}

function strengthOf(pair: Pair, { score, fit, appeal }: PairScore, part: Part): number {
  const lost = part.got - Math.floor((part.points * neutralValue(pair)) / 10_000);
  return score - (part.side === 'fit' ? integerSquareRoot((fit - lost) * appeal) : integerSquareRoot(fit * (appeal - lost)));
}

function findingOf(pair: Pair, score: PairScore, { part, value }: Part): Finding | undefined {
  const { vacancy } = pair.offer;
  switch (part) {
    case 'skills':
      return skillFinding(pair);
    case 'trade':
      return tradeFinding(pair);
    case 'months':
      return monthsFinding(pair, value);
    // These say "enough": half enough, or perhaps enough, may score but is not a reason.
    case 'schooling':
      return value < FULL ? undefined : { code: 'schooling-enough', visibility: 'private' };
    case 'language':
      return value < FULL ? undefined : { code: 'language-fits', visibility: 'private' };
    case 'ready':
      return value < FULL ? undefined : { code: 'ready-in-time', visibility: 'private' };
    case 'pay':
      return payFinding(pair, score);
    case 'living':
      return livingFinding(pair, score);
    case 'hours':
      return shiftFinding(pair);
    case 'wanted-trade':
      if (pair.person.laborer.willingness.tradesWanted?.includes(vacancy.trade) !== true) return undefined;
      return { code: 'wanted-trade', trade: vacancy.trade, visibility: 'public' };
    case 'security':
      return securityFinding(pair);
    case 'start':
      return startFinding(pair);
    case 'together':
      return pair.person.laborer.willingness.together ? { code: 'couples-welcome', visibility: 'public' } : undefined;
  }
}

function skillFinding({ person: { laborer }, offer: { vacancy } }: Pair): Finding | undefined {
  if (vacancy.skills === undefined) return undefined;
  if (vacancy.skills.length === 0) return { code: 'no-skill-asked', visibility: 'public' };
  const had = vacancy.skills.map(({ skill }) => skill).filter((skill) => laborer.skills.some((own) => own.skill === skill));
  if (had.length > 0) return { code: 'has-asked-skills', skills: had, visibility: 'public' };
  const taught = vacancy.skills.filter(({ need }) => need === 'trainable').map(({ skill }) => skill);
  return taught.length > 0 ? { code: 'skills-taught', skills: taught, visibility: 'public' } : undefined;
}

function tradeFinding({ person: { laborer }, offer: { vacancy }, context: { catalogue } }: Pair): Finding | undefined {
  const own = laborer.experience.find(({ trade }) => trade === vacancy.trade);
  if (own) return { code: 'own-trade', trade: own.trade, visibility: 'public' };
  if (vacancy.openToAll === true) return { code: 'open-to-all', visibility: 'public' };
  const near = laborer.experience
    .map(({ trade }) => ({ from: trade, adjacency: catalogue.adjacency(trade, vacancy.trade) }))
    .reduce<{ from: TradeCode; adjacency: number } | undefined>(
      (best, one) => (one.adjacency > (best?.adjacency ?? 0) ? one : best),
      undefined,
    );
  return near && { code: 'near-trade', ...near, trade: vacancy.trade, visibility: 'public' };
}

function monthsFinding({ offer: { vacancy } }: Pair, value: number): Finding | undefined {
  if (vacancy.months === undefined || value < FULL) return undefined;
  if (vacancy.months === 0) return { code: 'no-experience-asked', visibility: 'public' };
  return { code: 'experience-enough', asked: vacancy.months, visibility: 'private' };
}

function securityFinding({ offer: { vacancy } }: Pair): Finding | undefined {
  if (vacancy.insurance?.social === true) return { code: 'insurance', visibility: 'public' };
  return vacancy.contract === true ? { code: 'contract', visibility: 'public' } : undefined;
}

/** A fortnight: time to pack, not to wait. */
const SOON_DAYS = 14;

function startFinding({ offer: { vacancy }, context: { today } }: Pair): Finding | undefined {
  const isSoon = vacancy.startsOn !== undefined && daysBetween(today, vacancy.startsOn) <= SOON_DAYS;
  return isSoon ? { code: 'starts-soon', visibility: 'public' } : undefined;
}

function payFinding(pair: Pair, { way }: PairScore): Finding | undefined {
  if (!pair.offer.pay.stated) return undefined;
  const net = netPay(pair, way).low;
  const { figure, isAsked } = hopedPay(pair);
  if (net < figure) return undefined;
  return isAsked
    ? { code: 'pay-reaches-wish', net, visibility: 'public' }
    : { code: 'pay-is-usual', net, reference: figure, visibility: 'public' };
}

function livingFinding({ offer: { vacancy }, distance: { road } }: Pair, { way }: PairScore): Finding | undefined {
  if (way === 'daily') return road === undefined ? undefined : { code: 'near-home', roadMetres: road, visibility: 'public' };
  const { lodging } = vacancy;
  return lodging === undefined || lodging === 'none' ? undefined : { code: 'bed-offered', lodging, visibility: 'public' };
}

function shiftFinding({ person: { laborer }, offer: { vacancy } }: Pair): Finding | undefined {
  // Who was never asked takes day work; that nights suit them as well nobody said.
  const accepted = laborer.willingness.shifts ?? ['day'];
  const shift = (['day', 'rotating', 'night'] as const).find((one) => vacancy.shifts?.includes(one) === true && accepted.includes(one));
  return shift && { code: 'shift-fits', shift, visibility: 'public' };
}
