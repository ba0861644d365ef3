import type { TradeEntry } from '../entries.ts';
import { words } from '../words.ts';

/**
 * Names: common speech of drivers and sites in the north-east, and titles of public notices (2015, 2026); official forms from memory, not read.
 * Licences: driving classes, 公安部令第162号 (annex read in an older form); 道路运输从业资格证 (from memory; not below 4.5 t); N1, Q1, Q2, G1 of 公告2021年第41号 (second-hand); tractors (道路交通安全法, from memory).
 * The law names no card for excavators and loaders.
 */
export const machinesAndDrivingTrades: readonly TradeEntry[] = [
  {
    code: 'driver',
    name: '司机',
    english: 'Driver of a car or van',
    aliases:
      words(`驾驶员 小车司机 小车驾驶员 轿车司机 c1司机 c1驾驶员 开车 专职司机 商务车司机 商务车驾驶员 公司司机 领导司机 网约车司机 网约车 出租车司机 出租车 滴滴司机 代驾 泊车员 泊车 面包车司机 开小车 开轿车 给领导开车 开出租
      跑出租 出租司机 跑滴滴 开网约车 跑网约车 开商务车 开面包车`),
    legalLicences: [['driving-C2']],
    neighbours: [
      { trade: 'delivery-driver', adjacency: 80, why: 'same class, goods to handle' },
      { trade: 'courier', adjacency: 60, why: 'knows the roads and customers' },
      { trade: 'truck-driver', adjacency: 35, why: 'drives; a higher class is to be got' },
      { trade: 'bus-driver', adjacency: 35, why: 'carries people; a higher class is to be got' },
      { trade: 'farm-machinery-operator', adjacency: 35, why: 'drives; implements to learn' },
      { trade: 'forklift-operator', adjacency: 30, why: 'drives; the card is to be got' },
      { trade: 'car-washer', adjacency: 45, why: 'keeps cars clean anyway' },
    ],
  },
  {
    code: 'delivery-driver',
    name: '送货司机',
    english: 'Light-truck and delivery driver',
    aliases:
      words(`配送司机 轻卡司机 轻型货车司机 小货车司机 小货司机 小货车 4.2米货车司机 4.2米司机 4米2司机 厢货司机 厢式货车司机 箱货司机 130货车司机 130司机 送货驾驶员 跑货拉拉 货拉拉 货拉拉司机 拉货司机 冷藏车司机
      快递司机 城配司机 开厢货 开小货车 开小货 开轻卡 厢货 跑配送 拉快递 开冷藏车 皮卡司机 开皮卡 给超市送货 开车送货`),
    legalLicences: [['driving-C2']],
    neighbours: [
      { trade: 'driver', adjacency: 90, why: 'same class, no goods' },
      { trade: 'courier', adjacency: 80, why: 'delivers and collects signatures' },
      { trade: 'truck-driver', adjacency: 50, why: 'loads and roads alike; a higher class is to be got' },
      { trade: 'loading-worker', adjacency: 65, why: 'loads and unloads his own van' },
      { trade: 'forklift-operator', adjacency: 35, why: 'works at the same docks; the card is to be got' },
      { trade: 'warehouse-keeper', adjacency: 30, why: 'counts goods in and out' },
      { trade: 'bus-driver', adjacency: 30, why: 'a higher class is to be got' },
    ],
  },
  {
    code: 'truck-driver',
    name: '货车司机',
    english: 'Heavy-truck driver',
    aliases:
      words(`货车驾驶员 大货车司机 大货司机 大货车驾驶员 大货车 大车司机 开大车 卡车司机 大卡车 b2司机 b2驾驶员 b2货车司机 a2司机 a2驾驶员 半挂司机 半挂车司机 挂车司机 拖挂车司机 牵引车司机 高栏司机 自卸车司机 翻斗车司机
      渣土车司机 拉土司机 罐车司机 水泥罐车司机 搅拌车司机 油罐车司机 危险品司机 危货司机 长途司机 跑长途 跑运输 拉货 环卫司机 洒水车司机 扫雪车司机 垃圾车司机 6米8司机 9米6司机 6.8米司机 9.6米司机 重卡司机 开大货
      开大货车 开半挂 开挂车 半挂车 跑大车 跑大货 拉煤 拉煤车 拉粮 拉沙子 开翻斗 开自卸 开罐车 开水泥罐 开货车 货运司机 矿卡司机 矿车司机 前四后八 后八轮 后八轮司机 大板车司机 粉罐车司机 散装车司机 开大挂 大挂 开六轮 开翻斗车`),
    legalLicences: [['driving-B2'], ['road-transport-qualification']],
    neighbours: [
      { trade: 'delivery-driver', adjacency: 90, why: 'the lighter vehicle' },
      { trade: 'driver', adjacency: 85, why: 'the lighter vehicle' },
      { trade: 'bus-driver', adjacency: 45, why: 'long vehicles; A1 and the passenger card are to be got' },
      { trade: 'wheel-loader-operator', adjacency: 45, why: 'works beside it on site' },
      { trade: 'farm-machinery-operator', adjacency: 50, why: 'heavy machines and their upkeep' },
      { trade: 'excavator-operator', adjacency: 30, why: 'works beside it on site' },
      { trade: 'crane-operator', adjacency: 25, why: 'truck cranes start as trucks; the card is to be got' },
      { trade: 'forklift-operator', adjacency: 45, why: 'loads at docks; the card is to be got' },
      { trade: 'car-mechanic', adjacency: 30, why: 'repairs on the road' },
      { trade: 'loading-worker', adjacency: 55, why: 'loads and lashes' },
      { trade: 'courier', adjacency: 55, why: 'delivers and collects signatures' },
      { trade: 'concrete-pump-operator', adjacency: 35, why: 'drives it there, the boom to learn' },
    ],
  },
  {
    code: 'bus-driver',
    name: '客车司机',
    english: 'Bus and coach driver',
    aliases:
      words(`客车驾驶员 大客司机 大客驾驶员 大客车司机 大客车驾驶员 大巴司机 大巴车司机 中巴司机 公交司机 公交车司机 公交驾驶员 班车司机 班车驾驶员 校车司机 校车驾驶员 a1司机 a1驾驶员 旅游车司机 通勤车司机 开大客 大客车 通勤大客
      开大巴 开公交 开公交车 开校车 开班车 开客车 跑客车 跑线客车`),
    legalLicences: [['driving-A3', 'driving-B1'], ['road-transport-qualification']],
    neighbours: [
      { trade: 'driver', adjacency: 90, why: 'the lighter vehicle' },
      { trade: 'delivery-driver', adjacency: 75, why: 'the lighter vehicle, goods to handle' },
      { trade: 'truck-driver', adjacency: 60, why: 'A1 permits trucks without trailer' },
      { trade: 'courier', adjacency: 45, why: 'knows the roads and people' },
      { trade: 'farm-machinery-operator', adjacency: 35, why: 'drives heavy machines' },
    ],
  },
  {
    code: 'forklift-operator',
    name: '叉车工',
    english: 'Forklift operator',
    aliases: words(
      '叉车 叉车司机 叉车驾驶员 叉车师傅 叉车操作工 叉车操作员 开叉车 电动叉车 电动叉车司机 高位叉车 驻外叉车司机 抱车司机 堆高机 堆高车司机 叉车手 铲板车 开叉子 叉车司 叉车驾驶',
    ),
    legalLicences: [['forklift']],
    neighbours: [
      { trade: 'warehouse-keeper', adjacency: 55, why: 'knows places, pallets and counts' },
      { trade: 'loading-worker', adjacency: 80, why: 'loads the same lorries' },
      { trade: 'wheel-loader-operator', adjacency: 45, why: 'lifting hydraulics, other machine' },
      { trade: 'sorter', adjacency: 60, why: 'works in the same store' },
      { trade: 'packer', adjacency: 55, why: 'works in the same store' },
      { trade: 'crane-operator', adjacency: 30, why: 'moves loads; the card is to be got' },
      { trade: 'general-worker', adjacency: 80, why: 'at home in factories' },
      { trade: 'farm-machinery-operator', adjacency: 30, why: 'drives with hydraulics' },
    ],
  },
  {
    code: 'wheel-loader-operator',
    name: '装载机司机',
    english: 'Wheel-loader operator',
    aliases: words(
      '装载机 铲车 铲车司机 铲车工 铲车驾驶员 开铲车 装载机驾驶员 装载机操作工 装载机手 小铲车 铲车手 铲车师傅 开装载机 装载机工 开小铲车 抓木机 夹木机',
    ),
    neighbours: [
      { trade: 'excavator-operator', adjacency: 50, why: 'earth and hydraulics, finer levers' },
      { trade: 'forklift-operator', adjacency: 50, why: 'lifts with forks too; the card is to be got' },
      { trade: 'farm-machinery-operator', adjacency: 60, why: 'tractors with front loaders' },
      { trade: 'truck-driver', adjacency: 35, why: 'works beside them; the class is to be got' },
      { trade: 'road-maintenance-worker', adjacency: 50, why: 'knows earth and gravel' },
      { trade: 'construction-laborer', adjacency: 60, why: 'at home on building sites' },
      { trade: 'bulldozer-operator', adjacency: 65, why: 'earth and hydraulics, tracks to learn' },
      { trade: 'road-roller-operator', adjacency: 75, why: 'same sites, simpler machine' },
    ],
  },
  {
    code: 'excavator-operator',
    name: '挖掘机司机',
    english: 'Excavator operator',
    aliases:
      words(`挖掘机 挖掘机手 挖掘机驾驶员 挖掘机操作工 挖掘机师傅 挖机 挖机司机 挖机手 钩机 钩机手 钩机司机 勾机 勾机手 勾机司机 开钩机 开挖机 开挖掘机 挖沟机 挖沟机司机 挖勾机 挖钩机 开勾机 开挖沟机 小挖 小挖司机 小钩机 挖土机
      挖土机司机 钩机师傅 挖机师傅 抓机 抓钢机`),
    neighbours: [
      { trade: 'wheel-loader-operator', adjacency: 70, why: 'earth and hydraulics, simpler levers' },
      { trade: 'farm-machinery-operator', adjacency: 50, why: 'heavy machines and their upkeep' },
      { trade: 'crane-operator', adjacency: 35, why: 'boom work; the card is to be got' },
      { trade: 'forklift-operator', adjacency: 40, why: 'hydraulics; the card is to be got' },
      { trade: 'road-maintenance-worker', adjacency: 50, why: 'knows earth and ditches' },
      { trade: 'construction-laborer', adjacency: 60, why: 'at home on building sites' },
      { trade: 'bulldozer-operator', adjacency: 60, why: 'tracks and earth' },
      { trade: 'road-roller-operator', adjacency: 65, why: 'same sites, simpler machine' },
      { trade: 'piling-worker', adjacency: 40, why: 'tracks and hydraulics' },
    ],
  },
  {
    code: 'crane-operator',
    name: '起重机司机',
    english: 'Crane operator and slinger',
    aliases:
      words(`吊车司机 吊车 吊车工 开吊车 天车工 天车 天车司机 开天车 行车工 行车司机 行吊工 航吊工 龙门吊 龙门吊司机 塔吊 塔吊司机 塔吊工 起重工 起重机操作工 信号工 司索工 信号司索工 吊装工 施工电梯司机 升降机司机 汽车吊
      开汽车吊 汽车吊司机 随车吊 随车吊司机 开塔吊 开龙门吊 开行车 开行吊 行吊 履带吊 桥吊`),
    legalLicences: [['crane-driving', 'crane-signals']],
    neighbours: [
      { trade: 'forklift-operator', adjacency: 45, why: 'moves loads indoors; the card is to be got' },
      { trade: 'excavator-operator', adjacency: 35, why: 'boom work, earth to learn' },
      { trade: 'wheel-loader-operator', adjacency: 35, why: 'hydraulics, earth to learn' },
      { trade: 'installer', adjacency: 50, why: 'lifts and sets what is mounted' },
      { trade: 'loading-worker', adjacency: 60, why: 'slings and stacks' },
      { trade: 'general-worker', adjacency: 75, why: 'at home in heavy shops' },
    ],
  },
  {
    code: 'farm-machinery-operator',
    name: '农机手',
    english: 'Farm-machinery operator',
    aliases:
      words(`农机 农机驾驶员 农机司机 农机操作员 拖拉机 拖拉机手 拖拉机司机 开拖拉机 开四轮 四轮子 收割机 收割机手 收割机司机 开收割机 玉米收割机 播种机 翻地 旋地 打捆机 打捆机手 打草机 青贮机 青贮收割 插秧机 打药机 植保机手
      铲地机 开农机 开旋耕机 旋耕 开播种机 开打捆机 打草捆 打捆 开插秧机 开玉米收 苞米收割机 开大马力 大马力拖拉机 开青贮机 拖拉机驾驶员 免耕播种 深松`),
    legalLicences: [['tractor-licence']],
    neighbours: [
      { trade: 'crop-farmer', adjacency: 80, why: 'works the same fields' },
      { trade: 'wheel-loader-operator', adjacency: 55, why: 'tractors with front loaders' },
      { trade: 'excavator-operator', adjacency: 35, why: 'hydraulics, earth to learn' },
      { trade: 'driver', adjacency: 45, why: 'drives; the class is to be got' },
      { trade: 'truck-driver', adjacency: 30, why: 'pulls trailers; the class is to be got' },
      { trade: 'equipment-repairer', adjacency: 40, why: 'repairs in the field' },
      { trade: 'forklift-operator', adjacency: 40, why: 'hydraulics; the card is to be got' },
      { trade: 'gardener', adjacency: 45, why: 'mows and sprays' },
      { trade: 'bulldozer-operator', adjacency: 40, why: 'crawlers and blades' },
      { trade: 'drone-operator', adjacency: 35, why: 'knows sprays and fields' },
      { trade: 'road-roller-operator', adjacency: 50, why: 'slow heavy machines' },
    ],
  },
  {
    code: 'boiler-operator',
    name: '锅炉工',
    english: 'Boiler operator',
    aliases: words(
      '烧锅炉 锅炉 司炉 司炉工 锅炉房 锅炉操作工 锅炉师傅 烧炉工 供暖工 供热工 换热站 水泵工 泵站 空压机工 烧煤 烧暖气 锅炉司炉 看锅炉 锅炉运行',
    ),
    legalLicences: [['boiler']],
    neighbours: [
      { trade: 'watchman', adjacency: 60, why: 'long quiet shifts with rounds' },
      { trade: 'plumber-electrician', adjacency: 40, why: 'pumps, valves and pipes' },
      { trade: 'foundry-worker', adjacency: 40, why: 'tends fire and reads gauges' },
      { trade: 'equipment-repairer', adjacency: 30, why: 'keeps pumps and fans going' },
      { trade: 'general-worker', adjacency: 70, why: 'shift work' },
      { trade: 'grain-dryer-operator', adjacency: 75, why: 'tends fire and fans' },
      { trade: 'power-plant-operator', adjacency: 50, why: 'steam and gauges' },
      { trade: 'water-treatment-operator', adjacency: 50, why: 'treats his own feed water' },
    ],
  },
];
