import type { TradeEntry } from '../entries.ts';
import { words } from '../words.ts';

/**
 * Wind and solar sites, power plants, overhead lines, broadband.
 * Names: common speech, and post names of notices of wind and solar companies; official forms from memory, not read.
 * Licences: 特种作业 (安监总局令第30号) for electricity and heights, kinds second-hand.
 */
export const energyAndLineTrades: readonly TradeEntry[] = [
  {
    code: 'solar-installer',
    name: '光伏安装工',
    english: 'Solar-panel installer',
    aliases: words(
      '光伏安装 光伏安装员 光伏安装工人 光伏工 光伏工人 光伏施工 光伏施工员 装光伏 装光伏板 安光伏板 光伏板安装 光伏支架 光伏支架安装 光伏组件安装 光伏普工 太阳能板安装 装太阳能板 太阳能发电安装 光伏板清洗 光伏清洗工',
    ),
    legalLicences: [['electrician-low-voltage', 'height-work']],
    neighbours: [
      { trade: 'installer', adjacency: 80, why: 'frames, bolts and levels' },
      { trade: 'construction-laborer', adjacency: 80, why: 'at home on building sites' },
      { trade: 'electrician', adjacency: 35, why: 'plugs and lays cable; the card is to be got' },
      { trade: 'wind-turbine-technician', adjacency: 30, why: 'same companies, towers to learn' },
      { trade: 'scaffolder', adjacency: 35, why: 'works on roofs; the card is to be got' },
      { trade: 'line-builder', adjacency: 35, why: 'cables and poles on open land' },
      { trade: 'piling-worker', adjacency: 30, why: 'sets the posts' },
    ],
  },
  {
    code: 'wind-turbine-technician',
    name: '风机运维员',
    english: 'Wind-turbine technician',
    aliases: words(
      '风机运维 风机运维工 风机维修 风机维修工 风机维护 风机检修 修风机 爬风机 风电工 风电运维 风电运维员 风电运维工 风电检修 风电检修工 风电检修员 风电维修 风电维护 风电技术员 风场运维 风电场运维 风电场运维员 风力发电运维',
    ),
    legalLicences: [['electrician-high-voltage', 'electrician-low-voltage'], ['height-work']],
    neighbours: [
      { trade: 'electrician', adjacency: 75, why: 'controls, motors and cables every day' },
      { trade: 'equipment-repairer', adjacency: 65, why: 'bearings, hydraulics and bolts' },
      { trade: 'solar-installer', adjacency: 70, why: 'wiring and frames, on the ground' },
      { trade: 'installer', adjacency: 60, why: 'lifts, bolts and levels' },
      { trade: 'instrument-technician', adjacency: 40, why: 'sensors and readings' },
      { trade: 'line-builder', adjacency: 40, why: 'high voltage and heights' },
      { trade: 'lift-mechanic', adjacency: 35, why: 'motors, brakes and ropes; the card is to be got' },
    ],
  },
  {
    code: 'power-plant-operator',
    name: '电厂运行工',
    english: 'Power-plant operator',
    aliases: words(
      '电厂运行 电厂运行员 电厂工人 电厂普工 电厂巡检 电厂巡检员 集控运行 集控运行员 集控员 汽机运行 输煤工 输煤 输煤运行 除灰工 热电厂工人',
    ),
    neighbours: [
      { trade: 'boiler-operator', adjacency: 60, why: 'steam and gauges; the card is to be got' },
      { trade: 'chemical-operator', adjacency: 45, why: 'watches a control room' },
      { trade: 'water-treatment-operator', adjacency: 45, why: 'pumps, valves and rounds' },
      { trade: 'instrument-technician', adjacency: 30, why: 'reads every gauge' },
      { trade: 'equipment-repairer', adjacency: 30, why: 'hears what is wrong on his rounds' },
      { trade: 'general-worker', adjacency: 75, why: 'shift work beside belts' },
    ],
  },
  {
    code: 'line-builder',
    name: '架线工',
    english: 'Overhead-line builder',
    aliases: words(
      '架线 架电线 立杆 立杆工 立电杆 立电线杆 栽电线杆 送变电工 送变电 送电工 铁塔工 铁塔组立 组塔工 电力施工 电力施工工人 拉电线 电网施工',
    ),
    legalLicences: [['electrician-high-voltage', 'height-work']],
    neighbours: [
      { trade: 'electrician', adjacency: 45, why: 'knows lines, not cabinets; the card is to be got' },
      { trade: 'telecom-installer', adjacency: 60, why: 'poles and cables, small gear to learn' },
      { trade: 'scaffolder', adjacency: 55, why: 'climbs and ties steel' },
      { trade: 'solar-installer', adjacency: 60, why: 'cables and frames on open land' },
      { trade: 'construction-laborer', adjacency: 80, why: 'digs and carries' },
      { trade: 'installer', adjacency: 55, why: 'bolts up steel' },
    ],
  },
  {
    code: 'telecom-installer',
    name: '宽带装维员',
    english: 'Broadband installer and repairer',
    aliases:
      words(`宽带装维 宽带安装 宽带安装员 宽带维修 宽带师傅 宽带工 装宽带 修宽带 装维 装维工 装维员 装维工程师 装维师傅 移动装维 联通装维 电信装维 拉网线 接网线 光纤熔接 光纤熔接工 熔纤工 光缆工 拉光缆 放光缆 通信工 通信施工
      通信线务员`),
    neighbours: [
      { trade: 'electrician', adjacency: 40, why: 'weak current; the card is to be got' },
      { trade: 'line-builder', adjacency: 40, why: 'poles and cables, steel to learn' },
      { trade: 'installer', adjacency: 70, why: 'drills, mounts and wires in homes' },
      { trade: 'computer-technician', adjacency: 45, why: 'sets up home networks' },
      { trade: 'courier', adjacency: 55, why: 'finds addresses, polite at the door' },
      { trade: 'meter-reader', adjacency: 60, why: 'goes from home to home' },
    ],
  },
  {
    code: 'meter-reader',
    name: '抄表员',
    english: 'Meter reader',
    aliases: words('抄表 抄表工 抄水表 抄电表 抄燃气表 水电抄表 抄表收费员 抄表收费 查水表 查电表 水费收缴员 电费收缴员 农电收费员'),
    neighbours: [
      { trade: 'office-clerk', adjacency: 45, why: 'lists and figures' },
      { trade: 'cashier', adjacency: 50, why: 'takes payment' },
      { trade: 'courier', adjacency: 60, why: 'finds every address' },
      { trade: 'phone-agent', adjacency: 40, why: 'answers about bills' },
      { trade: 'watchman', adjacency: 50, why: 'rounds and notes' },
    ],
  },
];
