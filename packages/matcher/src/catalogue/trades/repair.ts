import type { TradeEntry } from '../entries.ts';
import { words } from '../words.ts';

/**
 * Repairs in homes and at the roadside; machines of factories stand in machining-and-welding.ts.
 * Names: common speech and shop signs; official forms from memory, not read.
 * Licences: 特种设备作业人员证 for lifts (公告2021年第41号; the mark T from memory).
 */
export const repairTrades: readonly TradeEntry[] = [
  {
    code: 'appliance-repairer',
    name: '家电维修工',
    english: 'Household-appliance repairer',
    aliases:
      words(`家电维修 家电维修员 家电维修师傅 家电修理 家电修理工 修家电 修电器 电器维修 电器维修工 电器修理 家用电器维修 小家电维修 修冰箱 修冰柜 冰箱维修 修洗衣机 洗衣机维修 修电视 电视维修 热水器维修 修热水器 修彩电 修油烟机
      修电饭锅`),
    neighbours: [
      { trade: 'refrigeration-technician', adjacency: 55, why: 'fridges and compressors; the card is to be got' },
      { trade: 'electrician', adjacency: 50, why: 'finds faults in circuits; the card is to be got' },
      { trade: 'phone-repairer', adjacency: 40, why: 'solders boards, smaller parts' },
      { trade: 'equipment-repairer', adjacency: 50, why: 'motors and switches' },
      { trade: 'installer', adjacency: 65, why: 'mounts machines in homes' },
      { trade: 'plumber-electrician', adjacency: 40, why: 'connects water and power' },
      { trade: 'assembler', adjacency: 60, why: 'screws and plugs small parts' },
    ],
  },
  {
    code: 'phone-repairer',
    name: '手机维修员',
    english: 'Mobile-phone repairer',
    aliases: words(
      '手机维修 手机维修工 手机维修师 手机维修师傅 手机修理 手机修理工 修手机 换手机屏 手机换屏 换手机屏幕 手机贴膜 贴手机膜 刷机',
    ),
    neighbours: [
      { trade: 'appliance-repairer', adjacency: 40, why: 'solders boards, bigger machines to learn' },
      { trade: 'computer-technician', adjacency: 50, why: 'software and screens' },
      { trade: 'assembler', adjacency: 65, why: 'fine screws and plugs' },
      { trade: 'shop-assistant', adjacency: 60, why: 'sells phones over the counter' },
      { trade: 'phone-agent', adjacency: 35, why: 'explains to customers' },
    ],
  },
  {
    code: 'computer-technician',
    name: '电脑维修员',
    english: 'Computer technician',
    aliases: words('电脑维修 电脑维修工 电脑修理 修电脑 电脑装机 装系统 网管 网吧网管 网络管理员 打印机维修 修打印机 维修打印机'),
    neighbours: [
      { trade: 'phone-repairer', adjacency: 45, why: 'software and screens, finer parts' },
      { trade: 'office-clerk', adjacency: 55, why: 'computer all day' },
      { trade: 'telecom-installer', adjacency: 50, why: 'networks, poles to learn' },
      { trade: 'appliance-repairer', adjacency: 30, why: 'boards and plugs' },
      { trade: 'phone-agent', adjacency: 55, why: 'helps people over the telephone' },
    ],
  },
  {
    code: 'lift-mechanic',
    name: '电梯维修工',
    english: 'Lift mechanic',
    aliases: words(
      '电梯维修 电梯维修员 电梯维修师傅 电梯维保 电梯维保工 电梯维保员 电梯保养 电梯保养工 修电梯 电梯修理工 电梯检修 电梯工 电梯安装 电梯安装工 装电梯 扶梯维修',
    ),
    legalLicences: [['lift-repair']],
    neighbours: [
      { trade: 'electrician', adjacency: 60, why: 'controls and motors; the card is to be got' },
      { trade: 'equipment-repairer', adjacency: 65, why: 'motors, brakes and ropes' },
      { trade: 'installer', adjacency: 70, why: 'rails and heavy parts' },
      { trade: 'crane-operator', adjacency: 35, why: 'hoists; the card is to be got' },
      { trade: 'wind-turbine-technician', adjacency: 40, why: 'heights, motors and brakes' },
      { trade: 'bench-fitter', adjacency: 35, why: 'fits and aligns' },
    ],
  },
  {
    code: 'drain-cleaner',
    name: '管道疏通工',
    english: 'Drain cleaner',
    aliases: words(
      '管道疏通 疏通下水道 疏通下水 疏通管道 疏通马桶 疏通工 通下水 通下水道 通马桶 马桶疏通 掏下水 掏下水道 清掏工 化粪池清理 清理化粪池 掏化粪池 抽粪 抽粪工 吸粪 抽化粪池 清淤工 清淤 管道清淤',
    ),
    neighbours: [
      { trade: 'plumber-electrician', adjacency: 50, why: 'knows drains, wiring to learn' },
      { trade: 'street-cleaner', adjacency: 75, why: 'dirty work outdoors' },
      { trade: 'cleaner', adjacency: 65, why: 'leaves rooms clean' },
      { trade: 'construction-laborer', adjacency: 70, why: 'digs and lifts covers' },
      { trade: 'water-treatment-operator', adjacency: 30, why: 'pumps and sludge' },
    ],
  },
  {
    code: 'street-repairer',
    name: '修鞋配钥匙师傅',
    english: 'Shoe, lock and watch repairer',
    aliases: words(
      '修鞋 修鞋匠 修鞋工 擦鞋 配钥匙 开锁 开锁匠 锁匠 修锁 修表的 钟表修理 钟表维修 修伞 修拉锁 换拉锁 磨剪子 磨刀 磨剪子戗菜刀 修手表',
    ),
    neighbours: [
      { trade: 'sewing-worker', adjacency: 30, why: 'heavy stitches on leather' },
      { trade: 'hand-crafter', adjacency: 60, why: 'patient fine handwork' },
      { trade: 'assembler', adjacency: 60, why: 'small parts by hand' },
      { trade: 'equipment-repairer', adjacency: 25, why: 'takes small things apart' },
      { trade: 'street-vendor', adjacency: 65, why: 'at home on the pavement' },
      { trade: 'door-window-fitter', adjacency: 30, why: 'fits locks' },
    ],
  },
];
