import type { Sex } from '@huma/matcher';
import type { Random } from './random.ts';

type ByAge = { readonly older: readonly string[]; readonly younger: readonly string[] };

const hanSurnames = '王 张 李 刘 赵 孙 陈 杨 于 高 姜 宋 徐 马 郭 冯 丛 初 隋 欧阳'.split(' ');
const hanGiven: Readonly<Record<Sex, ByAge>> = {
  male: {
    older: '建国 国栋 玉山 德福 树林 凤山 永贵 福来 长海 春生 满仓 喜顺 宝山 连生 志强'.split(' '),
    younger: '宇航 浩然 佳伟 鹏飞 志远 晓东 海涛 文博 俊杰 立新'.split(' '),
  },
  female: {
    older: '桂兰 秀英 凤霞 玉珍 淑芬 桂芝 玉梅 素云 艳华 春花 亚琴 凤云 丽华'.split(' '),
    younger: '婷婷 佳琪 雪梅 丹丹 晓红 美玲 艳丽 欣悦 思雨 小雪'.split(' '),
  },
};
const hanOneCharacter: Readonly<Record<Sex, readonly string[]>> = {
  male: '伟 强 刚 军 磊 涛 勇'.split(' '),
  female: '敏 静 芳 丽 娟 红 燕'.split(' '),
};
/** Characters that many fonts and some forms do not know; the second and fourth lie outside the basic plane. */
const rareGiven = '㼆 𬱖 立㼆 文𬱖 龑 堃'.split(' ');

const mongolian: Readonly<Record<Sex, readonly string[]>> = {
  male: '巴特尔 朝鲁 乌力吉 白音 宝音 那顺 图门 额尔敦 哈斯 特木尔 苏和 布和 格日勒图 青格勒 阿古拉 胡格吉勒图 毕力格 敖特根'.split(' '),
  female: '其木格 乌云 萨仁 高娃 塔娜 斯琴 托娅 娜仁 琪琪格 乌日娜 阿茹娜 通拉嘎 哈斯其其格 萨如拉 乌日汗'.split(' '),
};
const mongolianDotted: Readonly<Record<Sex, readonly string[]>> = {
  male: '宝音·巴图 那顺·乌力吉 额尔敦·朝鲁 白音·孟和 乌云·毕力格 特木尔·巴根'.split(' '),
  female: '乌云·其木格 萨仁·高娃 娜仁·托娅 斯琴·格日勒 阿拉坦·其其格 乌日娜·塔娜'.split(' '),
};
/** Surnames that many Mongolian families of the region carry before a Chinese given name. */
const mongolianSurnames = '包 白 吴 韩 席'.split(' ');

export interface NameWish {
  readonly sex: Sex;
  readonly age: number;
  readonly mongolian: boolean;
  /** Surname that the family has already. */
  readonly surname?: string;
}

export interface PersonName {
  readonly name: string;
  /** Missing for a name without surname. */
  readonly surname?: string;
}

/** An invented name as people of that sex and age have it there. */
export function inventName(wish: NameWish, random: Random): PersonName {
  if (wish.mongolian && wish.surname === undefined && random.chance(7_000)) {
    return { name: random.pick(random.chance(2_500) ? mongolianDotted[wish.sex] : mongolian[wish.sex]) };
  }
  const surname = wish.surname ?? random.pick(wish.mongolian ? mongolianSurnames : hanSurnames);
  return { name: surname + givenName(wish, random), surname };
}

function givenName({ sex, age }: NameWish, random: Random): string {
  if (random.chance(400)) return random.pick(rareGiven);
  if (random.chance(1_200)) return random.pick(hanOneCharacter[sex]);
  return random.pick(hanGiven[sex][age < 38 ? 'younger' : 'older']);
}
