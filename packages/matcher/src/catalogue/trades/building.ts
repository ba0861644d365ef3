import type { TradeEntry } from '../entries.ts';
import { words } from '../words.ts';

/**
 * Names: common speech of building sites in the north-east, and titles of public notices (2015, 2026); official forms from memory, not read.
 * Licences: 特种作业 (安监总局令第30号; kinds second-hand) for electricity and heights; 建筑架子工 and 建筑电工 by the housing department (from memory).
 */
export const buildingTrades: readonly TradeEntry[] = [
  {
    code: 'construction-laborer',
    name: '建筑力工',
    english: 'Construction laborer',
    aliases:
      words(`力工 小工 壮工 工地小工 工地力工 工地普工 建筑小工 建筑工 建筑工人 工地干活 工地打工 大小工 瓦工小工 搬砖 和灰 和泥 推灰 挖沟 打混凝土 混凝土工 砼工 浇筑工 拆除工 工程普工 施工人员 工地杂工 工地工人 当小工 当力工
      工地打杂 打地坪 打地面 推小车 推沙子 抬料 工地干零活 瓦工打下手 打灰 混凝土浇筑 散工 卸料工 打过工地 干过工地 干工地 跑工地 瓦匠打下手 给瓦匠打下手 筛沙子 扛水泥 递砖 拎泥 供灰`),
    openToAll: true,
    neighbours: [
      { trade: 'loading-worker', adjacency: 80, why: 'carries all day' },
      { trade: 'road-maintenance-worker', adjacency: 65, why: 'shovel, asphalt and outdoor work' },
      { trade: 'general-worker', adjacency: 75, why: 'strong and used to orders' },
      { trade: 'tree-planter', adjacency: 55, why: 'digs and carries outdoors' },
      { trade: 'bricklayer', adjacency: 35, why: 'serves bricklayers and tries the trowel' },
      { trade: 'rebar-worker', adjacency: 35, why: 'carries and ties under guidance' },
      { trade: 'waterproofer', adjacency: 30, why: 'second man on the roof' },
      { trade: 'tiler', adjacency: 20, why: 'mixes and carries for tilers' },
      { trade: 'scaffolder', adjacency: 25, why: 'passes tubes; the card is to be got' },
      { trade: 'gardener', adjacency: 45, why: 'spade work' },
      { trade: 'miner', adjacency: 40, why: 'heavy work, underground ways to learn' },
      { trade: 'kang-builder', adjacency: 25, why: 'mixes clay for it' },
      { trade: 'solar-installer', adjacency: 40, why: 'carries and bolts panels' },
      { trade: 'drain-cleaner', adjacency: 45, why: 'digs and lifts covers' },
      { trade: 'piling-worker', adjacency: 35, why: 'stands beside the rig' },
      { trade: 'well-driller', adjacency: 30, why: 'handles rods under guidance' },
      { trade: 'concrete-pump-operator', adjacency: 25, why: 'holds the hose' },
    ],
  },
  {
    code: 'bricklayer',
    name: '瓦工',
    english: 'Bricklayer and plasterer',
    aliases: words(
      '瓦匠 泥瓦匠 泥瓦工 泥工 泥水工 泥水匠 砌砖 砌砖工 砌墙 砌筑工 垒墙 抹灰 抹灰工 抹墙 抹水泥 盖房子 大工 瓦工师傅 土建工 石匠 抹水泥地面 抹墙面 砌猪圈 砌院墙 砌砖墙 盖房 垒院墙 砌块工 瓦活 垒猪圈',
    ),
    neighbours: [
      { trade: 'tiler', adjacency: 65, why: 'mortar, level and line' },
      { trade: 'construction-laborer', adjacency: 90, why: 'did it before the trowel' },
      { trade: 'wall-painter', adjacency: 45, why: 'plasters, finer filler to learn' },
      { trade: 'waterproofer', adjacency: 45, why: 'screeds and slopes' },
      { trade: 'road-maintenance-worker', adjacency: 55, why: 'kerbs and paving' },
      { trade: 'rebar-worker', adjacency: 30, why: 'works beside it on small houses' },
      { trade: 'carpenter', adjacency: 25, why: 'sets simple formwork' },
      { trade: 'kang-builder', adjacency: 65, why: 'mortar and line, draught to learn' },
    ],
  },
  {
    code: 'tiler',
    name: '贴砖工',
    english: 'Tiler and paver',
    aliases: words(
      '贴砖 贴瓷砖 贴砖师傅 瓷砖工 镶贴工 铺砖 铺砖工 铺地砖 铺瓷砖 美缝 美缝工 干挂工 石材干挂 铺路砖 铺石材 贴地砖 铺大理石 铺步道砖 铺步道板',
    ),
    neighbours: [
      { trade: 'bricklayer', adjacency: 60, why: 'mortar, level and line, walls to learn' },
      { trade: 'waterproofer', adjacency: 50, why: 'seals before he tiles' },
      { trade: 'construction-laborer', adjacency: 85, why: 'at home on building sites' },
      { trade: 'wall-painter', adjacency: 30, why: 'even surfaces' },
      { trade: 'polisher', adjacency: 30, why: 'cuts and grinds stone' },
    ],
  },
  {
    code: 'wall-painter',
    name: '油工（刮大白）',
    english: 'Wall filler and house painter',
    aliases:
      words(`油工 刮大白 刮大白师傅 大白工 刮腻子 腻子工 批腻子 批灰 刷墙 刷墙工 粉刷工 粉刷 刷涂料 涂料工 乳胶漆 内墙工 外墙涂料 外墙保温 保温工 真石漆 墙纸工 贴壁纸 油漆粉刷 涂装工 刷大白 刷乳胶漆 刮白 打腻子 喷真石漆 粉墙
      刷房子 刷漆刷墙`),
    neighbours: [
      { trade: 'spray-painter', adjacency: 45, why: 'sanding and gun, finer coats to learn' },
      { trade: 'bricklayer', adjacency: 30, why: 'plasters small patches' },
      { trade: 'construction-laborer', adjacency: 80, why: 'at home on building sites' },
      { trade: 'waterproofer', adjacency: 45, why: 'rolls on coatings' },
      { trade: 'polisher', adjacency: 40, why: 'sands all day' },
      { trade: 'cleaner', adjacency: 40, why: 'cleans rooms after the work' },
    ],
  },
  {
    code: 'rebar-worker',
    name: '钢筋工',
    english: 'Rebar worker',
    aliases: words('绑钢筋 扎钢筋 钢筋绑扎 钢筋绑扎工 钢筋加工 钢筋下料 绑扎工 钢筋笼 钢筋师傅 绑筋 弯钢筋 钢筋笼工 钢筋活'),
    neighbours: [
      { trade: 'construction-laborer', adjacency: 85, why: 'at home on building sites' },
      { trade: 'scaffolder', adjacency: 40, why: 'ties and climbs; the card is to be got' },
      { trade: 'carpenter', adjacency: 35, why: 'reads the same formwork drawings' },
      { trade: 'sheet-metal-worker', adjacency: 30, why: 'cuts and bends steel to drawings' },
      { trade: 'welder', adjacency: 20, why: 'tacks cages only' },
      { trade: 'bricklayer', adjacency: 25, why: 'works beside it' },
    ],
  },
  {
    code: 'scaffolder',
    name: '架子工',
    english: 'Scaffolder and height worker',
    aliases: words(
      '搭架子 架工 脚手架 脚手架工 搭脚手架 外架工 高空作业 高空作业工 高处作业 蜘蛛人 外墙清洗 高空清洗 登高工 爬架工 搭外架 外墙吊篮 吊篮工 绑架子',
    ),
    legalLicences: [['scaffolding', 'height-work']],
    neighbours: [
      { trade: 'construction-laborer', adjacency: 80, why: 'at home on building sites' },
      { trade: 'installer', adjacency: 55, why: 'mounts steel and panels up high' },
      { trade: 'rebar-worker', adjacency: 45, why: 'ties and carries steel' },
      { trade: 'carpenter', adjacency: 30, why: 'supports for formwork' },
      { trade: 'wall-painter', adjacency: 30, why: 'façade work' },
    ],
  },
  {
    code: 'waterproofer',
    name: '防水工',
    english: 'Waterproofing worker',
    aliases: words(
      '防水 做防水 防水师傅 防水施工 补漏 堵漏工 堵漏 屋面工 烤油毡 铺油毡 防腐工 保温防腐 打胶工 打胶 楼顶防水 屋顶防水 房顶防水 修屋顶 屋面防水 卫生间防水 铺防水',
    ),
    neighbours: [
      { trade: 'construction-laborer', adjacency: 80, why: 'at home on building sites' },
      { trade: 'wall-painter', adjacency: 45, why: 'rolls on coatings' },
      { trade: 'tiler', adjacency: 35, why: 'prepares wet rooms' },
      { trade: 'road-maintenance-worker', adjacency: 45, why: 'hot bitumen' },
      { trade: 'bricklayer', adjacency: 30, why: 'screeds and patches' },
    ],
  },
  {
    code: 'plumber-electrician',
    name: '水电工',
    english: 'Plumber and house electrician',
    aliases:
      words(`水暖工 水暖 水暖师傅 水电暖 管道工 管工 水管工 水电安装 水电安装工 水电维修 水电维修工 水电改造 水电师傅 安装水电 物业维修 物业维修工 物业水电工 地暖工 铺地暖 消防安装 消防管道工 下水管道 综合维修工 走水电 家装水电
      装水管 修水管 接水管 装暖气 安暖气 修暖气 暖气安装`),
    legalLicences: [['electrician-low-voltage', 'building-electrician']],
    neighbours: [
      { trade: 'electrician', adjacency: 65, why: 'house wiring; factory gear to learn' },
      { trade: 'installer', adjacency: 65, why: 'mounts pipes, pumps and fittings' },
      { trade: 'equipment-repairer', adjacency: 55, why: 'pumps, valves and motors' },
      { trade: 'refrigeration-technician', adjacency: 40, why: 'pipes and wiring, gas to learn' },
      { trade: 'boiler-operator', adjacency: 40, why: 'heating water; the card is to be got' },
      { trade: 'construction-laborer', adjacency: 75, why: 'at home on building sites' },
      { trade: 'welder', adjacency: 30, why: 'joins steel pipes' },
      { trade: 'drain-cleaner', adjacency: 85, why: 'clears what he laid' },
      { trade: 'solar-installer', adjacency: 50, why: 'brackets and wiring' },
      { trade: 'appliance-repairer', adjacency: 35, why: 'connects heaters and washers' },
      { trade: 'telecom-installer', adjacency: 45, why: 'pulls cables through homes' },
    ],
  },
  {
    code: 'installer',
    name: '安装工',
    english: 'Installer',
    aliases:
      words(`安装 安装人员 安装师傅 设备安装 设备安装工 机械安装 家具安装 家具安装工 橱柜安装 太阳能安装 风电安装 热水器安装 安装普工 监控安装 灯具安装 风机安装 钢结构安装 大棚安装 大棚建设 建大棚 搭大棚 装太阳能 装热水器 彩钢安装
      彩钢房`),
    neighbours: [
      { trade: 'assembler', adjacency: 80, why: 'same tools, indoors' },
      { trade: 'door-window-fitter', adjacency: 45, why: 'level, plumb and anchor' },
      { trade: 'construction-laborer', adjacency: 80, why: 'at home on building sites' },
      { trade: 'equipment-repairer', adjacency: 40, why: 'knows how machines stand and run' },
      { trade: 'carpenter', adjacency: 25, why: 'fits furniture' },
      { trade: 'scaffolder', adjacency: 30, why: 'works up high; the card is to be got' },
      { trade: 'plumber-electrician', adjacency: 35, why: 'connects simple lines' },
      { trade: 'refrigeration-technician', adjacency: 25, why: 'mounts units, gas to learn' },
      { trade: 'general-worker', adjacency: 80, why: 'hand tools all day' },
      { trade: 'solar-installer', adjacency: 75, why: 'frames, bolts and levels' },
      { trade: 'lift-mechanic', adjacency: 30, why: 'sets rails under guidance; the card is to be got' },
      { trade: 'sign-maker', adjacency: 45, why: 'mounts boards' },
      { trade: 'telecom-installer', adjacency: 50, why: 'drills, mounts and wires in homes' },
      { trade: 'yurt-maker', adjacency: 35, why: 'sets up frames' },
    ],
  },
  {
    code: 'road-maintenance-worker',
    name: '道路养护工',
    english: 'Road-maintenance worker',
    aliases:
      words(`养护工 公路养护 公路养护工 道路养护 养路工 养路 修路 修路工 筑路工 沥青工 摊铺工 护路员 乡村道路养护 铁路养护 铁路工 线路养护 清雪工 扫雪 护边员 水渠养护 水管员 护渠 路面工 修公路 修道 铺油路 铺沥青 铺路 铁路巡道
      除雪工 除雪 道班`),
    neighbours: [
      { trade: 'construction-laborer', adjacency: 85, why: 'shovel, asphalt and outdoor work' },
      { trade: 'street-cleaner', adjacency: 70, why: 'keeps the roadside clean' },
      { trade: 'gardener', adjacency: 50, why: 'mows and prunes verges' },
      { trade: 'tree-planter', adjacency: 50, why: 'digs and plants along roads' },
      { trade: 'forest-guard', adjacency: 35, why: 'walks and watches a stretch' },
      { trade: 'road-roller-operator', adjacency: 35, why: 'walks beside it all day' },
    ],
  },
];
