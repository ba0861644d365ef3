import type { TradeEntry } from '../entries.ts';
import { words } from '../words.ts';

/**
 * Makers of what stands in houses and yards of the region: doors, heated beds, yurts, sofas, signs.
 * Names: common speech of the north-east and the grassland. The law asks no licence.
 */
export const houseAndYardTrades: readonly TradeEntry[] = [
  {
    code: 'door-window-fitter',
    name: '门窗制作安装工',
    english: 'Door and window maker',
    aliases:
      words(`门窗工 门窗安装 门窗安装工 门窗制作 门窗师傅 铝合金门窗 铝合金 塑钢门窗 断桥铝 断桥铝门窗 装窗户 玻璃工 玻璃安装 幕墙工 幕墙安装 装门 安门 木门安装 防盗门安装 冷库门制作 冷库门 卷帘门 护栏工 不锈钢护栏 不锈钢制作
      安窗户 装门窗 安门窗 做窗户 换窗户 塑钢窗 断桥铝窗户 装防盗网 焊防盗窗 阳光房`),
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
    code: 'kang-builder',
    name: '搭炕师傅',
    english: 'Builder of heated beds and stoves',
    aliases: words(
      '搭炕 搭火炕 盘炕 盘炕师傅 盘火炕 砌炕 打炕 修炕 扒炕 掏炕 通炕 炕匠 盘炉子 搭炉子 砌炉子 盘灶 盘灶台 搭灶 垒灶 垒灶台 砌锅台 搭锅台 盘锅台 修灶 砌火墙 打火墙 搭火墙 节柴灶',
    ),
    neighbours: [
      { trade: 'bricklayer', adjacency: 60, why: 'mortar and line on small work' },
      { trade: 'construction-laborer', adjacency: 85, why: 'carries and mixes' },
      { trade: 'tiler', adjacency: 40, why: 'tiles the kang he built' },
      { trade: 'plumber-electrician', adjacency: 25, why: 'joins stove and heating pipes' },
      { trade: 'wall-painter', adjacency: 30, why: 'finishes walls with clay' },
    ],
  },
  {
    code: 'yurt-maker',
    name: '蒙古包制作工',
    english: 'Yurt maker',
    aliases: words('蒙古包制作 做蒙古包 蒙古包安装 搭蒙古包 建蒙古包 扎蒙古包 哈那制作 勒勒车制作'),
    neighbours: [
      { trade: 'carpenter', adjacency: 50, why: 'bends and joins wood' },
      { trade: 'sewing-worker', adjacency: 35, why: 'sews felt and canvas' },
      { trade: 'installer', adjacency: 60, why: 'sets up frames on site' },
      { trade: 'hand-crafter', adjacency: 60, why: 'ropes, felt and patterns' },
      { trade: 'construction-laborer', adjacency: 70, why: 'carries and raises' },
    ],
  },
  {
    code: 'upholsterer',
    name: '沙发软包工',
    english: 'Upholsterer',
    aliases: words('沙发工 沙发制作 做沙发 沙发师傅 沙发翻新 软包工 扪工 扪皮工 扪沙发 钉沙发 海绵工 床垫工'),
    neighbours: [
      { trade: 'sewing-worker', adjacency: 50, why: 'covers are sewn' },
      { trade: 'carpenter', adjacency: 35, why: 'frames of wood' },
      { trade: 'cloth-cutter', adjacency: 45, why: 'cuts covers to pattern' },
      { trade: 'assembler', adjacency: 65, why: 'staples and screws in a line' },
      { trade: 'packer', adjacency: 65, why: 'last station of the furniture line' },
    ],
  },
  {
    code: 'sign-maker',
    name: '广告制作安装工',
    english: 'Sign maker',
    aliases: words(
      '广告制作 广告工 广告制作工 广告安装工 广告安装 广告牌安装 做牌匾 做广告牌 安牌匾 喷绘工 喷绘 写真喷绘 灯箱制作 发光字 做条幅 打条幅',
    ),
    neighbours: [
      { trade: 'installer', adjacency: 65, why: 'mounts boards and lamps' },
      { trade: 'door-window-fitter', adjacency: 40, why: 'cuts and joins profiles' },
      { trade: 'printing-operator', adjacency: 45, why: 'runs wide printers' },
      { trade: 'welder', adjacency: 25, why: 'tacks frames only' },
      { trade: 'scaffolder', adjacency: 30, why: 'works up high; the card is to be got' },
      { trade: 'computer-technician', adjacency: 30, why: 'lays out on a computer' },
    ],
  },
];
