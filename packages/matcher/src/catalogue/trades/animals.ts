import type { TradeEntry } from '../entries.ts';
import { words } from '../words.ts';

/**
 * Names: common speech of farms and pastures in eastern Inner Mongolia; official forms from memory, not read.
 * Licences: 健康证 for those who milk (生鲜乳 rules, from memory); 家畜繁殖员 (list of national qualifications, from memory).
 */
export const animalTrades: readonly TradeEntry[] = [
  {
    code: 'livestock-keeper',
    name: '养殖饲养员',
    english: 'Livestock keeper (cattle, sheep, pigs, poultry)',
    aliases:
      words(`饲养员 饲养工 饲养 养殖 养殖工 养殖员 养殖工人 养殖户 养殖场工人 养殖场饲养员 养牛 养牛工 养牛场工人 肉牛饲养 育肥牛 喂牛 养羊 养羊工 喂羊 羊场饲养员 养猪 养猪工 养猪场工人 猪场饲养员 喂猪 养鸡 养鸡工 养鸡场工人
      喂鸡 捡蛋 养鸭 养鹅 养驴 养驴工 养马 马夫 孵化工 牛场工人 牛场饲养员 牛场 羊场 猪场 牧场工人 牧场工 清粪工 清粪 喂料工 喂料员 tmr司机 产房工 接羔 接羔员 养貂 养牛户 养羊户 起牛粪 起羊粪 清圈 起圈 喂牲口
      喂马 育肥羊 接羊羔 养骡子 养骆驼 养兔 养鹿 养殖技工 育肥牛饲养员 猪倌 饲料车司机 铲牛粪 铲羊粪 清羊圈 清牛圈 养过鸡`),
    neighbours: [
      { trade: 'milker', adjacency: 55, why: 'calm with cows, the parlour to learn' },
      { trade: 'herder', adjacency: 65, why: 'knows the animals, pasture to learn' },
      { trade: 'animal-health-worker', adjacency: 35, why: 'holds and doses; injections under guidance' },
      { trade: 'crop-farmer', adjacency: 55, why: 'grows the fodder' },
      { trade: 'shearer', adjacency: 40, why: 'handles sheep' },
      { trade: 'slaughterer', adjacency: 30, why: 'handles live animals' },
      { trade: 'food-processing-worker', adjacency: 35, why: 'feeds by the batch' },
      { trade: 'fisher', adjacency: 25, why: 'feeds and watches water' },
      { trade: 'general-worker', adjacency: 55, why: 'regular hours and lifting' },
      { trade: 'beekeeper', adjacency: 25, why: 'care day by day, stings to learn' },
      { trade: 'livestock-breeder', adjacency: 35, why: 'sees heat and holds the cow' },
      { trade: 'hoof-trimmer', adjacency: 35, why: 'holds and calms animals' },
      { trade: 'feed-mill-worker', adjacency: 45, why: 'mixes rations' },
      { trade: 'silkworm-rearer', adjacency: 30, why: 'feeds by the clock' },
    ],
  },
  {
    code: 'herder',
    name: '牧工',
    english: 'Herder',
    aliases:
      words(`放羊 放牛 放马 放牧 放牧员 放牧工 羊倌 牛倌 马倌 羊官 牛官 牧民 牧羊 牧羊人 牧羊工 牧羊员 牧马人 赶羊 看牲口 放牲口 骆驼放牧 驯马 驯马师 放羊放牛 看羊 看牛 给人放羊 给人放牛 放骆驼 放猪 放牧人 羊倌儿 套马
      套马手 牧马`),
    neighbours: [
      { trade: 'livestock-keeper', adjacency: 85, why: 'knows the animals, sheds to learn' },
      { trade: 'shearer', adjacency: 55, why: 'helps every June' },
      { trade: 'milker', adjacency: 45, why: 'milks by hand, machines to learn' },
      { trade: 'forest-guard', adjacency: 60, why: 'outdoors alone, knows the land' },
      { trade: 'dairy-maker', adjacency: 45, why: 'makes curd and butter at home' },
      { trade: 'animal-health-worker', adjacency: 30, why: 'sees sickness first' },
      { trade: 'tree-planter', adjacency: 45, why: 'used to the open country' },
      { trade: 'watchman', adjacency: 50, why: 'watches for hours' },
      { trade: 'tour-guide', adjacency: 20, why: 'knows the grassland and horses' },
      { trade: 'hay-maker', adjacency: 75, why: 'makes the winter hay' },
      { trade: 'hoof-trimmer', adjacency: 30, why: 'handles horses' },
    ],
  },
  {
    code: 'milker',
    name: '挤奶工',
    english: 'Milker',
    aliases: words(
      '挤奶 挤奶员 挤奶厅 挤奶厅工人 奶牛饲养员 奶牛饲养 奶牛工 养奶牛 奶厅工 赶牛工 赶牛 奶站 奶站工人 犊牛饲养员 挤牛奶 挤羊奶 奶牛场工人 奶牛场挤奶 牛场挤奶',
    ),
    legalLicences: [['health-certificate']],
    neighbours: [
      { trade: 'livestock-keeper', adjacency: 85, why: 'feeds and cleans around the parlour' },
      { trade: 'dairy-maker', adjacency: 40, why: 'knows milk and hygiene' },
      { trade: 'herder', adjacency: 40, why: 'calm with cows, pasture to learn' },
      { trade: 'food-processing-worker', adjacency: 50, why: 'hygiene and machines' },
      { trade: 'animal-health-worker', adjacency: 35, why: 'sees udder trouble first' },
      { trade: 'hoof-trimmer', adjacency: 25, why: 'calm with cows' },
    ],
  },
  {
    code: 'shearer',
    name: '剪羊毛工',
    english: 'Sheep shearer and cashmere comber',
    aliases: words('剪羊毛 剪毛 剪毛工 剪毛手 抓羊绒 抓绒 抓绒工 梳绒 梳绒工 梳羊绒 推羊毛 绞羊毛 铰羊毛 剪羊绒 梳羊毛'),
    neighbours: [
      { trade: 'herder', adjacency: 60, why: 'knows sheep' },
      { trade: 'livestock-keeper', adjacency: 65, why: 'holds and sorts animals' },
      { trade: 'textile-operator', adjacency: 30, why: 'grades wool' },
      { trade: 'slaughterer', adjacency: 30, why: 'sure hands on animals' },
    ],
  },
  {
    code: 'animal-health-worker',
    name: '村级防疫员',
    english: 'Village animal-health worker',
    aliases: words(
      '防疫员 动物防疫员 兽医 兽医助理 村兽医 动物疫病防治员 畜牧技术员 畜牧员 养殖技术员 打防疫针 村防疫员 嘎查防疫员 打疫苗 打耳标 给牲口打针 牲口打针 牛羊防疫',
    ),
    neighbours: [
      { trade: 'livestock-keeper', adjacency: 85, why: 'knows sheds and feed' },
      { trade: 'herder', adjacency: 55, why: 'knows the animals' },
      { trade: 'milker', adjacency: 55, why: 'udders and hygiene' },
      { trade: 'slaughterer', adjacency: 35, why: 'knows sound meat' },
      { trade: 'office-clerk', adjacency: 30, why: 'keeps ear-tag records' },
      { trade: 'livestock-breeder', adjacency: 65, why: 'restraint, hygiene and records' },
      { trade: 'hoof-trimmer', adjacency: 45, why: 'knows hooves and lameness' },
    ],
  },
  {
    code: 'fisher',
    name: '渔工',
    english: 'Fisher and deck hand',
    aliases: words(
      '捕鱼 捕鱼工 打鱼 渔民 远洋捕鱼工 远洋捕鱼 船员 水手 甲板工 海员 货船船员 船员普工 养鱼 养鱼工 鱼塘工 看鱼塘 水产养殖 水产养殖工 水产工 养虾 下网 看护鱼塘 冬捕 凿冰捕鱼 拉网 喂鱼 养螃蟹 稻田养蟹 跟船',
    ),
    neighbours: [
      { trade: 'livestock-keeper', adjacency: 35, why: 'feeds and watches stock' },
      { trade: 'loading-worker', adjacency: 65, why: 'hauls and stacks' },
      { trade: 'food-processing-worker', adjacency: 50, why: 'guts, grades and freezes' },
      { trade: 'construction-laborer', adjacency: 50, why: 'heavy outdoor work' },
    ],
  },
  {
    code: 'beekeeper',
    name: '养蜂员',
    english: 'Beekeeper',
    aliases: words('养蜂 养蜂人 养蜂工 养蜜蜂 放蜂 蜂农 蜂场工人 割蜜 摇蜜 取蜜'),
    neighbours: [
      { trade: 'orchard-worker', adjacency: 45, why: 'knows blossom and seasons' },
      { trade: 'livestock-keeper', adjacency: 45, why: 'care day by day' },
      { trade: 'silkworm-rearer', adjacency: 40, why: 'small creatures, weather and patience' },
      { trade: 'crop-farmer', adjacency: 45, why: 'at home on the land' },
      { trade: 'packer', adjacency: 55, why: 'fills and labels jars' },
    ],
  },
  {
    code: 'livestock-breeder',
    name: '家畜配种员',
    english: 'Livestock breeder (artificial insemination)',
    aliases: words(
      '配种员 配种 配种工 配种站 人工授精 人工授精员 人工授精技术员 家畜繁殖员 冷配 冷配员 冻配 冻配员 输精员 牛改良 改良员 黄牛改良 肉牛改良 配牛 给牛配种 母猪配种 胚胎移植',
    ),
    legalLicences: [['livestock-breeder-certificate']],
    neighbours: [
      { trade: 'animal-health-worker', adjacency: 65, why: 'restraint, hygiene and records' },
      { trade: 'livestock-keeper', adjacency: 85, why: 'knows sheds and feed' },
      { trade: 'milker', adjacency: 55, why: 'calm with cows' },
      { trade: 'herder', adjacency: 55, why: 'knows the animals' },
      { trade: 'hoof-trimmer', adjacency: 40, why: 'restraint and records' },
    ],
  },
  {
    code: 'hoof-trimmer',
    name: '修蹄工',
    english: 'Hoof trimmer and farrier',
    aliases: words('修蹄 修蹄师 修蹄员 修牛蹄 修羊蹄 修马蹄 护蹄 钉掌 钉马掌 挂马掌 挂掌 钉掌匠'),
    neighbours: [
      { trade: 'livestock-keeper', adjacency: 75, why: 'holds and calms animals' },
      { trade: 'milker', adjacency: 45, why: 'calm with cows' },
      { trade: 'herder', adjacency: 45, why: 'knows horses' },
      { trade: 'shearer', adjacency: 45, why: 'sure hands on animals' },
      { trade: 'animal-health-worker', adjacency: 35, why: 'sees lameness first' },
    ],
  },
  {
    code: 'silkworm-rearer',
    name: '养蚕工',
    english: 'Silkworm rearer',
    aliases: words('养蚕 养蚕人 蚕农 放蚕 放柞蚕 养柞蚕 柞蚕 摘茧 剥茧 喂蚕'),
    neighbours: [
      { trade: 'crop-picker', adjacency: 70, why: 'picks leaves and cocoons' },
      { trade: 'beekeeper', adjacency: 35, why: 'small creatures, weather and patience' },
      { trade: 'livestock-keeper', adjacency: 45, why: 'feeds by the clock' },
      { trade: 'textile-operator', adjacency: 25, why: 'knows the thread' },
      { trade: 'orchard-worker', adjacency: 45, why: 'keeps the oaks' },
    ],
  },
];
