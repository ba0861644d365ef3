import type { SkillEntry } from '../entries.ts';
import { words } from '../words.ts';

/**
 * Skills of fields, forests and animals.
 * Names: common speech, and the wishes of public notices (2015, 2026); no public list of skills was read.
 */
export const landAndAnimalSkills: readonly SkillEntry[] = [
  {
    code: 'crop-growing',
    name: '种植庄稼',
    english: 'Growing field crops',
    aliases: words(
      '种地 种玉米 种水稻 种庄稼 农活 干农活 田间管理 打药 浇地 铲地 种药材 滴灌 种大田 种豆子 种高粱 种谷子 种葵花 种花生 种土豆 侍弄地 锄草 薅草 打农药 追肥 种田 种旱田 种水田',
    ),
  },
  {
    code: 'picking',
    name: '采摘',
    english: 'Picking',
    aliases: words(
      '摘果 摘辣椒 拾花 掰苞米 掰玉米 采蘑菇 捡棉花 起土豆 掐辣椒 掐辣椒把 捡土豆 收玉米 收苞米 摘草莓 摘黄瓜 摘棉花 收辣椒 摘苹果 拔萝卜 起花生 掐蒜薹',
    ),
  },
  {
    code: 'greenhouse-growing',
    name: '大棚种植',
    english: 'Greenhouse growing',
    aliases: words('大棚 种菜 育苗 蔬菜种植 温室 种草莓 大棚管理 花卉种植 扣大棚 扣棚 种黄瓜 种柿子 种西红柿 侍弄大棚 打杈绑秧 育秧'),
  },
  {
    code: 'mushroom-growing',
    name: '食用菌种植',
    english: 'Mushroom growing',
    aliases: words('食用菌 种蘑菇 种木耳 菌棒 菌包 蘑菇种植 种滑子蘑 滑子蘑 种香菇 种平菇 装菌袋 接菌'),
  },
  {
    code: 'pruning',
    name: '修剪果树苗木',
    english: 'Pruning',
    aliases: words('剪枝 修剪 果树修剪 嫁接 疏果 修枝 苗木养护 剪果树 果树嫁接 套袋 疏花 剪葡萄 修剪绿篱'),
  },
  {
    code: 'mowing-machines',
    name: '割草绿篱机',
    english: 'Mowing and hedge machines',
    aliases: words('割草机 绿篱机 剪草机 割灌机 除草 油锯 割草机实操经验 剪草坪 打草坪 修剪草坪 割草 割灌 绿篱修剪'),
  },
  {
    code: 'herding',
    name: '放牧',
    english: 'Herding',
    aliases: words('放羊 放牛 放马 骑马 赶羊 牧羊 放骆驼 看羊群 看羊 套马 牧马 放牲口 赶牛'),
  },
  {
    code: 'livestock-feeding',
    name: '饲养牲畜',
    english: 'Feeding livestock',
    aliases: words(
      '养牛 养羊 养猪 养鸡 饲养 养殖 喂牛 喂羊 喂猪 接羔 养殖经验 配饲料 育肥 喂马 喂鸡 喂牲口 起牛粪 清圈 养驴 养鸭 养鹅 饲养牛羊 喂料 育肥牛 接羊羔 接牛犊',
    ),
  },
  { code: 'milking', name: '挤奶', english: 'Milking', aliases: words('挤牛奶 挤奶机 机器挤奶 挤羊奶 会挤奶 手工挤奶 挤奶厅操作') },
  {
    code: 'shearing',
    name: '剪羊毛梳绒',
    english: 'Shearing and combing cashmere',
    aliases: words('剪羊毛 抓羊绒 梳绒 抓绒 剪毛 绞羊毛 铰羊毛 推羊毛 剪羊绒 梳羊绒'),
  },
  {
    code: 'animal-health',
    name: '畜禽防疫',
    english: 'Animal health',
    aliases: words('打防疫针 防疫 兽医 给牲口打针 打疫苗 打针防疫 打耳标 牛羊防疫 给牛羊打针 牲口打针'),
  },
  {
    code: 'dairy-making',
    name: '做奶食品',
    english: 'Making Mongolian dairy foods',
    aliases: words('奶食品 奶豆腐 奶皮子 奶制品 熬奶茶 做奶豆腐 做奶食 做奶皮子 做奶酪 做黄油 做奶制品 酿马奶酒'),
  },
  { code: 'hide-tanning', name: '熟皮子', english: 'Tanning hides', aliases: words('熟皮 鞣皮 硝皮子 皮毛加工 鞣制') },
];
