import type { SkillEntry } from '../entries.ts';
import { words } from '../words.ts';

/**
 * Skills of factories and repair shops.
 * Names: common speech, and the wishes of public notices (2015, 2026); no public list of skills was read.
 */
export const workshopSkills: readonly SkillEntry[] = [
  {
    code: 'gas-shielded-welding',
    name: '气保焊',
    english: 'Gas-shielded (CO₂) welding',
    aliases: words('二保焊 二氧焊 二氧化碳焊 二氧化碳保护焊 气体保护焊 二保 气保 二保焊接 co2焊 co2保护焊'),
  },
  {
    code: 'argon-arc-welding',
    name: '氩弧焊',
    english: 'Argon-arc (TIG) welding',
    aliases: words('亚弧焊 氩弧 氩电联焊 铝焊 钨极氩弧 氩弧焊接 氩焊'),
  },
  {
    code: 'arc-welding',
    name: '手工电弧焊',
    english: 'Hand arc welding',
    aliases: words(
      '电焊 手把焊 手弧焊 焊条焊 电弧焊 会焊接 懂焊接 焊接经验 焊接技术 平焊 立焊 横焊 仰焊 烧焊 会焊 焊大门 焊护栏 焊铁 手工焊 焊东西 焊铁架 焊活',
    ),
  },
  {
    code: 'gas-cutting',
    name: '气割气焊',
    english: 'Gas cutting and welding',
    aliases: words('气割 气焊 火焰切割 割枪 铜管焊接 铜焊 钎焊 割枪下料 气焊切割 切割钢板'),
  },
  { code: 'laser-welding', name: '激光焊', english: 'Laser welding', aliases: words('激光焊接 手持激光焊 激光焊机') },
  {
    code: 'reading-drawings',
    name: '看图纸',
    english: 'Reading drawings',
    aliases: words(
      '识图 看懂图纸 看懂图 看图 懂图纸 读图 图纸 cad图纸 cad图 机械识图 装配图 零件图 加工图纸 工艺单 设备图纸 看得懂图 看施工图 识图能力 看得懂图纸',
    ),
  },
  {
    code: 'cad-drawing',
    name: 'CAD制图',
    english: 'Drawing with CAD',
    aliases: words('cad autocad cad软件 cad绘图 画图 制图 绘图 编辑图形 拆单 拆单软件'),
  },
  {
    code: 'lathe-operation',
    name: '车床操作',
    english: 'Lathe work',
    aliases: words('车床 普车 开车床 普通车床 开普通车床 车床加工 车零件'),
  },
  {
    code: 'milling-operation',
    name: '铣床操作',
    english: 'Milling and drilling',
    aliases: words('铣床 钻床 钻铣 钻铣设备 镗床 开铣床 铣床加工 铣零件 开钻床'),
  },
  {
    code: 'grinding-operation',
    name: '磨床操作',
    english: 'Grinding-machine work',
    aliases: words('磨床 无心磨床 平面磨 外圆磨 开磨床 磨床加工'),
  },
  {
    code: 'cnc-operation',
    name: '数控操作',
    english: 'CNC operation',
    aliases: words(
      '数控 数控机床 数控设备 数控设备操作 数控车床 加工中心 cnc 华中数控 发那科 法兰克系统 广数 数控编程 操机 数控操机 开数控 数控编程序 编程操机 数控加工',
    ),
  },
  { code: 'bench-fitting', name: '钳工', english: 'Bench fitting', aliases: words('钳工技能 刮研 攻丝 划线 锉削 修模') },
  {
    code: 'sheet-metal-forming',
    name: '钣金折弯',
    english: 'Cutting and bending sheet metal',
    aliases: words('钣金 钣金工艺 折弯 折弯机 剪板机 剪板 冲孔 开冲床 冲床操作 激光切割 下料 角钢加工 折弯机操作 钣金活 铁皮活 剪铁皮'),
  },
  {
    code: 'measuring-tools',
    name: '使用量具',
    english: 'Measuring with gauges',
    aliases: words('量具 卡尺 游标卡尺 千分尺 百分表 工夹量具 检具'),
  },
  {
    code: 'polishing',
    name: '打磨抛光',
    english: 'Grinding and polishing',
    aliases: words('抛光 打磨 拉丝 抛光设备 角磨机 打蜡 抛光打蜡 磨焊口 打磨焊口 角磨机打磨 打砂纸'),
  },
  {
    code: 'spray-painting',
    name: '喷漆',
    english: 'Spray painting',
    aliases: words('喷涂 喷塑 喷粉 烤漆 油漆 油漆喷涂 喷枪 刷漆 汽车喷漆 喷油漆 刮灰喷漆 家具喷漆'),
  },
  {
    code: 'mechanical-assembly',
    name: '机械装配',
    english: 'Mechanical assembly',
    aliases: words('装配 组装 车间装配 零部件组装 设备组装 拧螺丝 组装电器 装配机器 看图装配'),
  },
  { code: 'edge-banding', name: '封边', english: 'Edge banding', aliases: words('封边机 全自动封边机 封边熟手 家具封边 会封边 开封边机') },
  {
    code: 'panel-cutting',
    name: '板材开料',
    english: 'Cutting panels',
    aliases: words('精裁 推台锯 开料锯 电子锯 开料机 下料精裁 排钻 开料 锯板子 裁板 裁板子'),
  },
  {
    code: 'printing-and-die-cutting',
    name: '印刷模切',
    english: 'Printing, laminating and die-cutting',
    aliases: words('模切 模切工艺 印刷 覆膜 覆膜机 瓦楞 糊盒 制袋 收卷复合 收卷 分切 开模切机 印刷机操作 糊纸盒'),
  },
  {
    code: 'injection-moulding',
    name: '注塑操作',
    english: 'Injection moulding',
    aliases: words('注塑 注塑机 调机 吹塑 吹膜 换网 开注塑机 注塑机操作 调注塑机'),
  },
  {
    code: 'packing-machine',
    name: '包装机操作',
    english: 'Running packing machines',
    aliases: words('包装机 真空包装机 枕式包装机 打包机 封口机 灌装机 贴标机 自动包装机 全自动包装机 操作包装机 打包机操作'),
  },
  {
    code: 'food-line',
    name: '食品生产线',
    english: 'Food production line',
    aliases: words('食品生产 食品加工 食品厂工作经验 食品厂经验 面点机 饼干生产 食品流水线 食品加工经验 食品生产线操作'),
  },
  {
    code: 'electrical-wiring',
    name: '电工操作',
    english: 'Electrical wiring and fault finding',
    aliases: words(
      '电工基础 电工知识 电工 接线 接电线 布线 配电 电路 电路维修 水电 水电维护 水电维修 电器维修 电气维修 配电柜 plc 修电路 走线 装开关 装灯 修电器线路 换电表 查线路',
    ),
  },
  {
    code: 'equipment-repair',
    name: '设备维修',
    english: 'Machine repair and upkeep',
    aliases: words(
      '机械维修 机修 设备保养 维修保养 设备维护 维修设备 维修冲床 修机器 液压维修 农机维修 修农机 修理机器 修设备 修农具 修水泵 修拖拉机',
    ),
  },
  {
    code: 'vehicle-repair',
    name: '汽车维修',
    english: 'Vehicle repair',
    aliases: words('汽修 修车 汽车修理 修汽车 补胎 换机油 摩托车维修 修摩托 补轮胎 修轮胎 修农用车 修电动车 修三轮车 修大车 换轮胎'),
  },
  {
    code: 'refrigeration',
    name: '制冷安装维修',
    english: 'Refrigeration',
    aliases: words('制冷 冷库安装 冷库制冷安装 空调安装 空调维修 暖通 加氟 修空调 装空调 空调移机 制冷维修 修冷库 冷库维修'),
  },
  {
    code: 'plumbing',
    name: '水暖管道',
    english: 'Plumbing',
    aliases: words(
      '水暖 管道安装 消防管道 管道加工 接水管 水管安装 通下水 地暖 给排水 疏通下水道 疏通下水 装水管 修水管 装暖气 安暖气 修暖气 水暖安装',
    ),
  },
  {
    code: 'quality-checking',
    name: '质量检验',
    english: 'Checking quality',
    aliases: words('质检 检验 品检 品控 抽检 外观检验 验货 挑次品 质量检查'),
  },
  {
    code: 'fermentation-control',
    name: '发酵控制',
    english: 'Controlling fermentation',
    aliases: words('发酵操作 发酵罐 种子罐 菌种培养 看发酵罐'),
  },
  {
    code: 'dcs-operation',
    name: 'DCS操作',
    english: 'Running a plant from the control room (DCS)',
    aliases: words('dcs dcs系统 dcs操作系统 化工中控操作 反应釜操作 操作反应釜'),
  },
  {
    code: 'glass-fibre-laminating',
    name: '糊玻璃钢',
    english: 'Laminating glass fibre',
    aliases: words('玻璃钢糊制 玻璃钢制作 手糊 手糊工艺 真空灌注 叶片糊制'),
  },
  { code: 'sign-making', name: '制作广告牌', english: 'Making signs', aliases: words('喷绘 写真喷绘 做牌匾 灯箱制作 发光字制作 广告制作') },
  { code: 'upholstering', name: '沙发软包', english: 'Upholstering', aliases: words('钉沙发 做沙发 扪皮 扪沙发 沙发制作') },
];
