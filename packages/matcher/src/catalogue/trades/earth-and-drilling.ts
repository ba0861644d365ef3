import type { TradeEntry } from '../entries.ts';
import { words } from '../words.ts';

/**
 * Machines that move, press, bore and blast the ground; excavators and loaders stand in machines-and-driving.ts.
 * Names: common speech of road and building sites; official forms from memory, not read.
 * Licences: 爆破作业人员许可证 (民用爆炸物品安全管理条例, from memory). The law names no card for bulldozers, rollers and drills.
 */
export const earthAndDrillingTrades: readonly TradeEntry[] = [
  {
    code: 'bulldozer-operator',
    name: '推土机司机',
    english: 'Bulldozer and grader operator',
    aliases: words(
      '推土机 推土机手 推土机工 推土机师傅 推土机操作工 推土机操作手 推土机驾驶员 开推土机 开推土 推土 链轨推土机 平地机 平地机手 平地机司机 平地机操作手 开平地机',
    ),
    neighbours: [
      { trade: 'wheel-loader-operator', adjacency: 75, why: 'earth and hydraulics, on wheels' },
      { trade: 'excavator-operator', adjacency: 55, why: 'tracks and earth, finer levers' },
      { trade: 'road-roller-operator', adjacency: 75, why: 'levels beside it, simpler levers' },
      { trade: 'farm-machinery-operator', adjacency: 60, why: 'crawlers and blades' },
      { trade: 'truck-driver', adjacency: 30, why: 'works beside them; the class is to be got' },
      { trade: 'road-maintenance-worker', adjacency: 55, why: 'knows earth and levels' },
    ],
  },
  {
    code: 'road-roller-operator',
    name: '压路机司机',
    english: 'Road-roller operator',
    aliases: words(
      '压路机 压路机手 压路机工 压路机师傅 压路机操作工 压路机操作手 压路机驾驶员 开压路机 压路 压道机 压道机手 压道机司机 开压道机 压道 轧道机 震动压路机 振动压路机 双钢轮',
    ),
    neighbours: [
      { trade: 'wheel-loader-operator', adjacency: 50, why: 'same sites, bucket to learn' },
      { trade: 'bulldozer-operator', adjacency: 50, why: 'same sites, blade to learn' },
      { trade: 'road-maintenance-worker', adjacency: 75, why: 'asphalt and gravel' },
      { trade: 'farm-machinery-operator', adjacency: 45, why: 'slow heavy machines' },
      { trade: 'excavator-operator', adjacency: 30, why: 'same sites, finer levers' },
      { trade: 'construction-laborer', adjacency: 65, why: 'at home on building sites' },
    ],
  },
  {
    code: 'concrete-pump-operator',
    name: '混凝土泵工',
    english: 'Concrete-pump operator',
    aliases: words(
      '泵车 泵车司机 泵车操作手 泵车操作工 泵车工 混凝土泵车 开泵车 地泵 地泵工 地泵操作手 拖泵 车载泵 天泵 打泵 泵工 搅拌站操作员 搅拌站操作工 拌合站操作员',
    ),
    neighbours: [
      { trade: 'construction-laborer', adjacency: 75, why: 'pours with them every day' },
      { trade: 'truck-driver', adjacency: 40, why: 'the pump stands on a lorry; the class may be missing' },
      { trade: 'crane-operator', adjacency: 35, why: 'boom over people; the card is to be got' },
      { trade: 'excavator-operator', adjacency: 35, why: 'boom and hydraulics' },
      { trade: 'equipment-repairer', adjacency: 35, why: 'clears and mends his pump' },
    ],
  },
  {
    code: 'piling-worker',
    name: '打桩工',
    english: 'Piling worker',
    aliases: words(
      '打桩 打桩机 打桩机手 打桩机司机 桩工 桩机工 桩机操作手 桩基工 静压桩 旋挖钻 旋挖钻机手 旋挖机手 旋挖司机 光伏打桩 打光伏桩 螺旋钻 开桩机',
    ),
    neighbours: [
      { trade: 'well-driller', adjacency: 55, why: 'rods, mud and depth' },
      { trade: 'excavator-operator', adjacency: 45, why: 'tracks and hydraulics' },
      { trade: 'construction-laborer', adjacency: 75, why: 'at home on building sites' },
      { trade: 'crane-operator', adjacency: 35, why: 'lifts and plumbs; the card is to be got' },
      { trade: 'solar-installer', adjacency: 50, why: 'sets the posts of panels' },
      { trade: 'welder', adjacency: 25, why: 'joins piles' },
    ],
  },
  {
    code: 'well-driller',
    name: '打井工',
    english: 'Well driller',
    aliases: words(
      '打井 打井队 打井师傅 打井机手 打机井 打水井 打机电井 钻井 钻井工 钻机工 钻机手 洗井 修井 修井工 钻探 钻探工 地质钻探 地质钻工 勘探工',
    ),
    neighbours: [
      { trade: 'piling-worker', adjacency: 55, why: 'rods, mud and depth' },
      { trade: 'plumber-electrician', adjacency: 40, why: 'pumps and pipes' },
      { trade: 'irrigation-worker', adjacency: 55, why: 'pumps and wells of the fields' },
      { trade: 'construction-laborer', adjacency: 75, why: 'heavy work outdoors' },
      { trade: 'miner', adjacency: 40, why: 'drills, underground ways to learn' },
      { trade: 'equipment-repairer', adjacency: 35, why: 'mends his rig on the spot' },
    ],
  },
  {
    code: 'blaster',
    name: '爆破工',
    english: 'Blaster',
    aliases: words('爆破 爆破员 爆破作业 爆破作业员 放炮员 放炮工 矿山爆破'),
    legalLicences: [['blasting']],
    neighbours: [
      { trade: 'miner', adjacency: 75, why: 'rock, dust and mine ways' },
      { trade: 'well-driller', adjacency: 45, why: 'bores holes for charges' },
      { trade: 'construction-laborer', adjacency: 65, why: 'heavy work outdoors' },
      { trade: 'security-guard', adjacency: 35, why: 'strict about safety; the card is to be got' },
    ],
  },
];
