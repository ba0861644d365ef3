import type { TradeEntry } from '../entries.ts';
import { words } from '../words.ts';

/**
 * Names: common speech, and titles of public notices (2015, 2026); official forms from memory, not read. The law asks no licence of all of them.
 */
export const logisticsTrades: readonly TradeEntry[] = [
  {
    code: 'loading-worker',
    name: '装卸工',
    english: 'Loading worker',
    aliases:
      words(`装卸 装卸员 装卸普工 搬运 搬运工 搬运师傅 搬运员 搬家工 搬家 卸货 卸货工 卸车 卸车工 装车 装车工 装车普工 装货工 跟车 跟车员 跟车工 跟车搬运 随车搬运 扛包 扛麻袋 扛活 脚力 码垛 码垛工 码货工 卸煤 装煤 装粮
      灌包工 押运员 押车 扛大包 搬货 装卸货 装卸工人 装车卸车 装火车 卸火车 装卸队 抬货 码货 卸粮 装饲料 扛粮袋 装卸车`),
    openToAll: true,
    neighbours: [
      { trade: 'construction-laborer', adjacency: 75, why: 'carries all day' },
      { trade: 'general-worker', adjacency: 80, why: 'strong and used to shifts' },
      { trade: 'sorter', adjacency: 70, why: 'same dock, lighter goods' },
      { trade: 'packer', adjacency: 70, why: 'stacks and wraps' },
      { trade: 'warehouse-keeper', adjacency: 30, why: 'knows the goods, not the books' },
      { trade: 'courier', adjacency: 45, why: 'carries to the door, customers to learn' },
      { trade: 'forklift-operator', adjacency: 25, why: 'works beside it; the card is to be got' },
      { trade: 'miner', adjacency: 30, why: 'shovels and lifts, underground ways to learn' },
    ],
  },
  {
    code: 'packer',
    name: '包装工',
    english: 'Packer',
    aliases:
      words(`包装 包装员 包装普工 包装女工 包装操作工 包装车间 打包 打包工 打包员 打包师傅 清洗打包工 装箱 装箱工 装箱员 封箱工 装袋工 套袋工 贴标 贴标工 贴标签 打包机 包装机 包装机操作工 打包发货 服装打包 灌装工 灌装 称重打包
      装箱打包 包货 缝包口`),
    openToAll: true,
    neighbours: [
      { trade: 'general-worker', adjacency: 90, why: 'line work' },
      { trade: 'sorter', adjacency: 85, why: 'picks and counts the same goods' },
      { trade: 'loading-worker', adjacency: 60, why: 'stacks and moves boxes' },
      { trade: 'food-processing-worker', adjacency: 60, why: 'same line, hygiene to learn' },
      { trade: 'assembler', adjacency: 55, why: 'quick hands on a line' },
      { trade: 'quality-inspector', adjacency: 35, why: 'sees faults before the box closes' },
      { trade: 'warehouse-keeper', adjacency: 30, why: 'knows the goods, not the books' },
      { trade: 'hand-crafter', adjacency: 40, why: 'quick hands' },
      { trade: 'printing-operator', adjacency: 25, why: 'tends simple machines' },
    ],
  },
  {
    code: 'sorter',
    name: '分拣理货员',
    english: 'Sorter and order picker',
    aliases:
      words(`分拣 分拣工 分拣员 分捡 分捡员 分捡工 物料分拣 物料分拣工 快递分拣 快递分拣员 分拣装卸 分拣打包 分拣包装 理货 理货员 理货工 拣货 拣货员 捡货员 配货 配货员 挑选 挑选工 选果工 选果 选豆子 挑豆子 捡豆子 选辣椒
      剪辣椒 辣椒去把 分级工 补货员 扫描员 物料员 废品分拣 垃圾分拣 分件 快递分件 分快递 分包裹 上货 上货员 摆货架 挑拣 挑菜 选豆 挑花生 选种子 选土豆`),
    openToAll: true,
    neighbours: [
      { trade: 'packer', adjacency: 90, why: 'picks, then packs' },
      { trade: 'loading-worker', adjacency: 65, why: 'same dock, heavier goods' },
      { trade: 'general-worker', adjacency: 85, why: 'standing work in shifts' },
      { trade: 'warehouse-keeper', adjacency: 50, why: 'knows places and counts' },
      { trade: 'quality-inspector', adjacency: 45, why: 'tells good from bad' },
      { trade: 'courier', adjacency: 45, why: 'knows parcels and addresses' },
      { trade: 'shop-assistant', adjacency: 45, why: 'fills shelves' },
    ],
  },
  {
    code: 'warehouse-keeper',
    name: '仓库管理员',
    english: 'Warehouse keeper',
    aliases:
      words(`仓管 仓管员 仓库管理 仓库员 仓库 仓库文员 仓储员 仓储 库管 库管员 库房管理员 库房 保管 保管员 保管工 物资保管 原材料库管 管库房 看库房 收发员 收货员 发货员 粮库保管 材料员 看库 管仓库 管库 看粮库 库房保管员
      粮食保管员 仓库收发`),
    neighbours: [
      { trade: 'sorter', adjacency: 85, why: 'picks and counts daily' },
      { trade: 'packer', adjacency: 75, why: 'sends goods off' },
      { trade: 'loading-worker', adjacency: 60, why: 'helps at the dock' },
      { trade: 'office-clerk', adjacency: 50, why: 'tables, forms and stock software' },
      { trade: 'forklift-operator', adjacency: 35, why: 'works with it; the card is to be got' },
      { trade: 'shop-assistant', adjacency: 50, why: 'stock and counter' },
      { trade: 'quality-inspector', adjacency: 45, why: 'checks goods on arrival' },
      { trade: 'watchman', adjacency: 50, why: 'answers for what is stored' },
      { trade: 'weighbridge-clerk', adjacency: 75, why: 'weights, tickets and lists' },
    ],
  },
  {
    code: 'courier',
    name: '配送员',
    english: 'Courier',
    aliases:
      words(`快递员 快递 送快递 快递小哥 派送员 派件员 外卖员 外卖 送外卖 外卖骑手 外卖小哥 骑手 美团骑手 众包骑手 送餐员 送餐 送货员 送货 送货工 物流配送员 配送 校内配送 上楼员 跑腿 跑腿员 送水 送水工 送水员 校内送水员
      送奶工 送奶员 送菜 送煤气 送气工 投递员 邮递员 跑外卖 跑快递 跑单 送货上门 快递派送 同城跑腿 送报纸 送桶装水`),
    neighbours: [
      { trade: 'sorter', adjacency: 75, why: 'sorts parcels every morning' },
      { trade: 'loading-worker', adjacency: 60, why: 'carries to the door' },
      { trade: 'delivery-driver', adjacency: 50, why: 'routes and customers; the class is to be got' },
      { trade: 'packer', adjacency: 60, why: 'packs parcels' },
      { trade: 'driver', adjacency: 30, why: 'knows the roads; the class is to be got' },
      { trade: 'salesperson', adjacency: 30, why: 'talks to customers daily' },
      { trade: 'waiter', adjacency: 35, why: 'polite and quick with guests' },
      { trade: 'meter-reader', adjacency: 60, why: 'finds every address' },
      { trade: 'scrap-collector', adjacency: 50, why: 'rides a three-wheeler from door to door' },
    ],
  },
];
