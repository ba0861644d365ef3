import type { TradeEntry } from '../entries.ts';
import { words } from '../words.ts';

/**
 * Names: titles of public notices of furniture works (2026) and common speech; official forms from memory, not read. The law asks no licence.
 */
export const woodAndPaintTrades: readonly TradeEntry[] = [
  {
    code: 'panel-worker',
    name: '板材加工工',
    english: 'Board and panel-furniture worker',
    aliases:
      words(`板材工 板材加工 封边 封边工 封边机 封边师傅 封边熟手 开料 开料工 开料师傅 精裁 精裁工 精裁师傅 推台锯 电子锯 排钻 排钻工 打孔工 压板 压板工 贴面工 贴皮工 砂光工 木门工 木门厂工人 板式家具 橱柜工 衣柜工 锯木工
      锯木 板厂工人 胶合板工 门板工 压胶合板 热压工 胶合板 旋皮工 旋切工 拆单 拆单员 拆单师傅 板材厂工人 家具厂封边 密度板工 木材加工 木材加工工 带锯工 破木头`),
    neighbours: [
      { trade: 'carpenter', adjacency: 50, why: 'saws and boards, less joinery' },
      { trade: 'general-worker', adjacency: 80, why: 'feeds and takes off machines' },
      { trade: 'assembler', adjacency: 60, why: 'puts the same panels together' },
      { trade: 'packer', adjacency: 65, why: 'wipes and packs the panels' },
      { trade: 'installer', adjacency: 40, why: 'cupboards go up in homes' },
      { trade: 'polisher', adjacency: 40, why: 'sands boards' },
      { trade: 'spray-painter', adjacency: 30, why: 'prepares surfaces for paint' },
      { trade: 'door-window-fitter', adjacency: 35, why: 'cuts and drills frames alike' },
    ],
  },
  {
    code: 'carpenter',
    name: '木工',
    english: 'Carpenter and joiner',
    aliases: words(
      '木匠 木工师傅 装修木工 家具木工 细木工 模板工 支模 支模工 支模板 木模工 吊顶 吊顶工 打家具 做木工活 地板工 铺地板 雕刻工 木雕 红木工 龙骨工 石膏板工 木匠活 老木匠 装模板 模板木工 打柜子 做棺材 铺木地板 做木匠',
    ),
    neighbours: [
      { trade: 'panel-worker', adjacency: 75, why: 'knows boards, saws and edges' },
      { trade: 'installer', adjacency: 60, why: 'fits cupboards, doors and floors' },
      { trade: 'door-window-fitter', adjacency: 55, why: 'frames, level and plumb' },
      { trade: 'construction-laborer', adjacency: 75, why: 'at home on building sites' },
      { trade: 'assembler', adjacency: 45, why: 'puts furniture together' },
      { trade: 'rebar-worker', adjacency: 35, why: 'works on the same formwork' },
      { trade: 'scaffolder', adjacency: 35, why: 'builds supports on site' },
      { trade: 'wall-painter', adjacency: 30, why: 'often finishes what he builds' },
      { trade: 'upholsterer', adjacency: 35, why: 'makes frames' },
      { trade: 'yurt-maker', adjacency: 50, why: 'bends and joins wood' },
    ],
  },
  {
    code: 'spray-painter',
    name: '喷漆工',
    english: 'Spray painter (furniture, metal, vehicles)',
    aliases: words(
      '喷漆 喷漆师傅 油漆工 油漆 油漆师傅 漆工 红木油漆工 喷涂 喷涂工 喷塑 喷塑工 喷粉工 烤漆工 烤漆 汽车喷漆 汽车喷漆工 木器漆 打底漆 刷漆 刷漆工 喷砂工 喷砂 喷油漆 喷油工 汽车烤漆 底漆工 面漆工 补漆',
    ),
    neighbours: [
      { trade: 'wall-painter', adjacency: 55, why: 'filler, sanding and spray gun on walls' },
      { trade: 'polisher', adjacency: 55, why: 'sands between coats' },
      { trade: 'panel-worker', adjacency: 35, why: 'knows the boards he paints' },
      { trade: 'general-worker', adjacency: 75, why: 'hangs and takes off parts' },
      { trade: 'car-washer', adjacency: 35, why: 'polishes and masks car bodies' },
      { trade: 'car-mechanic', adjacency: 20, why: 'body shop only' },
    ],
  },
  {
    code: 'polisher',
    name: '打磨抛光工',
    english: 'Grinder and polisher',
    aliases: words(
      '抛光 抛光工 抛光师傅 打磨 打磨工 打磨师傅 拉丝 拉丝工 磨光工 去毛刺 去毛刺工 修磨工 砂轮工 不锈钢抛光 清砂工 石材打磨 石材工 石材加工 切石工 打磨焊口 磨焊口 角磨机打磨 角磨工 打磨抛光 抛丸工 抛丸',
    ),
    neighbours: [
      { trade: 'spray-painter', adjacency: 40, why: 'prepares the surface, gun to learn' },
      { trade: 'general-worker', adjacency: 80, why: 'hand work at a bench' },
      { trade: 'panel-worker', adjacency: 35, why: 'sands boards' },
      { trade: 'machinist', adjacency: 25, why: 'knows the grinding wheel' },
      { trade: 'welder', adjacency: 20, why: 'dresses welds, does not lay them' },
      { trade: 'car-washer', adjacency: 35, why: 'polishing wheel on lacquer' },
      { trade: 'foundry-worker', adjacency: 35, why: 'fettles castings' },
      { trade: 'composite-worker', adjacency: 55, why: 'sands all day, resin to learn' },
    ],
  },
];
