import type { TradeEntry } from '../entries.ts';
import { words } from '../words.ts';

/**
 * Mills and food and bio-chemical plants: maize starch, amino acids, feed, grain.
 * Names: common speech around such plants, and post names of notices; official forms from memory, not read.
 * Licences: none is asked of all of them. 危险化学品安全作业 (令第30号, second-hand) is asked for certain processes only.
 */
export const plantTrades: readonly TradeEntry[] = [
  {
    code: 'grain-mill-worker',
    name: '米面加工工',
    english: 'Flour, rice and millet mill worker',
    aliases: words(
      '米面加工 磨面 磨面粉 磨米 碾米 碾米工 打米 大米加工 加工大米 米厂工人 面粉工 面粉加工 面粉厂工人 制粉工 制米工 磨坊 磨苞米面 磨玉米面 粮食加工 粮食加工工 杂粮加工 粮米加工',
    ),
    neighbours: [
      { trade: 'feed-mill-worker', adjacency: 70, why: 'grinds, sieves and bags alike' },
      { trade: 'food-processing-worker', adjacency: 75, why: 'hygiene and shifts at machines' },
      { trade: 'grain-dryer-operator', adjacency: 45, why: 'knows grain and damp, the furnace to learn' },
      { trade: 'packer', adjacency: 70, why: 'bags and sews sacks' },
      { trade: 'loading-worker', adjacency: 65, why: 'carries sacks all day' },
      { trade: 'general-worker', adjacency: 80, why: 'tends machines in shifts' },
    ],
  },
  {
    code: 'grain-dryer-operator',
    name: '烘干塔工',
    english: 'Grain-dryer operator',
    aliases: words(
      '烘干塔 烘干塔工人 烘干塔操作工 看烘干塔 烧烘干塔 烘塔 烘干工 粮食烘干 粮食烘干工 烘粮 烘粮食 烘苞米 烘玉米 烘稻子 烘干机操作工 粮食烘干塔 烘干炉 热风炉',
    ),
    neighbours: [
      { trade: 'boiler-operator', adjacency: 45, why: 'tends fire and fans; the card is to be got' },
      { trade: 'grain-mill-worker', adjacency: 55, why: 'knows grain, belts and elevators' },
      { trade: 'feed-mill-worker', adjacency: 45, why: 'grain, belts and dust' },
      { trade: 'loading-worker', adjacency: 65, why: 'moves grain all season' },
      { trade: 'warehouse-keeper', adjacency: 30, why: 'knows how grain is stored' },
      { trade: 'general-worker', adjacency: 75, why: 'night shifts beside machines' },
    ],
  },
  {
    code: 'feed-mill-worker',
    name: '饲料加工工',
    english: 'Feed-mill worker',
    aliases: words('饲料工 饲料加工 饲料生产工 饲料厂工人 饲料厂普工 饲料制粒 制粒工 饲料投料 饲料配料 饲料中控 饲料打包 粉碎饲料 打饲料'),
    neighbours: [
      { trade: 'grain-mill-worker', adjacency: 70, why: 'grinds, sieves and bags alike' },
      { trade: 'starch-worker', adjacency: 50, why: 'maize in bulk, wet stages to learn' },
      { trade: 'grain-dryer-operator', adjacency: 40, why: 'grain, belts and dust' },
      { trade: 'loading-worker', adjacency: 70, why: 'carries sacks all day' },
      { trade: 'packer', adjacency: 70, why: 'weighs and sews sacks' },
      { trade: 'livestock-keeper', adjacency: 35, why: 'knows rations' },
      { trade: 'general-worker', adjacency: 85, why: 'line work in shifts' },
    ],
  },
  {
    code: 'starch-worker',
    name: '淀粉制糖工',
    english: 'Starch and sugar plant worker',
    aliases: words(
      '淀粉工 淀粉加工 淀粉加工工 淀粉厂工人 淀粉操作工 玉米淀粉 玉米深加工 玉米加工 制糖工 制糖 糖化工 糖厂工人 甜菜制糖 麦芽糖工 脱胚工 浸泡工',
    ),
    neighbours: [
      { trade: 'fermentation-operator', adjacency: 50, why: 'tanks, pipes and readings in the same plant' },
      { trade: 'chemical-operator', adjacency: 50, why: 'evaporators and centrifuges alike' },
      { trade: 'feed-mill-worker', adjacency: 55, why: 'husks and germ become feed' },
      { trade: 'food-processing-worker', adjacency: 70, why: 'hygiene and shifts' },
      { trade: 'packer', adjacency: 70, why: 'fills and stacks sacks' },
      { trade: 'general-worker', adjacency: 85, why: 'plant shifts' },
    ],
  },
  {
    code: 'fermentation-operator',
    name: '发酵工',
    english: 'Fermentation operator (amino acids, glutamate)',
    aliases: words(
      '发酵 发酵操作工 发酵操作员 发酵员 生物发酵 味精工 味精厂工人 氨基酸工 氨基酸厂工人 氨基酸操作工 菌种工 菌种培养 种子罐操作 生物制药工 制曲工',
    ),
    neighbours: [
      { trade: 'starch-worker', adjacency: 60, why: 'tanks, pipes and readings in the same plant' },
      { trade: 'chemical-operator', adjacency: 60, why: 'the next stage: extraction and crystals' },
      { trade: 'lab-tester', adjacency: 40, why: 'takes samples and reads them' },
      { trade: 'water-treatment-operator', adjacency: 45, why: 'keeps bacteria alive in tanks' },
      { trade: 'food-processing-worker', adjacency: 65, why: 'hygiene and batches' },
      { trade: 'general-worker', adjacency: 80, why: 'plant shifts' },
    ],
  },
  {
    code: 'chemical-operator',
    name: '化工操作工',
    english: 'Chemical-plant operator',
    aliases: words(
      '化工工 化工工人 化工普工 化工厂工人 化工厂操作工 化工生产工 化工中控 化工主操 反应釜工 反应釜操作工 合成工 提取工 提炼工 结晶工 蒸发工 精制工 萃取工 蒸馏工 离心机工 化肥厂工人 药厂工人 药厂普工 制药工 dcs操作工 dcs操作员',
    ),
    neighbours: [
      { trade: 'fermentation-operator', adjacency: 55, why: 'tanks and readings, living cultures to learn' },
      { trade: 'starch-worker', adjacency: 60, why: 'evaporators and centrifuges alike' },
      { trade: 'water-treatment-operator', adjacency: 55, why: 'doses, pumps and readings' },
      { trade: 'boiler-operator', adjacency: 40, why: 'pressure and gauges; the card is to be got' },
      { trade: 'power-plant-operator', adjacency: 40, why: 'watches a control room' },
      { trade: 'lab-tester', adjacency: 35, why: 'takes samples' },
      { trade: 'general-worker', adjacency: 80, why: 'plant shifts' },
    ],
  },
  {
    code: 'lab-tester',
    name: '化验员',
    english: 'Laboratory tester',
    aliases: words(
      '化验 化验工 化验室 化验室工作 做化验 化验分析 化验分析员 检化验 检化验员 化学检验员 水质化验员 煤质化验员 煤质化验 粮食化验 食品化验 牛奶化验 采样员 采样工 制样工 取样员 扦样员 实验员 实验室助理',
    ),
    neighbours: [
      { trade: 'quality-inspector', adjacency: 75, why: 'samples, limits and records' },
      { trade: 'water-treatment-operator', adjacency: 40, why: 'tests water daily' },
      { trade: 'fermentation-operator', adjacency: 35, why: 'knows cultures from the bench' },
      { trade: 'chemical-operator', adjacency: 35, why: 'knows the product, not the plant' },
      { trade: 'office-clerk', adjacency: 40, why: 'keeps tables and reports' },
      { trade: 'packer', adjacency: 60, why: 'careful and clean' },
    ],
  },
  {
    code: 'water-treatment-operator',
    name: '水处理工',
    english: 'Water and sewage treatment operator',
    aliases: words(
      '水处理 水处理操作工 污水处理 污水处理工 污水处理员 污水工 污水厂工人 净水工 制水工 水厂工人 自来水工 环保操作工 环保设备操作工 脱硫工 脱硝工',
    ),
    neighbours: [
      { trade: 'boiler-operator', adjacency: 45, why: 'feed water and pumps; the card is to be got' },
      { trade: 'chemical-operator', adjacency: 45, why: 'doses, pumps and readings' },
      { trade: 'lab-tester', adjacency: 40, why: 'tests water daily' },
      { trade: 'watchman', adjacency: 55, why: 'long quiet shifts with rounds' },
      { trade: 'equipment-repairer', adjacency: 30, why: 'keeps pumps going' },
      { trade: 'general-worker', adjacency: 75, why: 'shift work' },
    ],
  },
  {
    code: 'instrument-technician',
    name: '仪表工',
    english: 'Instrument technician',
    aliases: words('仪表维修工 仪表维修 仪表员 仪表检修 仪表调试 热工 热工仪表 热控工 热控检修 自动化仪表 自控工 仪器仪表维修'),
    neighbours: [
      { trade: 'electrician', adjacency: 60, why: 'wires and controls; the card is to be got' },
      { trade: 'equipment-repairer', adjacency: 55, why: 'finds why a line stopped' },
      { trade: 'power-plant-operator', adjacency: 40, why: 'reads every gauge of the plant' },
      { trade: 'chemical-operator', adjacency: 40, why: 'knows the control room' },
      { trade: 'assembler', adjacency: 55, why: 'wires and mounts small parts' },
    ],
  },
  {
    code: 'composite-worker',
    name: '玻璃钢工',
    english: 'Glass-fibre and rotor-blade worker',
    aliases: words('玻璃钢制作 做玻璃钢 糊玻璃钢 手糊工 复合材料工 叶片工 风电叶片 叶片打磨 叶片操作工 叶片糊制 真空灌注工'),
    neighbours: [
      { trade: 'polisher', adjacency: 55, why: 'sands laminate all day' },
      { trade: 'spray-painter', adjacency: 45, why: 'filler, sanding and coats' },
      { trade: 'plastics-operator', adjacency: 45, why: 'resin and moulds' },
      { trade: 'waterproofer', adjacency: 35, why: 'lays cloth and resin' },
      { trade: 'general-worker', adjacency: 80, why: 'hand work in shifts' },
    ],
  },
];
