import type { TradeEntry } from '../entries.ts';
import { words } from '../words.ts';

/**
 * Names: common speech of villages in the north-east; official forms from memory, not read.
 * Licences: drones, 无人驾驶航空器飞行管理暂行条例 (2024, from memory): for crop spraying the maker’s 操作证书 is enough, and the entry stands for it too.
 */
export const fieldTrades: readonly TradeEntry[] = [
  {
    code: 'crop-farmer',
    name: '种植工',
    english: 'Crop farmer and field hand',
    aliases:
      words(`种地 种田 种庄稼 种植 种植员 种植户 种植工人 农民 务农 农工 农业工人 农场工人 农场工 基地工人 农活 干农活 地里活 铲地 薅草 锄地 浇地 浇水 打药 打农药 追肥 间苗 种玉米 种苞米 种水稻 种稻子 插秧 种药材 种甜菜
      种土豆 种荞麦 铺滴灌带 田间管理 田间工 农艺工 种烟 种了一辈子地 种大田 种旱田 种水田 种豆子 种高粱 种谷子 种葵花 种花生 种辣椒 种红干椒 给地打药 给庄稼打药 侍弄地 侍弄庄稼 下地干活 锄草 打垄 种人参 上化肥 趟地`),
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
      { trade: 'seed-worker', adjacency: 75, why: 'field work, row by row' },
      { trade: 'irrigation-worker', adjacency: 65, why: 'waters every summer' },
      { trade: 'hay-maker', adjacency: 65, why: 'cuts and stacks' },
      { trade: 'drone-operator', adjacency: 20, why: 'knows sprays' },
      { trade: 'beekeeper', adjacency: 25, why: 'knows what blooms' },
    ],
  },
  {
    code: 'crop-picker',
    name: '采摘工',
    english: 'Picker and harvest hand',
    aliases:
      words(`采摘 采摘员 采摘工人 摘果 摘果工 摘果子 摘苹果 摘辣椒 摘椒 摘草莓 摘柿子 摘豆角 摘棉花 拾花 拾花工 捡棉花 采棉工 掰苞米 掰玉米 扒苞米 收苞米 收玉米 起土豆 捡土豆 收土豆 收土豆工 割稻子 割麦子 割地 秋收 收地
      收菜 砍白菜 割葵花 拔萝卜 起葱 收甜菜 采药 挖药材 采枸杞 摘枸杞 采茶 采茶工 采花 打瓜子 砍瓜 摘瓜 掐辣椒 掐辣椒把 收辣椒 摘红干椒 剥玉米 收秋 收庄稼 收大豆 割谷子 拔花生 起花生 收花生 摘枣 捡苞米 摘黄瓜
      摘西红柿 摘葡萄 起红薯 起地瓜 打枣 收瓜子`),
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
      { trade: 'seed-worker', adjacency: 70, why: 'row by row in the heat' },
    ],
  },
  {
    code: 'greenhouse-worker',
    name: '大棚种植工',
    english: 'Greenhouse worker',
    aliases:
      words(`大棚 大棚工 大棚工人 大棚种菜 大棚管理 大棚管理员 大棚种植 看大棚 温室工 温室大棚 种菜 种菜工 菜农 蔬菜种植 蔬菜工 蔬菜大棚 设施农业 育苗 育苗工 育秧工 草莓种植 种草莓 绑秧 打杈 花卉工 花卉种植 扣大棚 扣棚 暖棚
      暖棚工 冷棚 种黄瓜 种柿子 种西红柿 种韭菜 大棚干活 棚里干活 育苗工人 种西瓜 种香瓜`),
    neighbours: [
      { trade: 'crop-farmer', adjacency: 85, why: 'knows plants, outdoors' },
      { trade: 'crop-picker', adjacency: 90, why: 'picks daily' },
      { trade: 'mushroom-grower', adjacency: 60, why: 'damp, heat and hygiene under cover' },
      { trade: 'gardener', adjacency: 75, why: 'plants and waters' },
      { trade: 'orchard-worker', adjacency: 55, why: 'prunes and ties' },
      { trade: 'tree-planter', adjacency: 70, why: 'plants and waters' },
      { trade: 'sorter', adjacency: 60, why: 'grades vegetables' },
      { trade: 'seed-worker', adjacency: 60, why: 'pollinates and rogues' },
      { trade: 'irrigation-worker', adjacency: 45, why: 'drip lines' },
    ],
  },
  {
    code: 'orchard-worker',
    name: '果园工',
    english: 'Orchard worker',
    aliases: words(
      '果园 果园工人 果园管理 果园管理员 果农 果树工 果树修剪 剪果树 剪枝 剪枝工 修枝 疏果 疏花 套袋 果树套袋 嫁接 嫁接工 葡萄园 葡萄种植 果树种植 种果树 种苹果 种葡萄 锦绣海棠 剪葡萄',
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
    aliases:
      words(`食用菌 食用菌种植 食用菌采摘 种蘑菇 蘑菇工 蘑菇种植 采蘑菇 摘蘑菇 采菇 采菇工 采菇女工 菌菇采摘 种木耳 木耳种植 采木耳 摘木耳 香菇工 香菇种植 菌包工 菌棒工 菌袋工 装袋菌棒 灵芝种植 种滑子蘑 滑子蘑 种香菇 种平菇
      种菌子 种灵芝 摘菌子 接菌 装菌袋 菌棒制作`),
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
    code: 'drone-operator',
    name: '植保无人机飞手',
    english: 'Crop-spraying drone operator',
    aliases: words(
      '植保无人机 无人机飞手 无人机手 飞手 飞防 飞防手 飞防队 植保飞手 植保飞防 无人机打药 无人机打农药 无人机植保 无人机操作员 无人机操作手 无人机操控员 无人机驾驶员 开无人机 飞无人机 操作无人机 打药无人机 农用无人机 遥控飞机打药 飞机打药',
    ),
    legalLicences: [['drone-licence']],
    neighbours: [
      { trade: 'farm-machinery-operator', adjacency: 45, why: 'knows sprays and fields, heavy machines to learn' },
      { trade: 'crop-farmer', adjacency: 60, why: 'knows pests and sprays' },
      { trade: 'photographer', adjacency: 40, why: 'flies well, pictures to learn' },
      { trade: 'gardener', adjacency: 45, why: 'sprays and doses' },
      { trade: 'driver', adjacency: 30, why: 'drives the drone to the field; the class may be missing' },
    ],
  },
  {
    code: 'seed-worker',
    name: '制种工',
    english: 'Seed-growing worker (detasselling, pollinating)',
    aliases: words('制种 玉米制种 葵花制种 去雄 玉米去雄 抽雄 抽玉米雄穗 去杂 田间去杂 人工授粉 授粉 授粉工 杂交授粉 套授粉袋'),
    openToAll: true,
    neighbours: [
      { trade: 'crop-picker', adjacency: 85, why: 'row by row in the heat' },
      { trade: 'crop-farmer', adjacency: 75, why: 'knows the plant' },
      { trade: 'greenhouse-worker', adjacency: 55, why: 'pollinates by hand' },
      { trade: 'sorter', adjacency: 65, why: 'tells true seed from false' },
      { trade: 'orchard-worker', adjacency: 45, why: 'pollinates blossom' },
    ],
  },
  {
    code: 'irrigation-worker',
    name: '灌溉管护工',
    english: 'Irrigation and well keeper',
    aliases: words(
      '灌溉工 灌溉管理员 管水员 放水员 看水渠 看机井 机井管护 机井管护员 机电井管护 井长 喷灌工 看喷灌 喷灌机操作工 滴灌安装 装滴灌 看滴灌 高标准农田管护 看井 浇地看井',
    ),
    neighbours: [
      { trade: 'crop-farmer', adjacency: 80, why: 'waters every summer' },
      { trade: 'well-driller', adjacency: 30, why: 'knows pumps and levels' },
      { trade: 'plumber-electrician', adjacency: 35, why: 'pipes and pumps' },
      { trade: 'watchman', adjacency: 60, why: 'rounds at all hours' },
      { trade: 'road-maintenance-worker', adjacency: 50, why: 'keeps ditches' },
      { trade: 'greenhouse-worker', adjacency: 50, why: 'drip lines' },
    ],
  },
  {
    code: 'hay-maker',
    name: '打草工',
    english: 'Hay maker',
    aliases: words('打羊草 打秋草 割羊草 割秋草 打牧草 收牧草 搂草 垛草 码草垛 拉草 收秸秆 打秸秆 搂草机 开搂草机 捆草'),
    openToAll: true,
    neighbours: [
      { trade: 'farm-machinery-operator', adjacency: 40, why: 'rides mowers and balers' },
      { trade: 'crop-picker', adjacency: 75, why: 'harvest pace outdoors' },
      { trade: 'herder', adjacency: 35, why: 'knows the pasture' },
      { trade: 'loading-worker', adjacency: 70, why: 'throws bales all day' },
      { trade: 'gardener', adjacency: 55, why: 'mows' },
    ],
  },
];
