import type { TradeEntry } from '../catalogue.ts';
import { words } from '../words.ts';

export const fieldTrades: readonly TradeEntry[] = [
  {
    code: 'crop-farmer',
    name: '种植工',
    english: 'Crop farmer and field hand',
    aliases:
      words(`种地 种地的 种田 种庄稼 种植 种植员 种植户 种植工人 农民 务农 农工 农业工人 农场工人 农场工 基地工人 农活 干农活 地里活 铲地 薅草 锄地 浇地 浇水 打药 打农药 追肥 间苗 种玉米 种苞米
      种水稻 种稻子 插秧 种药材 种甜菜 种土豆 种荞麦 铺滴灌带 田间管理 田间工 农艺工 种烟`),
    openToAll: true,
    neighbours: [
      { trade: 'crop-picker', adjacency: 95, why: 'the harvest is part of the year' },
      { trade: 'greenhouse-worker', adjacency: 70, why: 'knows plants, covers and heating to learn' },
      { trade: 'orchard-worker', adjacency: 60, why: 'knows plants, pruning to learn' },
      { trade: 'tree-planter', adjacency: 80, why: 'digs, plants and waters' },
      { trade: 'gardener', adjacency: 65, why: 'weeds and waters' },
      { trade: 'mushroom-grower', adjacency: 45, why: 'careful growing, hygiene to learn' },
      { trade: 'farm-machinery-operator', adjacency: 40, why: 'drives small tractors' },
      { trade: 'livestock-keeper', adjacency: 50, why: 'most farms keep animals' },
      { trade: 'construction-laborer', adjacency: 55, why: 'shovel and wheelbarrow' },
      { trade: 'loading-worker', adjacency: 55, why: 'carries sacks' },
      { trade: 'forest-guard', adjacency: 45, why: 'knows the land' },
    ],
  },
  {
    code: 'crop-picker',
    name: '采摘工',
    english: 'Picker and harvest hand',
    aliases:
      words(`采摘 采摘员 采摘工人 摘果 摘果工 摘果子 摘苹果 摘辣椒 摘椒 摘草莓 摘柿子 摘豆角 摘棉花 拾花 拾花工 捡棉花 采棉工 掰苞米 掰玉米 扒苞米 收苞米 收玉米 起土豆 捡土豆 收土豆 收土豆工
      割稻子 割麦子 割地 秋收 收地 收菜 砍白菜 割葵花 拔萝卜 起葱 收甜菜 采药 挖药材 采枸杞 摘枸杞 采茶 采茶工 采花 打瓜子 砍瓜 摘瓜`),
    openToAll: true,
    neighbours: [
      { trade: 'crop-farmer', adjacency: 75, why: 'field work, the rest of the year to learn' },
      { trade: 'greenhouse-worker', adjacency: 60, why: 'picks under cover' },
      { trade: 'orchard-worker', adjacency: 55, why: 'picks fruit, pruning to learn' },
      { trade: 'sorter', adjacency: 70, why: 'grades what is picked' },
      { trade: 'packer', adjacency: 65, why: 'packs what is picked' },
      { trade: 'mushroom-grower', adjacency: 50, why: 'careful picking' },
      { trade: 'tree-planter', adjacency: 60, why: 'outdoors, bent all day' },
      { trade: 'gardener', adjacency: 50, why: 'weeds and clears' },
      { trade: 'loading-worker', adjacency: 50, why: 'carries sacks and crates' },
    ],
  },
  {
    code: 'greenhouse-worker',
    name: '大棚种植工',
    english: 'Greenhouse worker',
    aliases: words(
      '大棚 大棚工 大棚工人 大棚种菜 大棚管理 大棚管理员 大棚种植 看大棚 温室工 温室大棚 种菜 种菜工 菜农 蔬菜种植 蔬菜工 蔬菜大棚 设施农业 育苗 育苗工 育秧工 草莓种植 种草莓 绑秧 打杈 花卉工 花卉种植',
    ),
    neighbours: [
      { trade: 'crop-farmer', adjacency: 85, why: 'knows plants, outdoors' },
      { trade: 'crop-picker', adjacency: 90, why: 'picks daily' },
      { trade: 'mushroom-grower', adjacency: 60, why: 'damp, heat and hygiene under cover' },
      { trade: 'gardener', adjacency: 75, why: 'plants and waters' },
      { trade: 'orchard-worker', adjacency: 55, why: 'prunes and ties' },
      { trade: 'tree-planter', adjacency: 70, why: 'plants and waters' },
      { trade: 'sorter', adjacency: 60, why: 'grades vegetables' },
    ],
  },
  {
    code: 'orchard-worker',
    name: '果园工',
    english: 'Orchard worker',
    aliases: words(
      '果园 果园工人 果园管理 果园管理员 看果园 果农 果树工 果树修剪 剪果树 剪枝 剪枝工 修枝 疏果 疏花 套袋 果树套袋 嫁接 嫁接工 葡萄园 葡萄种植 果树种植 种果树',
    ),
    neighbours: [
      { trade: 'crop-picker', adjacency: 95, why: 'picks every autumn' },
      { trade: 'gardener', adjacency: 75, why: 'prunes and sprays' },
      { trade: 'tree-planter', adjacency: 85, why: 'knows young trees' },
      { trade: 'crop-farmer', adjacency: 75, why: 'knows plants and seasons' },
      { trade: 'greenhouse-worker', adjacency: 60, why: 'prunes and ties under cover' },
      { trade: 'forest-guard', adjacency: 55, why: 'knows trees' },
      { trade: 'sorter', adjacency: 60, why: 'grades fruit' },
    ],
  },
  {
    code: 'mushroom-grower',
    name: '食用菌工',
    english: 'Mushroom grower',
    aliases: words(
      '食用菌 食用菌种植 食用菌采摘 种蘑菇 蘑菇工 蘑菇种植 采蘑菇 摘蘑菇 采菇 采菇工 采菇女工 菌菇采摘 种木耳 木耳种植 采木耳 摘木耳 香菇工 香菇种植 菌包工 菌棒工 菌袋工 装袋菌棒 灵芝种植',
    ),
    neighbours: [
      { trade: 'greenhouse-worker', adjacency: 65, why: 'damp, heat and covers' },
      { trade: 'crop-picker', adjacency: 85, why: 'picks daily' },
      { trade: 'sorter', adjacency: 70, why: 'grades by size' },
      { trade: 'packer', adjacency: 70, why: 'fills and weighs trays' },
      { trade: 'food-processing-worker', adjacency: 60, why: 'hygiene, steam and drying' },
      { trade: 'crop-farmer', adjacency: 60, why: 'growing and watering' },
    ],
  },
  {
    code: 'tree-planter',
    name: '植树造林工',
    english: 'Tree planter and forestry worker',
    aliases: words(
      '植树 植树工 种树 栽树 栽树工 造林 造林工 造林工人 挖树坑 挖坑 压沙 治沙 治沙工 防沙治沙 扎草方格 草方格 抚育工 森林抚育 伐木 伐木工 打枝 割灌 林业工人 林场工人 育林 种草 起苗',
    ),
    openToAll: true,
    neighbours: [
      { trade: 'gardener', adjacency: 80, why: 'plants and waters' },
      { trade: 'forest-guard', adjacency: 65, why: 'knows the woods, rounds to learn' },
      { trade: 'orchard-worker', adjacency: 50, why: 'young trees, pruning to learn' },
      { trade: 'crop-farmer', adjacency: 70, why: 'digs, plants and waters' },
      { trade: 'road-maintenance-worker', adjacency: 50, why: 'digs outdoors' },
      { trade: 'construction-laborer', adjacency: 60, why: 'digs and carries' },
      { trade: 'crop-picker', adjacency: 70, why: 'outdoors, bent all day' },
    ],
  },
  {
    code: 'forest-guard',
    name: '护林员',
    english: 'Forest and grassland guard',
    aliases: words(
      '生态护林员 护林 看林 看山 看山的 巡山 巡护员 防火员 护林防火员 森林防火 防火瞭望员 瞭望员 草原管护员 草管员 草原防火 护草员 管护员 公益林管护 湿地管护 水库看护 护河员 巡河员 野生动物保护员',
    ),
    neighbours: [
      { trade: 'watchman', adjacency: 75, why: 'watches and reports' },
      { trade: 'tree-planter', adjacency: 75, why: 'knows the woods and their care' },
      { trade: 'security-guard', adjacency: 45, why: 'rounds and reports; the card is to be got' },
      { trade: 'gardener', adjacency: 55, why: 'knows trees' },
      { trade: 'herder', adjacency: 35, why: 'outdoors alone all day' },
      { trade: 'road-maintenance-worker', adjacency: 45, why: 'walks and clears a stretch' },
    ],
  },
];
