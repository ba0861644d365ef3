import type { TradeEntry } from '../entries.ts';
import { words } from '../words.ts';

/**
 * Names: titles of public notices (2015, 2026) and common speech of workshops; official forms from memory, not read.
 * Licences: 特种作业 (安监总局令第30号; kinds second-hand) for welding, electricity and cooling.
 */
export const machiningAndWeldingTrades: readonly TradeEntry[] = [
  {
    code: 'welder',
    name: '焊工',
    english: 'Welder',
    aliases:
      words(`电焊 电焊工 电焊师傅 气焊 气焊工 电气焊 电气焊工 气割工 二保焊 二保焊工 二氧焊 二氧焊工 二氧化碳焊 气保焊 气保焊工 氩弧焊 氩弧焊工 亚弧焊 手把焊 手工焊 点焊工 激光焊 激光焊工 焊接 焊接工 焊接师傅 结构焊工
      结构电焊工 管道焊工 满焊工 焊钢结构 钢结构焊工 烧电焊 铝焊工 电焊匠 焊大门 焊护栏 焊铁门 焊架子 焊栏杆 焊活 干电焊 焊管道 管焊 电焊学徒 铝焊 不锈钢焊工 氩弧焊师傅 拿焊枪 点焊 焊大架 焊门窗`),
    legalLicences: [['welding']],
    neighbours: [
      { trade: 'sheet-metal-worker', adjacency: 60, why: 'cuts, tacks and straightens plate' },
      { trade: 'door-window-fitter', adjacency: 45, why: 'railings and doors are welded' },
      { trade: 'installer', adjacency: 45, why: 'steel frames and brackets on site' },
      { trade: 'equipment-repairer', adjacency: 40, why: 'half of workshop repair is welding' },
      { trade: 'polisher', adjacency: 55, why: 'grinds his own seams' },
      { trade: 'plumber-electrician', adjacency: 30, why: 'welds pipes, wiring to learn' },
      { trade: 'bench-fitter', adjacency: 30, why: 'marks out and fits steel parts' },
      { trade: 'rebar-worker', adjacency: 40, why: 'welds cages and reads their drawings' },
      { trade: 'press-operator', adjacency: 30, why: 'same metal shop' },
      { trade: 'assembler', adjacency: 50, why: 'fits parts before welding them' },
      { trade: 'general-worker', adjacency: 80, why: 'at home in a metal shop' },
      { trade: 'construction-laborer', adjacency: 60, why: 'at home on building sites' },
    ],
  },
  {
    code: 'sheet-metal-worker',
    name: '钣金下料工',
    english: 'Sheet-metal worker and cutter',
    aliases:
      words(`钣金工 钣金 钣金师傅 折弯 折弯工 折弯机 剪板工 剪板 下料 下料工 下料员 激光切割 激光切割工 激光切割机 激光操作工 等离子切割 数控切割 切割工 切割机 火焰切割 铆工 冷作工 铆焊工 卷板工 白铁工 风管工 风管 钢结构工
      钢构工 彩钢工 彩钢瓦 割枪下料 火焰下料 钣金学徒 剪折工 卷板 做烟囱 做烟筒 做风管`),
    neighbours: [
      { trade: 'welder', adjacency: 45, why: 'tacks his work, full seams to learn' },
      { trade: 'press-operator', adjacency: 70, why: 'same plate, simpler machine' },
      { trade: 'cnc-operator', adjacency: 40, why: 'runs cutting programs' },
      { trade: 'bench-fitter', adjacency: 40, why: 'marks out, drills and fits' },
      { trade: 'assembler', adjacency: 60, why: 'puts cabinets together' },
      { trade: 'installer', adjacency: 45, why: 'ducts and steel roofs on site' },
      { trade: 'door-window-fitter', adjacency: 40, why: 'cuts and joins profiles' },
      { trade: 'car-mechanic', adjacency: 30, why: 'beats out car bodies' },
      { trade: 'general-worker', adjacency: 80, why: 'at home in a metal shop' },
    ],
  },
  {
    code: 'press-operator',
    name: '冲压工',
    english: 'Press operator',
    aliases: words(
      '冲压 冲床 冲床工 冲压操作工 压力机工 油压工 油压机 液压机工 冲孔工 剪切工 攻丝工 拉伸工 冷镦工 校直工 制管工 铆接工 冲床操作工 开冲床 冲压普工 压铆工',
    ),
    neighbours: [
      { trade: 'general-worker', adjacency: 90, why: 'feeding work in shifts' },
      { trade: 'sheet-metal-worker', adjacency: 45, why: 'knows plate and dies, not layout' },
      { trade: 'plastics-operator', adjacency: 50, why: 'cycles, guards and moulds alike' },
      { trade: 'assembler', adjacency: 60, why: 'same line, next station' },
      { trade: 'machinist', adjacency: 25, why: 'knows metal and gauges' },
    ],
  },
  {
    code: 'machinist',
    name: '机床工（车铣磨钻）',
    english: 'Machinist (lathe, mill, grinder, drill)',
    aliases:
      words(`普车工 普车 车床 车床工 车床师傅 车床操作工 铣工 铣床 铣床工 普铣工 镗工 镗床 镗床工 磨工 磨床 磨床工 无心磨床 钻工 钻床 钻床工 钻铣床工 刨工 刨床 滚齿工 插齿工 机床工 机床操作工 机加工 机加工人 机加工操作工
      机械加工 线切割 线切割工 电火花 车铣 车钳 液压车工 普通车床 开车床 开铣床 开磨床 开钻床 普通车工 车床车工 铣钻工`),
    neighbours: [
      { trade: 'cnc-operator', adjacency: 65, why: 'same cuts and tools, the program to learn' },
      { trade: 'bench-fitter', adjacency: 55, why: 'drawings, gauges and tolerances are shared' },
      { trade: 'equipment-repairer', adjacency: 40, why: 'makes the parts that repair needs' },
      { trade: 'quality-inspector', adjacency: 50, why: 'measures all day' },
      { trade: 'press-operator', adjacency: 60, why: 'simpler machine, same shop' },
      { trade: 'polisher', adjacency: 45, why: 'grinds and finishes metal' },
      { trade: 'assembler', adjacency: 60, why: 'knows how the parts go together' },
      { trade: 'general-worker', adjacency: 80, why: 'at home in a metal shop' },
    ],
  },
  {
    code: 'cnc-operator',
    name: '数控操作工',
    english: 'CNC operator',
    aliases:
      words(`数控 数控工 数控车工 数控车床 数控车床工 数控车床操作工 数控铣工 数控铣床 数控机床 数控机床工 数控设备操作工 数控线 加工中心 加工中心操作工 cnc cnc操作工 cnc技工 数控编程 数控技工 cnc学徒 木工雕刻机
      雕刻机操作工 数控操机 操机 cnc操机 cnc编程 数控学徒 数控加工 编程操机`),
    neighbours: [
      { trade: 'machinist', adjacency: 60, why: 'knows tools and cuts, hand feel to learn' },
      { trade: 'sheet-metal-worker', adjacency: 45, why: 'laser and punch run programs too' },
      { trade: 'panel-worker', adjacency: 40, why: 'nesting saws and routers are CNC' },
      { trade: 'quality-inspector', adjacency: 50, why: 'measures all day' },
      { trade: 'bench-fitter', adjacency: 30, why: 'reads the same drawings' },
      { trade: 'press-operator', adjacency: 55, why: 'simpler machine, same shop' },
      { trade: 'general-worker', adjacency: 80, why: 'at home in a metal shop' },
    ],
  },
  {
    code: 'bench-fitter',
    name: '钳工',
    english: 'Bench fitter and toolmaker',
    aliases: words('普通钳工 机械钳工 装配钳工 模具钳工 模具工 模具 钳工师傅 修模工 工装钳工 划线工 刮研工 做钳工 装模具 修模具'),
    neighbours: [
      { trade: 'assembler', adjacency: 85, why: 'assembly with fitting is his work' },
      { trade: 'equipment-repairer', adjacency: 70, why: 'takes machines apart and fits parts' },
      { trade: 'machinist', adjacency: 50, why: 'drills, bores and measures' },
      { trade: 'installer', adjacency: 55, why: 'sets up and levels machines' },
      { trade: 'sheet-metal-worker', adjacency: 40, why: 'marks out, cuts and files' },
      { trade: 'car-mechanic', adjacency: 40, why: 'engines and gearboxes are fitting work' },
      { trade: 'quality-inspector', adjacency: 45, why: 'measures to hundredths' },
      { trade: 'welder', adjacency: 20, why: 'tacks parts only' },
    ],
  },
  {
    code: 'equipment-repairer',
    name: '设备维修工',
    english: 'Equipment repairer',
    aliases:
      words(`维修工 维修 维修员 维修师傅 维修钳工 机修 机修工 机修钳工 机修师傅 设备维修 设备维护工 维护工 设备维护 机械维修 机械维修工 修理工 修理 修理师傅 农机修理 农机维修 修农机 设备保全 保全工 设备员 缝纫机修理 工程机械维修
      挖掘机维修 修机器 维修普工 修理设备 修拖拉机 修收割机 农机修理工`),
    neighbours: [
      { trade: 'bench-fitter', adjacency: 60, why: 'fits and replaces parts every day' },
      { trade: 'installer', adjacency: 60, why: 'mounts and aligns machines' },
      { trade: 'car-mechanic', adjacency: 50, why: 'motors, bearings and belts alike' },
      { trade: 'electrician', adjacency: 40, why: 'finds faults; the card is to be got' },
      { trade: 'plumber-electrician', adjacency: 45, why: 'keeps a building’s pumps and lines going' },
      { trade: 'welder', adjacency: 30, why: 'repairs by welding' },
      { trade: 'machinist', adjacency: 30, why: 'turns a part when needed' },
      { trade: 'boiler-operator', adjacency: 30, why: 'pumps and valves; the card is to be got' },
      { trade: 'assembler', adjacency: 70, why: 'knows how machines go together' },
      { trade: 'farm-machinery-operator', adjacency: 35, why: 'test-drives what he repairs' },
      { trade: 'lift-mechanic', adjacency: 40, why: 'motors, brakes and ropes; the card is to be got' },
      { trade: 'wind-turbine-technician', adjacency: 35, why: 'bearings and hydraulics, electrics and heights to learn' },
      { trade: 'instrument-technician', adjacency: 35, why: 'knows what the gauges tell' },
      { trade: 'appliance-repairer', adjacency: 45, why: 'motors and switches' },
    ],
  },
  {
    code: 'car-mechanic',
    name: '汽车维修工',
    english: 'Car and truck mechanic',
    aliases:
      words(`汽修 汽修工 汽修师傅 汽车修理 汽车修理工 汽车维修 汽车机修 汽车机修工 修车 修车工 修车师傅 汽车钣金 汽车钣金工 汽车电工 补胎 补胎工 轮胎工 换轮胎 货车修理 摩托车修理 修摩托 电动车维修 电动车修理 大车修理 修汽车
      修大车 补轮胎 修轮胎 汽修学徒 汽修中工 汽修大工 换机油 汽车保养 修电动车 修三轮车 汽车钣喷`),
    neighbours: [
      { trade: 'equipment-repairer', adjacency: 60, why: 'engines, hydraulics and electrics' },
      { trade: 'car-washer', adjacency: 60, why: 'works on cars, simpler tasks' },
      { trade: 'assembler', adjacency: 55, why: 'vehicle assembly uses the same tools' },
      { trade: 'bench-fitter', adjacency: 40, why: 'fits parts, less drawing' },
      { trade: 'driver', adjacency: 35, why: 'moves cars daily; a class may be missing' },
      { trade: 'sheet-metal-worker', adjacency: 30, why: 'body repair' },
      { trade: 'spray-painter', adjacency: 25, why: 'body shop' },
    ],
  },
  {
    code: 'electrician',
    name: '电工',
    english: 'Electrician',
    aliases:
      words(`维修电工 低压电工 高压电工 电工师傅 设备安装电工 工厂电工 厂区电工 值班电工 配电室值班 电气工 电气安装 电气维修 电力工 电力工人 外线电工 线路工 机电工 机电维修 弱电工 弱电 网络布线 配电工 变电工 值电工 接线工
      电气接线 电机修理 电缆工 光伏安装电工 光伏运维 接电线 修电路 电工学徒 工地电工 建筑电工 物业电工 农电工 装电表 安电表 拉线接电 接电 安灯接线`),
    legalLicences: [['electrician-low-voltage', 'electrician-high-voltage', 'building-electrician']],
    neighbours: [
      { trade: 'plumber-electrician', adjacency: 75, why: 'wiring is half of it, pipes to learn' },
      { trade: 'equipment-repairer', adjacency: 60, why: 'most stops are electrical' },
      { trade: 'refrigeration-technician', adjacency: 45, why: 'controls and motors, gas to learn' },
      { trade: 'installer', adjacency: 55, why: 'connects what is mounted' },
      { trade: 'assembler', adjacency: 50, why: 'wires cabinets' },
      { trade: 'car-mechanic', adjacency: 20, why: 'car electrics only' },
      { trade: 'boiler-operator', adjacency: 25, why: 'reads panels; the card is to be got' },
      { trade: 'wind-turbine-technician', adjacency: 55, why: 'controls, motors and cables, heights to learn' },
      { trade: 'solar-installer', adjacency: 65, why: 'inverters, cables and earthing' },
      { trade: 'lift-mechanic', adjacency: 50, why: 'controls and motors; the card is to be got' },
      { trade: 'instrument-technician', adjacency: 50, why: 'wires and controls, loops to learn' },
      { trade: 'appliance-repairer', adjacency: 55, why: 'finds faults in circuits' },
      { trade: 'line-builder', adjacency: 50, why: 'knows lines; climbing to learn' },
      { trade: 'telecom-installer', adjacency: 55, why: 'cables and terminals' },
    ],
  },
  {
    code: 'refrigeration-technician',
    name: '制冷空调工',
    english: 'Refrigeration and air-conditioning technician',
    aliases: words(
      '制冷 制冷工 制冷师傅 制冷施工师傅 制冷维修 冷库安装 冷库安装工 冷库工 空调工 空调安装 空调安装工 空调安装维修 空调维修 空调维修工 修空调 装空调 暖通工 装冷库 修冷库 制冷安装 空调师傅 空调移机 空调加氟',
    ),
    legalLicences: [['refrigeration']],
    neighbours: [
      { trade: 'installer', adjacency: 70, why: 'mounts units and pipes' },
      { trade: 'electrician', adjacency: 45, why: 'wires controls; the card is to be got' },
      { trade: 'plumber-electrician', adjacency: 55, why: 'pipes, brazing and wiring' },
      { trade: 'equipment-repairer', adjacency: 50, why: 'compressors, pumps and fans' },
      { trade: 'welder', adjacency: 25, why: 'brazes copper only' },
      { trade: 'appliance-repairer', adjacency: 70, why: 'fridges and washers' },
    ],
  },
];
