import type { TradeEntry } from '../entries.ts';
import { words } from '../words.ts';

/**
 * Names: common speech of villages, forest farms and sand-control projects; official forms from memory, not read. The law asks no licence.
 */
export const forestTrades: readonly TradeEntry[] = [
  {
    code: 'tree-planter',
    name: '植树造林工',
    english: 'Tree planter and forestry worker',
    aliases:
      words(`植树 植树工 种树 栽树 栽树工 造林 造林工 造林工人 挖树坑 挖坑 压沙 治沙 治沙工 防沙治沙 扎草方格 草方格 抚育工 森林抚育 伐木 伐木工 打枝 割灌 林业工人 林场工人 育林 种草 起苗 栽树苗 挖树窝 栽苗 起苗栽苗
      植树造林 种草种树 林场干活 打木头 拉大锯 清林 割灌木`),
    openToAll: true,
    neighbours: [
      { trade: 'gardener', adjacency: 80, why: 'plants and waters' },
      { trade: 'forest-guard', adjacency: 65, why: 'knows the woods, rounds to learn' },
      { trade: 'orchard-worker', adjacency: 50, why: 'young trees, pruning to learn' },
      { trade: 'crop-farmer', adjacency: 70, why: 'digs, plants and waters' },
      { trade: 'road-maintenance-worker', adjacency: 50, why: 'digs outdoors' },
      { trade: 'construction-laborer', adjacency: 60, why: 'digs and carries' },
      { trade: 'crop-picker', adjacency: 70, why: 'outdoors, bent all day' },
    ],
  },
  {
    code: 'forest-guard',
    name: '护林员',
    english: 'Forest and grassland guard',
    aliases:
      words(`生态护林员 护林 看林 看山 巡山 巡护员 防火员 护林防火员 森林防火 防火瞭望员 瞭望员 草原管护员 草管员 草原防火 护草员 管护员 公益林管护 湿地管护 水库看护 护河员 巡河员 野生动物保护员 看林子 看树林 护草 看草场
      草场看护 巡林 巡山员 护林队`),
    neighbours: [
      { trade: 'watchman', adjacency: 75, why: 'watches and reports' },
      { trade: 'tree-planter', adjacency: 75, why: 'knows the woods and their care' },
      { trade: 'security-guard', adjacency: 45, why: 'rounds and reports; the card is to be got' },
      { trade: 'gardener', adjacency: 55, why: 'knows trees' },
      { trade: 'herder', adjacency: 35, why: 'outdoors alone all day' },
      { trade: 'road-maintenance-worker', adjacency: 45, why: 'walks and clears a stretch' },
      { trade: 'firefighter', adjacency: 35, why: 'beats grass fires already' },
      { trade: 'meter-reader', adjacency: 35, why: 'rounds and notes' },
    ],
  },
];
