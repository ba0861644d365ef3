import { isHan } from './characters.ts';
import { isLicence, type Mention } from './mentions.ts';
import { isToldOf } from './told-of.ts';
import type { Token } from './tokens.ts';
import type { Role } from './vocabulary.ts';

type Clause = readonly Token[];

/** Names of workers and of places of work; behind them more letters make another word: 木工板, 保姆级, 油工服. */
const nounEnd = /[工员师匠嫂姆]$|司机$|保安$|^[^开骑修学操会][^机车]*[机车]$/;

/** Doing something at a place of work: 养猪场干过. */
const workThere = /^(?:干|干活|干过|上班|打工|工作|工作过|当|做过|做|学徒|学过)$/;

/** Words that say where something is done: what they end is a place as soon as the clause names something else. */
const placeNoun = /(?:[店房库厂场馆室间台站厨部院]|工地|食堂)$/;
/** Where the name before it is. */
const inside = /^(?:里|里面|里头|内|上|跟前|旁边|边)$/;
/** What is bought, sold, given or worked for: 卖牛肉干 processes no meat, 给农机喷漆 drives none. */
const takesObject = /^(?:[买卖租].?|给|把|为|对|帮|替|跟着?)$/;
/** The thing is named after the work: 洗衣机, 装修材料. */
const thing = /^[机器粉剂膏液板服材料具品]/;

/**
 * Marks the names that say nothing of what somebody can do. Doubted are parts of longer words (木工板) and whatever a question or an offer is about
 * (理发多少钱). Absorbed are places of work beside the work itself (焊工厂门口), modifiers (接送学生的校车司机), objects (给农机喷漆) and what
 * explains a card (叉车N1证; A2票，半挂的). What is doubted can be asked about; what is wrongly believed cannot.
 */
export function withDoubts(clause: Clause, mentions: readonly Mention[], text: string, afterLicence: boolean): readonly Mention[] {
  const asks = asksForWares(clause, mentions);
  return mentions.map((mention) => {
    const unsure =
      asks ||
      partOfLongerWord(clause, mention, text) ||
      isUnderRepair(clause, mention, text) ||
      isUnknownCard(clause, mention, text) ||
      tellsOfThing(clause, mention, text) ||
      (!isLicence(mention) && isToldOf(clause, mention, text));
    if (unsure) return { ...mention, standing: 'doubted' };
    if (isLicence(mention)) return mention;
    if (roleAt(clause, mention.at + 1) === 'place') return atPlace(clause, mention, mentions, text);
    const absorbed =
      isPlaceBesideWork(clause, mention, mentions, text) ||
      describesWorker(clause, mention, mentions, text) ||
      isObject(clause, mention, mentions, text) ||
      explainsLicence(clause, mention, mentions, text, afterLicence);
    return absorbed ? { ...mention, standing: 'absorbed' } : mention;
  });
}

function roleAt(clause: Clause, at: number): Role | undefined {
  const reading = clause[at]?.reading;
  return reading?.is === 'role' ? reading.role : undefined;
}

function wordAt(clause: Clause, at: number, text: string): string {
  const token = clause[at];
  return token ? text.slice(token.start, token.end) : '';
}

/** A question about prices, addresses and the like behind the name, where nobody says that they can or want it. */
function asksForWares(clause: Clause, mentions: readonly Mention[]): boolean {
  const last = mentions.at(-1)?.at ?? -1;
  const asks = clause.some((_, at) => at > last && roleAt(clause, at) === 'wares');
  return asks && !clause.some((_, at) => at < last && roleAt(clause, at) === 'affirmer');
}

/** A name with 厂, 店 or the like behind it: somebody worked there, or it is only where something is. */
function atPlace(clause: Clause, mention: Mention, mentions: readonly Mention[], text: string): Mention {
  if (workThere.test(wordAt(clause, mention.at + 2, text))) return { ...mention, place: true };
  if (mentions.some((other) => other.at > mention.at && !isLicence(other))) return { ...mention, standing: 'absorbed' };
  const worked = clause.some(
    (_, at) => at > mention.at && (workThere.test(wordAt(clause, at, text)) || clause[at]?.reading.is === 'duration'),
  );
  return worked ? { ...mention, place: true } : { ...mention, standing: 'doubted' };
}

function isPlaceBesideWork(clause: Clause, mention: Mention, mentions: readonly Mention[], text: string): boolean {
  const name = wordAt(clause, mention.at, text);
  const isPlace = placeNoun.test(name) || inside.test(wordAt(clause, mention.at + 1, text));
  return isPlace && mentions.some((other) => other.at > mention.at && !isLicence(other));
}

/** 的 and a word for a worker behind it: what stands before says what kind of worker. */
function describesWorker(clause: Clause, mention: Mention, mentions: readonly Mention[], text: string): boolean {
  const worker = mentions.find(
    (other) =>
      other.at > mention.at &&
      /的老?$/.test(wordAt(clause, other.at - 1, text)) &&
      other.meanings.filter(({ kind }) => kind === 'trade').length === 1,
  );
  if (!worker || wordAt(clause, worker.at + 1, text) === '的') return false;
  return !clause.some((_, at) => at < worker.at && roleAt(clause, at) === 'affirmer');
}

function isObject(clause: Clause, mention: Mention, mentions: readonly Mention[], text: string): boolean {
  const before = wordAt(clause, mention.at - 1, text);
  if (!takesObject.test(before)) return false;
  return /^[买卖租]/.test(before) || mentions.some((other) => other.at === mention.at + 1);
}

/** 美容师证 is a card that no table knows, not somebody who does the work. */
function isUnknownCard(clause: Clause, mention: Mention, text: string): boolean {
  return !isLicence(mention) && /^(?:证|证书|本|票|照|执照|资格|上岗)$/.test(wordAt(clause, mention.at + 1, text));
}

/** 做饭用的锅 is a pot, 我的快递 a parcel. */
function tellsOfThing(clause: Clause, mention: Mention, text: string): boolean {
  const words = clause.map((_, at) => wordAt(clause, at, text));
  if (words[mention.at - 1] === '的' && /^(?:我|俺|你|他|她)$/.test(words[mention.at - 2] ?? '')) return true;
  const of = words[mention.at + 1] === '用' ? mention.at + 2 : mention.at + 1;
  const able = clause.some((_, at) => at < mention.at && roleAt(clause, at) === 'affirmer');
  return words[of] === '的' && clause[of + 1]?.reading.is === 'rest' && !able;
}

/** 修摩托车 is not riding one; whatever repairs are known are words of their own. */
function isUnderRepair(clause: Clause, mention: Mention, text: string): boolean {
  return /^(?:修|修理|维修|洗|拆)过?$/.test(wordAt(clause, mention.at - 1, text)) && !isLicence(mention);
}

function partOfLongerWord(clause: Clause, mention: Mention, text: string): boolean {
  const next = clause[mention.at + 1];
  if (next?.reading.is !== 'rest' || !isHan(text.charAt(next.start))) return false;
  return nounEnd.test(wordAt(clause, mention.at, text)) || thing.test(text.slice(next.start));
}

/**
 * 叉车N1证 and 三轮摩托D证 name the card twice; 有A1能开大客 and 农机证，收割机的 say what it is for. None of them says that somebody has driven.
 */
function explainsLicence(clause: Clause, mention: Mention, mentions: readonly Mention[], text: string, afterLicence: boolean): boolean {
  const name = text.slice(mention.token.start, mention.token.end);
  const next = mentions.find((other) => other.at === mention.at + 1);
  if (next && isLicence(next) && !next.plain && !/(?:[工员师匠嫂姆]|司机)$|^[开骑修会]/.test(name)) return true;
  const licence = mentions.find((other) => other.at < mention.at && isLicence(other));
  if (
    licence &&
    /^(?:能|可以|能开|能拉)$/.test(wordAt(clause, licence.at + 1, text)) &&
    !clause.some(({ reading }) => reading.is === 'duration')
  )
    return true;
  const onlyName =
    mentions.length === 1 && clause.every(({ reading }, at) => at === mention.at || (reading.is === 'role' && at > mention.at));
  return afterLicence && onlyName && wordAt(clause, mention.at + 1, text) === '的';
}
