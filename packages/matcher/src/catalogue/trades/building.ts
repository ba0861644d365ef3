import type { TradeEntry } from '../catalogue.ts';
import { words } from '../words.ts';

export const buildingTrades: readonly TradeEntry[] = [
  {
    code: 'construction-laborer',
    name: '建筑力工',
    english: 'Construction laborer',
    aliases:
      words(`力工 小工 壮工 工地小工 工地力工 工地普工 建筑小工 建筑工 建筑工人 工地干活 工地打工 大小工 瓦工小工 搬砖 和灰 和泥 推灰 挖沟 打混凝土 混凝土工 砼工 浇筑工 拆除工
      工程普工 施工人员 工地杂工 工地工人`),
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
    ],
  },
  {
    code: 'bricklayer',
    name: '瓦工',
    english: 'Bricklayer and plasterer',
    aliases: words(
      '瓦匠 泥瓦匠 泥瓦工 泥工 泥水工 泥水匠 砌砖 砌砖工 砌墙 砌筑工 垒墙 抹灰 抹灰工 抹墙 抹水泥 盖房子 大工 瓦工师傅 砌炕 盘炕 盘炕师傅 砌炉子 土建工 石匠',
    ),
    neighbours: [
      { trade: 'tiler', adjacency: 65, why: 'mortar, level and line' },
      { trade: 'construction-laborer', adjacency: 90, why: 'did it before the trowel' },
      { trade: 'wall-painter', adjacency: 45, why: 'plasters, finer filler to learn' },
      { trade: 'waterproofer', adjacency: 45, why: 'screeds and slopes' },
      { trade: 'road-maintenance-worker', adjacency: 55, why: 'kerbs and paving' },
      { trade: 'rebar-worker', adjacency: 30, why: 'works beside it on small houses' },
      { trade: 'carpenter', adjacency: 25, why: 'sets simple formwork' },
    ],
  },
  {
    code: 'tiler',
    name: '贴砖工',
    english: 'Tiler and paver',
    aliases: words('贴砖 贴瓷砖 贴砖师傅 瓷砖工 镶贴工 铺砖 铺砖工 铺地砖 铺瓷砖 美缝 美缝工 干挂工 石材干挂 铺路砖 铺石材'),
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
    aliases: words(
      '油工 刮大白 刮大白师傅 大白工 刮腻子 腻子工 批腻子 批灰 刷墙 刷墙工 粉刷工 粉刷 刷涂料 涂料工 乳胶漆 内墙工 外墙涂料 外墙保温 保温工 真石漆 墙纸工 贴壁纸 油漆粉刷 涂装工',
    ),
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
    aliases: words('绑钢筋 扎钢筋 钢筋绑扎 钢筋绑扎工 钢筋加工 钢筋下料 绑扎工 钢筋笼 钢筋师傅'),
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
    aliases: words('搭架子 架工 脚手架 脚手架工 搭脚手架 外架工 高空作业 高空作业工 高处作业 蜘蛛人 外墙清洗 高空清洗 登高工 爬架工'),
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
    aliases: words('防水 做防水 防水师傅 防水施工 补漏 堵漏工 堵漏 屋面工 烤油毡 铺油毡 防腐工 保温防腐 打胶工 打胶'),
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
      words(`水暖工 水暖 水暖师傅 水电暖 管道工 管工 水管工 水电安装 水电安装工 水电维修 水电维修工 水电改造 水电师傅 安装水电 物业维修 物业维修工 物业水电工 地暖工 铺地暖 消防安装
      消防管道工 打井 打井工 下水管道 疏通下水道 通下水 综合维修工`),
    neighbours: [
      { trade: 'electrician', adjacency: 65, why: 'house wiring; factory gear to learn' },
      { trade: 'installer', adjacency: 65, why: 'mounts pipes, pumps and fittings' },
      { trade: 'equipment-repairer', adjacency: 55, why: 'pumps, valves and motors' },
      { trade: 'refrigeration-technician', adjacency: 40, why: 'pipes and wiring, gas to learn' },
      { trade: 'boiler-operator', adjacency: 40, why: 'heating water; the card is to be got' },
      { trade: 'construction-laborer', adjacency: 75, why: 'at home on building sites' },
      { trade: 'welder', adjacency: 30, why: 'joins steel pipes' },
    ],
  },
  {
    code: 'door-window-fitter',
    name: '门窗制作安装工',
    english: 'Door and window maker',
    aliases:
      words(`门窗工 门窗安装 门窗安装工 门窗制作 门窗师傅 铝合金门窗 铝合金 塑钢门窗 断桥铝 断桥铝门窗 装窗户 玻璃工 玻璃安装 幕墙工 幕墙安装 装门 安门 木门安装 防盗门安装 冷库门制作
      冷库门 卷帘门 护栏工 不锈钢护栏 不锈钢制作`),
    neighbours: [
      { trade: 'installer', adjacency: 75, why: 'level, plumb and anchor' },
      { trade: 'assembler', adjacency: 65, why: 'puts frames together' },
      { trade: 'sheet-metal-worker', adjacency: 40, why: 'cuts and joins profiles' },
      { trade: 'carpenter', adjacency: 40, why: 'hangs doors' },
      { trade: 'panel-worker', adjacency: 35, why: 'saws and drills to size' },
      { trade: 'welder', adjacency: 30, why: 'railings and iron doors' },
      { trade: 'construction-laborer', adjacency: 75, why: 'at home on building sites' },
    ],
  },
  {
    code: 'installer',
    name: '安装工',
    english: 'Installer',
    aliases:
      words(`安装 安装人员 安装师傅 设备安装 设备安装工 机械安装 家具安装 家具安装工 橱柜安装 太阳能安装 光伏安装 光伏安装工 光伏工人 风电安装 热水器安装 广告安装 安装普工 宽带安装 装宽带
      监控安装 灯具安装 风机安装 电梯安装 钢结构安装 大棚安装 大棚建设 建大棚 搭大棚`),
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
    ],
  },
  {
    code: 'road-maintenance-worker',
    name: '道路养护工',
    english: 'Road-maintenance worker',
    aliases: words(
      '养护工 公路养护 公路养护工 道路养护 养路工 养路 修路 修路工 筑路工 沥青工 摊铺工 护路员 乡村道路养护 铁路养护 铁路工 线路养护 清雪工 扫雪 护边员 水渠养护 水管员 护渠 路面工',
    ),
    neighbours: [
      { trade: 'construction-laborer', adjacency: 85, why: 'shovel, asphalt and outdoor work' },
      { trade: 'street-cleaner', adjacency: 70, why: 'keeps the roadside clean' },
      { trade: 'gardener', adjacency: 50, why: 'mows and prunes verges' },
      { trade: 'tree-planter', adjacency: 50, why: 'digs and plants along roads' },
      { trade: 'forest-guard', adjacency: 35, why: 'walks and watches a stretch' },
    ],
  },
];
