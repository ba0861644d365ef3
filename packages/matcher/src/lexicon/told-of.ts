import { isHan } from './characters.ts';
import type { Mention } from './mentions.ts';
import type { Token } from './tokens.ts';

type Clause = readonly Token[];

/** Words of doing begin so; what follows them unexplained is their object (修电视冰箱). Any other name is a noun: a worker, a machine, a thing, a place. */
const doing =
  /^[做打养放种喂扛剔接抽剪清砌铺收摆站送拖锁织烧看开骑修学操会干搬装卸抬贴刮刷抹盖拆挖铲推拉运跑搞弄伺照带哄抱教护洗擦扫熨炒煮蒸炸切和包揉烤卖买采摘掰捡起掐割收栽浇锄薅挤剥宰杀屠织缝裁绣钩编焊切磨钻车铣刨钳绑支搭拧配调测量检验巡守值记算录写画拍直发派取分挑选压注吹喷涂镀淬锻铸冲剃理剪美化纹按推搓掏通疏治管领当倒扣掌端]/;
/** Workers and machines whose names begin like a word of doing: 护工, 挖掘机. */
const noun = /[工员师匠嫂]$|^[^开骑修学操会].*机$|^车床$/;
/** What somebody does with a noun, or is: 开铲车, 当保安, 找电工. */
const claim =
  /^(?:干|做|当|弄|整|搞|开|跑|操作|使用|用|使|想|找|求|求职|应聘|愿意|希望|打算|学|学过|是个|专门|负责|一名|名|干了|兼职|全职|招|招人|需要)$/;
/** A noun before one of these is what a sentence tells of: 快递到了, 挖掘机把墙碰了. */
const tells = /^(?:到|把|让|被|往|租|对|谁)$/;
const care = /孩子|老人/;

/**
 * Whether a clause merely tells of what a name stands for: 电焊条涨价了, 取个快递, 买台二手拖拉机, 晚上得看孩子. A noun counts only where somebody says
 * that they do, are or want it, or where nothing unexplained follows it but its own verb (二保焊天天焊).
 */
export function isToldOf(clause: Clause, { at, token }: Mention, text: string): boolean {
  const words = clause.map(({ start, end }) => text.slice(start, end));
  const name = text.slice(token.start, token.end);
  if (care.test(name) && /^(?:得|没人|回家|在家)$/.test(words[at - 1] ?? '')) return true;
  if (words.slice(Math.max(0, at - 3), at).some((word) => /^[买租](?!菜)/.test(word))) return true;
  if (/[雇请](?:个|人|一个|位|一位)$/.test(text.slice(clause[0]?.start, token.start))) return true;
  if (doing.test(name) && !noun.test(name)) return false;
  if (clause.some((_, place) => isClaim(clause, place, at, words))) return false;
  const ordered = words[at - 1] === '个' && isHanRest(clause[at - 2], text);
  return (
    ordered ||
    tells.test(words[at + 1] ?? '') ||
    clause.slice(at + 1).some((other) => isHanRest(other, text) && !name.endsWith(text.slice(other.start, other.end)))
  );
}

function isClaim(clause: Clause, place: number, at: number, words: readonly string[]): boolean {
  const reading = clause[place]?.reading;
  if (reading?.is === 'duration' || (reading?.is === 'role' && /^(?:level|except)/.test(reading.role))) return true;
  if (place === clause.length - 1 && words[place] === '的' && !words.some((word) => /^[买卖]/.test(word))) return true;
  if (reading?.is === 'role' && reading.role === 'affirmer') return place < at || place === at + 1;
  return claim.test(words[place] ?? '') && (place < at || place === at + 1);
}

function isHanRest(token: Token | undefined, text: string): boolean {
  return token?.reading.is === 'rest' && isHan(text.charAt(token.start));
}
