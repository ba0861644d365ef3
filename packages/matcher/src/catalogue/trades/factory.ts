import type { TradeEntry } from '../entries.ts';
import { words } from '../words.ts';

/**
 * Names: titles of public notices (2015, 2026) and common speech of factories; official forms from memory, not read.
 * Licences: 健康证, 食品安全法 45 (second-hand) with the list of posts in the hygiene rules for catering (2018, from memory); for slaughter 生猪屠宰管理条例 (from memory).
 */
export const factoryTrades: readonly TradeEntry[] = [
  {
    code: 'general-worker',
    name: '普工',
    english: 'General factory worker',
    aliases:
      words(`普通工 普通工人 操作工 操作员 生产工 生产工人 生产员 车间工 车间工人 流水线 流水线工 流水工 生产线工人 一线工 一线员工 一线工人 杂工 杂活 临时工 零工 打零工 进厂 进厂打工 工厂工人 工厂员工 车间员工 生产员工
      制造员工 作业员 生产作业员 合同工 学徒工 女工 男工 电子厂 打螺丝 擦灰 擦灰工 打零杂 打杂工 干零活 车间干活 厂里干活 进厂干活 流水线工人 厂工 上料工 下料普工 普工学徒 车间普工 进厂打螺丝 出窑 码坯 码坯子 砖厂干活`),
    openToAll: true,
    generic: true,
    neighbours: [
      { trade: 'packer', adjacency: 85, why: 'packing is the usual first post of a general worker' },
      { trade: 'sorter', adjacency: 75, why: 'same pace and standing work, goods to learn' },
      { trade: 'assembler', adjacency: 70, why: 'line work with hand tools' },
      { trade: 'loading-worker', adjacency: 60, why: 'factories let general workers load' },
      { trade: 'food-processing-worker', adjacency: 60, why: 'line work, hygiene to learn' },
      { trade: 'plastics-operator', adjacency: 45, why: 'feeding and trimming beside the machine' },
      { trade: 'press-operator', adjacency: 40, why: 'single-stroke feeding, safety to learn' },
      { trade: 'panel-worker', adjacency: 40, why: 'feeding boards as the second man' },
      { trade: 'printing-operator', adjacency: 35, why: 'feeding and stacking sheets' },
      { trade: 'textile-operator', adjacency: 35, why: 'knows shifts and machines, not the yarn' },
      { trade: 'polisher', adjacency: 30, why: 'simple grinding is taught in days' },
      { trade: 'quality-inspector', adjacency: 30, why: 'knows the goods, not the records' },
      { trade: 'cleaner', adjacency: 60, why: 'sweeping is part of every line' },
      { trade: 'feed-mill-worker', adjacency: 60, why: 'line work, dust and sacks' },
      { trade: 'starch-worker', adjacency: 55, why: 'plant shifts, stages to learn' },
      { trade: 'fermentation-operator', adjacency: 40, why: 'plant shifts, readings to learn' },
      { trade: 'chemical-operator', adjacency: 40, why: 'plant shifts, readings to learn' },
      { trade: 'grain-mill-worker', adjacency: 55, why: 'tends machines in shifts' },
      { trade: 'composite-worker', adjacency: 45, why: 'hand work taught in weeks' },
    ],
  },
  {
    code: 'assembler',
    name: '装配工',
    english: 'Assembler',
    aliases:
      words(`组装工 组装 装配 装配员 装配普工 装配工人 汽车装配工 汽车装配 机械装配 机械装配工 总装工 拼装工 拼装 电子装配 电子组装 电器装配工 插件工 焊锡工 锡焊工 焊锡 装机工 家具组装 拧螺丝 装配流水线 电子厂装配 组装普工
      焊电路板`),
    openToAll: true,
    neighbours: [
      { trade: 'general-worker', adjacency: 90, why: 'assembly is line work' },
      { trade: 'packer', adjacency: 75, why: 'same line, last station' },
      { trade: 'bench-fitter', adjacency: 45, why: 'reads assembly drawings, files and scrapes little' },
      { trade: 'installer', adjacency: 45, why: 'same tools, on the customer’s site' },
      { trade: 'quality-inspector', adjacency: 45, why: 'knows how good parts look' },
      { trade: 'equipment-repairer', adjacency: 25, why: 'knows how machines go together' },
      { trade: 'sheet-metal-worker', adjacency: 20, why: 'works beside it, with some of its tools' },
      { trade: 'phone-repairer', adjacency: 25, why: 'fine screws, faults to learn' },
      { trade: 'upholsterer', adjacency: 35, why: 'staples and screws' },
    ],
  },
  {
    code: 'quality-inspector',
    name: '质检员',
    english: 'Quality inspector',
    aliases: words(
      '质检 质检工 质量检测员 质量检测 检验员 检验工 品检 品检员 品检工 品控 品控员 质量检验员 qc 验货员 抽检员 外观检 巡检员 质检普工 质量员 检测员 检品',
    ),
    neighbours: [
      { trade: 'general-worker', adjacency: 80, why: 'stands at the same line' },
      { trade: 'packer', adjacency: 75, why: 'checks before packing' },
      { trade: 'sorter', adjacency: 70, why: 'sorts good from bad all day' },
      { trade: 'assembler', adjacency: 50, why: 'knows the parts and their faults' },
      { trade: 'warehouse-keeper', adjacency: 45, why: 'counts, labels and keeps records' },
      { trade: 'office-clerk', adjacency: 30, why: 'keeps tables and reports' },
      { trade: 'lab-tester', adjacency: 45, why: 'samples and limits, the bench to learn' },
    ],
  },
  {
    code: 'food-processing-worker',
    name: '食品加工工',
    english: 'Food-processing worker',
    aliases:
      words(`食品加工 食品工 食品普工 食品厂工人 食品厂普工 食品操作工 粉条工 做粉条 豆腐工 做豆腐 榨油 榨油工 炒货工 炒瓜子 罐头工 酿酒工 酿造工 速冻工 腌菜工 腌酸菜 屠宰加工 乳品工 乳品加工 牛奶加工 豆腐坊 晒牛肉干 肉干厂工人
      牛肉加工 做炒米 漏粉 剥虾 扒虾 挤虾仁 冷冻食品工 预制菜 罐头厂工人 乳品厂工人 奶粉厂工人 中央厨房 切肉装袋 做牛肉干 牛肉干加工`),
    openToAll: true,
    legalLicences: [['health-certificate']],
    neighbours: [
      { trade: 'general-worker', adjacency: 90, why: 'line work in shifts' },
      { trade: 'packer', adjacency: 80, why: 'every food line ends in packing' },
      { trade: 'kitchen-helper', adjacency: 60, why: 'washes, cuts and keeps hygiene' },
      { trade: 'dairy-maker', adjacency: 45, why: 'hygiene and heat, milk to learn' },
      { trade: 'slaughterer', adjacency: 40, why: 'same cold shop, knife work to learn' },
      { trade: 'dough-cook', adjacency: 30, why: 'dough and steam, not the shaping' },
      { trade: 'quality-inspector', adjacency: 25, why: 'knows samples and dates' },
      { trade: 'grain-mill-worker', adjacency: 60, why: 'hygiene and shifts at machines' },
      { trade: 'starch-worker', adjacency: 55, why: 'hygiene and tanks' },
      { trade: 'fermentation-operator', adjacency: 40, why: 'hygiene and batches' },
    ],
  },
  {
    code: 'slaughterer',
    name: '屠宰分割工',
    english: 'Slaughterer and meat cutter',
    aliases:
      words(`屠宰 屠宰工 屠宰场工人 屠宰员 分割工 分割 肉类分割 牛羊分割 剔骨 剔骨工 杀猪 杀羊 杀牛 宰羊 宰牛 卖肉 切肉工 切肉师傅 肉食加工 修肉 屠夫 屠宰厂工人 剔骨头 分割羊肉 分割牛肉 分割肉 卸羊 卸牛 扒羊皮 剥羊皮 宰牲口
      灌肠工 牛羊屠宰 修割工 砍骨工`),
    legalLicences: [['health-certificate']],
    neighbours: [
      { trade: 'food-processing-worker', adjacency: 80, why: 'same shop, easier stations' },
      { trade: 'kitchen-preparer', adjacency: 60, why: 'clean knife work on meat' },
      { trade: 'general-worker', adjacency: 70, why: 'line work in the cold' },
      { trade: 'packer', adjacency: 60, why: 'packs what is cut' },
      { trade: 'livestock-keeper', adjacency: 35, why: 'handles live animals before slaughter' },
      { trade: 'shop-assistant', adjacency: 35, why: 'sells meat over the counter' },
      { trade: 'tanner', adjacency: 35, why: 'flays clean' },
    ],
  },
  {
    code: 'plastics-operator',
    name: '注塑工',
    english: 'Plastics machine operator',
    aliases:
      words(`注塑 注塑操作工 注塑员 注塑机 注塑普工 吹塑工 吹膜 吹膜工 挤塑工 挤出工 塑料工 塑料厂工人 塑料造粒 造粒工 换网 换网工 橡胶工 硫化工 发泡工 吸塑工 滴灌带工 滴灌带 编织袋 编织袋工 拉丝机工 注塑操作员 注塑开机 吹瓶工
      滴灌带厂工人 地膜工 吹地膜 管材工`),
    neighbours: [
      { trade: 'general-worker', adjacency: 85, why: 'line work beside a machine' },
      { trade: 'packer', adjacency: 70, why: 'trims and packs what the machine throws' },
      { trade: 'press-operator', adjacency: 50, why: 'moulds, cycles and guards alike' },
      { trade: 'printing-operator', adjacency: 40, why: 'sets and watches a running machine' },
      { trade: 'foundry-worker', adjacency: 30, why: 'heat and moulds, other material' },
      { trade: 'equipment-repairer', adjacency: 20, why: 'clears his own machine' },
    ],
  },
  {
    code: 'printing-operator',
    name: '印刷包装机操作工',
    english: 'Printing, die-cutting and bag-making operator',
    aliases:
      words(`印刷工 印刷 印刷机长 印刷机 模切 模切工 模切机 覆膜 覆膜工 覆膜机 覆膜机长 制袋 制袋工 制袋机 纸箱工 糊盒 糊盒工 糊盒机 粘箱工 装订工 复合工 分切工 分切机 裱纸工 烫金工 丝印工 丝网印刷 造纸工 印刷厂工人 开模切机
      印刷机操作工 胶印工 纸箱厂工人 做纸箱`),
    neighbours: [
      { trade: 'general-worker', adjacency: 80, why: 'line work in shifts' },
      { trade: 'packer', adjacency: 70, why: 'counts, bundles and wraps sheets' },
      { trade: 'plastics-operator', adjacency: 45, why: 'film and rolls on a running machine' },
      { trade: 'textile-operator', adjacency: 35, why: 'watches many running webs' },
      { trade: 'panel-worker', adjacency: 30, why: 'laminates and cuts flat goods' },
      { trade: 'cloth-cutter', adjacency: 30, why: 'lays out and cuts flat goods' },
    ],
  },
  {
    code: 'textile-operator',
    name: '挡车工',
    english: 'Spinning and weaving operator',
    aliases:
      words(`纺织工 纺织 细纱挡车工 细纱工 织布工 织布 纺纱工 纺线工 落纱工 络筒工 络筒 毛纺工 羊绒工 羊绒分梳工 羊绒分梳 洗毛工 选毛工 绒毛分选 针织横机工 横机工 圆机工 印染工 染色工 挡车 纱厂挡车 纱厂工人 并条工 梳棉工
      倒纱工 毛纺厂工人 羊绒厂工人`),
    neighbours: [
      { trade: 'general-worker', adjacency: 80, why: 'shift work at machines' },
      { trade: 'packer', adjacency: 65, why: 'winds, labels and packs rolls' },
      { trade: 'sewing-worker', adjacency: 40, why: 'knows cloth and thread, not seams' },
      { trade: 'sorter', adjacency: 50, why: 'grades wool and yarn by hand' },
      { trade: 'printing-operator', adjacency: 35, why: 'watches running rolls' },
      { trade: 'hand-crafter', adjacency: 35, why: 'nimble with thread' },
    ],
  },
  {
    code: 'foundry-worker',
    name: '铸造熔炼工',
    english: 'Foundry and furnace worker',
    aliases: words(
      '铸造 铸造工 铸工 翻砂 翻砂工 熔炼 熔炼工 冶炼工 冶炼 炉前工 炼钢工 轧钢工 锻造工 锻工 打铁 铁匠 热处理工 热处理 压铸工 压铸 浇注工 造型工 电解工 铝厂工人 镀锌工 电镀工 砖厂工人 烧砖',
    ),
    neighbours: [
      { trade: 'general-worker', adjacency: 75, why: 'used to shifts, weight and heat' },
      { trade: 'boiler-operator', adjacency: 40, why: 'tends fire and reads gauges, card to get' },
      { trade: 'polisher', adjacency: 50, why: 'fettles and grinds castings' },
      { trade: 'press-operator', adjacency: 40, why: 'hot metal under a press' },
      { trade: 'plastics-operator', adjacency: 35, why: 'moulds and cycles, cooler' },
      { trade: 'loading-worker', adjacency: 55, why: 'moves heavy pieces all day' },
    ],
  },
  {
    code: 'miner',
    name: '采矿工',
    english: 'Mine and quarry worker',
    aliases: words(
      '矿工 煤矿工人 煤矿工 下井 下井工 井下工 采煤工 采煤 挖煤 掘进工 支护工 矿山工人 矿山普工 选矿工 选煤工 破碎工 皮带工 采石工 石料厂工人 绞车工 井下工人 露天矿工 采掘工 煤矿普工 洗煤工 洗煤 打锚杆',
    ),
    neighbours: [
      { trade: 'construction-laborer', adjacency: 70, why: 'heavy work with hand tools' },
      { trade: 'loading-worker', adjacency: 65, why: 'shovels and moves heavy goods' },
      { trade: 'general-worker', adjacency: 70, why: 'shift work beside belts and crushers' },
      { trade: 'foundry-worker', adjacency: 40, why: 'dust, heat and weight' },
      { trade: 'wheel-loader-operator', adjacency: 25, why: 'works beside it' },
      { trade: 'crane-operator', adjacency: 20, why: 'hoists and signals' },
      { trade: 'blaster', adjacency: 35, why: 'stands by at blasts; the card is to be got' },
      { trade: 'well-driller', adjacency: 35, why: 'drills and rods' },
    ],
  },
];
