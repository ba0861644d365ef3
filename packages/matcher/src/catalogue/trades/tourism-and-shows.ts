import type { TradeEntry } from '../entries.ts';
import { words } from '../words.ts';

/**
 * Grassland and winter tourism, feasts and pictures.
 * Names: common speech of the north-east and of Mongolian villages.
 * Licences: 导游证 (旅游法 37, from memory).
 */
export const tourismAndShowTrades: readonly TradeEntry[] = [
  {
    code: 'tour-guide',
    name: '导游',
    english: 'Tour guide',
    aliases: words('导游员 地陪 带团 带旅游团 旅游向导 草原导游 草原向导 景区导游 骑马向导 马队向导'),
    legalLicences: [['tour-guide-licence']],
    neighbours: [
      { trade: 'receptionist', adjacency: 70, why: 'answers guests all day' },
      { trade: 'salesperson', adjacency: 50, why: 'talks people round' },
      { trade: 'waiter', adjacency: 55, why: 'looks after guests' },
      { trade: 'folk-performer', adjacency: 30, why: 'entertains a group' },
      { trade: 'shop-assistant', adjacency: 55, why: 'sells souvenirs' },
    ],
  },
  {
    code: 'folk-performer',
    name: '民间演艺人员',
    english: 'Folk performer and master of ceremonies',
    aliases:
      words(`唱二人转 二人转 二人转演员 吹喇叭 喇叭匠 吹鼓手 唢呐 吹唢呐 唢呐手 鼓乐班 唱戏 演员 群演 歌手 驻唱歌手 唱歌演员 舞蹈演员 马头琴 马头琴手 拉马头琴 四胡手 拉四胡 乌力格尔 说书艺人 好来宝 主持人 婚庆主持 婚庆主持人
      司仪 婚礼司仪 博克手 摔跤手 扭秧歌`),
    neighbours: [
      { trade: 'tour-guide', adjacency: 40, why: 'at ease before people; the card is to be got' },
      { trade: 'online-seller', adjacency: 50, why: 'at ease before a camera' },
      { trade: 'waiter', adjacency: 45, why: 'knows feasts' },
      { trade: 'receptionist', adjacency: 45, why: 'speaks well' },
    ],
  },
  {
    code: 'photographer',
    name: '摄影师',
    english: 'Photographer',
    aliases: words('摄影 摄影员 摄影助理 照相的 照相师 摄像 摄像师 婚庆摄像 婚礼跟拍 跟拍 航拍 航拍师 修图 修图师'),
    neighbours: [
      { trade: 'online-seller', adjacency: 60, why: 'pictures and short films sell goods' },
      { trade: 'sign-maker', adjacency: 35, why: 'lays out and prints pictures' },
      { trade: 'shop-assistant', adjacency: 50, why: 'serves customers' },
      { trade: 'drone-operator', adjacency: 35, why: 'flies for pictures, spraying to learn' },
    ],
  },
  {
    code: 'ice-snow-worker',
    name: '冰雪工',
    english: 'Ice and snow worker',
    aliases: words('采冰 采冰工 采冰人 冰雕 冰雕工 雪雕 雪雕工 冰灯制作 造雪 造雪工 造雪员 滑雪场工人 滑雪场员工 雪场工人 冰场工人 浇冰场'),
    openToAll: true,
    neighbours: [
      { trade: 'construction-laborer', adjacency: 75, why: 'cuts, lifts and stacks outdoors' },
      { trade: 'loading-worker', adjacency: 75, why: 'heavy blocks all day' },
      { trade: 'street-cleaner', adjacency: 60, why: 'clears snow' },
      { trade: 'carpenter', adjacency: 20, why: 'carves to a drawing' },
    ],
  },
];
