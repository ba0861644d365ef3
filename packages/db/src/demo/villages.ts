import { around, isRural, type LocatedArea } from './places.ts';
import type { Random } from './random.ts';

/** An invented village and whether most people there are Mongolian. */
export interface DemoVillage {
  readonly row: LocatedArea;
  readonly mongolian: boolean;
}

/** Share of Mongolian villages by county, basis points: a rough idea, no census. */
const mongolianShare: Readonly<Record<string, number>> = {
  150502: 3_000,
  150521: 7_000,
  150522: 7_000,
  150523: 1_500,
  150524: 6_000,
  150525: 3_500,
  150526: 6_500,
  150581: 6_500,
};

/** The widest counties get two townships, the others one. */
const townshipsOf: readonly (readonly [county: string, townships: number])[] = [
  ['150502', 1],
  ['150521', 2],
  ['150522', 2],
  ['150523', 1],
  ['150524', 1],
  ['150525', 2],
  ['150526', 2],
  ['150581', 1],
];

const hanFirst = '东 西 前 后 腰 上 下 大 小 新 南 北'.split(' ');
const hanMiddle = '双井 柳树 榆树 沙坨 马莲 杨树 姜家 于家 高家 韩家 苇塘 碱锅'.split(' ');
const hanLast = '屯村 营子村 窝堡村'.split(' ');
const hanWhole = '五家子村 四家子村 七家子村 三棵树村 双井子村 沙坨子村 太平村 永胜村 丰收村'.split(' ');

const mongolianFirst = '巴彦 乌兰 查干 哈日 呼和 敖包 阿日 珠日 巴润 准'.split(' ');
const mongolianLast = '套海 艾里 塔拉 敖包 淖尔 花 毛都 胡硕 格日勒 茫哈 吐 乌苏'.split(' ');

/**
 * Two INVENTED villages in each of twelve townships of the eight counties, in order of code. A village of the same name may exist somewhere; none is meant.
 * Codes end in 991 and 992, which no real village has.
 */
export function inventVillages(townships: readonly LocatedArea[], random: Random): readonly DemoVillage[] {
  const chosen = townshipsOf.flatMap(([county, count]) =>
    drawSome(
      townships.filter(({ parent, code }) => parent === county && isRural(code)),
      count,
      random,
    ),
  );
  const names = new Set<string>();
  return chosen
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .flatMap((township) => ['991', '992'].map((suffix) => inventVillage(township, suffix, names, random)));
}

function drawSome<T>(entries: readonly T[], count: number, random: Random): readonly T[] {
  const left = [...entries];
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(random.int(left.length), 1)).flat();
}

/** @param taken names given already; the new one is added */
function inventVillage(township: LocatedArea, suffix: string, taken: Set<string>, random: Random): DemoVillage {
  const mongolian = random.chance(mongolianShare[township.parent ?? ''] ?? 0);
  let name = inventVillageName(mongolian, random);
  while (taken.has(name)) name = inventVillageName(mongolian, random);
  taken.add(name);
  return {
    mongolian,
    row: {
      code: `${township.code}${suffix}`,
      level: 'village',
      parent: township.code,
      name,
      ...around(township, [10, 10], random),
      precision: 'village',
    },
  };
}

function inventVillageName(mongolian: boolean, random: Random): string {
  if (mongolian) return `${random.pick(mongolianFirst)}${random.pick(mongolianLast)}嘎查`;
  return random.pick(hanFirst) + (random.chance(3_000) ? random.pick(hanWhole) : random.pick(hanMiddle) + random.pick(hanLast));
}
