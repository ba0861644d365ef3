import type { TradeEntry } from '../entries.ts';
import { words } from '../words.ts';

/**
 * Names: common speech; Mongolian crafts as they are called here in Chinese; official forms from memory, not read.
 * Licences: 健康证, 食品安全法 45 (second-hand) with the list of posts in the hygiene rules for catering (2018, from memory) for those who make food to be eaten as it is.
 */
export const craftsAndHomeWorkTrades: readonly TradeEntry[] = [
  {
    code: 'sewing-worker',
    name: '缝纫工',
    english: 'Sewing-machine worker',
    aliases:
      words(`缝纫 缝纫车工 缝纫机工 缝纫机 踩缝纫机 蹬缝纫机 车缝 车缝工 车缝人员 车缝员 服装工 服装厂工人 服装车工 女装车工 男装车工 童装车工 制衣工 制衣车工 做衣服 做衣裳 平车工 平车 平缝工 电车工 针车工 针车 拷边工 锁边工
      锁边 锁眼工 钉扣工 双针车工 缝盘工 套口工 机绣工 裁缝 改衣服 做窗帘 校服工 蒙古袍 做蒙古袍 民族服装制作 缝包工 箱包工 鞋工 制鞋工 做被褥 皮革工 皮具工 打边车 四线锁边机 缝纫学徒 蹬机器 踩平车 踏缝纫机 做棉袄
      缝手套 做校服 做工作服 缝制工 做袍子 缝衣服 砸衣服 扎衣服 改裤脚`),
    neighbours: [
      { trade: 'hand-crafter', adjacency: 60, why: 'needle and thread by hand' },
      { trade: 'embroiderer', adjacency: 50, why: 'needle and thread, patterns to learn' },
      { trade: 'cloth-cutter', adjacency: 50, why: 'knows the pieces he joins' },
      { trade: 'laundry-worker', adjacency: 60, why: 'irons what is sewn' },
      { trade: 'textile-operator', adjacency: 45, why: 'knows thread and cloth' },
      { trade: 'general-worker', adjacency: 80, why: 'piece work in a line' },
      { trade: 'packer', adjacency: 70, why: 'last station of the sewing line' },
      { trade: 'quality-inspector', adjacency: 40, why: 'sees bad seams' },
      { trade: 'assembler', adjacency: 50, why: 'quick precise hands' },
      { trade: 'upholsterer', adjacency: 40, why: 'sews covers' },
      { trade: 'tanner', adjacency: 30, why: 'stitches hides' },
    ],
  },
  {
    code: 'cloth-cutter',
    name: '裁剪工',
    english: 'Cloth cutter',
    aliases: words(
      '裁剪 裁床 裁床工 裁床师傅 裁断工 裁断 拉布工 拉布 铺布工 电剪工 电剪 裁片工 验布工 打版师 制版师 样衣工 裁皮工 裁布 裁布工 裁布料 裁衣服 剪裁 推布 裁皮子',
    ),
    neighbours: [
      { trade: 'sewing-worker', adjacency: 55, why: 'knows the garment, the machine to learn' },
      { trade: 'packer', adjacency: 70, why: 'counts and bundles' },
      { trade: 'sorter', adjacency: 65, why: 'numbers and sorts pieces' },
      { trade: 'general-worker', adjacency: 80, why: 'standing work in a line' },
      { trade: 'printing-operator', adjacency: 35, why: 'lays and cuts flat goods' },
      { trade: 'panel-worker', adjacency: 25, why: 'cuts to a plan' },
    ],
  },
  {
    code: 'embroiderer',
    name: '刺绣工',
    english: 'Embroiderer',
    aliases: words('刺绣 绣花 绣花工 绣娘 蒙古族刺绣 蒙古刺绣 蒙绣 十字绣 绣工 手绣 图什业图刺绣 绣荷包 绣鞋垫 民族刺绣'),
    neighbours: [
      { trade: 'hand-crafter', adjacency: 85, why: 'patient fine handwork' },
      { trade: 'sewing-worker', adjacency: 55, why: 'needle and thread, the machine to learn' },
      { trade: 'cloth-cutter', adjacency: 25, why: 'knows cloth' },
      { trade: 'assembler', adjacency: 45, why: 'fine precise hands' },
      { trade: 'packer', adjacency: 55, why: 'careful hands' },
    ],
  },
  {
    code: 'hand-crafter',
    name: '手工编织工',
    english: 'Handicraft and home-work maker',
    aliases:
      words(`手工 手工活 手工工 手工艺 手工制作 手工编织 编织 编织工 柳编 柳编工 草编 苇编 编筐 钩织 钩针 钩花 织毛衣 毛衣编织 串珠 穿珠 穿珠子 做手工 来料加工 居家手工 家庭手工 外发手工 剪纸 毡绣 羊毛毡 擀毡 做鞋垫
      做假睫毛 假发工 编假发 糊纸盒 做绢花 皮雕 马鞍制作 银匠 银饰 钩毛线 钩拖鞋 钩毛线拖鞋 织毛线 串珠子 在家做手工 柳条编织 编柳条 编席子 编炕席 编篓 粘鞋垫 贴钻石画 剥蒜 剥瓜子 做灯笼 做干花`),
    openToAll: true,
    neighbours: [
      { trade: 'embroiderer', adjacency: 50, why: 'fine handwork, stitches to learn' },
      { trade: 'sewing-worker', adjacency: 35, why: 'nimble, the machine to learn' },
      { trade: 'packer', adjacency: 75, why: 'quick hands' },
      { trade: 'assembler', adjacency: 65, why: 'small parts by hand' },
      { trade: 'sorter', adjacency: 65, why: 'sorts by eye and hand' },
      { trade: 'general-worker', adjacency: 70, why: 'piece work' },
      { trade: 'yurt-maker', adjacency: 35, why: 'felt, ropes and patterns' },
      { trade: 'tanner', adjacency: 30, why: 'works leather by hand' },
    ],
  },
  {
    code: 'dairy-maker',
    name: '奶食品制作工',
    english: 'Maker of Mongolian dairy foods',
    aliases: words(
      '奶食品 做奶食品 奶制品 奶制品加工 奶豆腐 做奶豆腐 奶皮子 做奶皮子 奶酪工 做奶酪 黄油制作 熬奶茶 酸奶制作 做奶制品 晒奶豆腐 奶食工 酿马奶酒 做马奶酒',
    ),
    legalLicences: [['health-certificate']],
    neighbours: [
      { trade: 'food-processing-worker', adjacency: 75, why: 'hygiene, heat and batches' },
      { trade: 'kitchen-helper', adjacency: 65, why: 'washes and keeps hygiene' },
      { trade: 'milker', adjacency: 40, why: 'knows milk' },
      { trade: 'home-cook', adjacency: 50, why: 'cooks at home' },
      { trade: 'dough-cook', adjacency: 40, why: 'batches and heat' },
      { trade: 'packer', adjacency: 70, why: 'packs what is made' },
      { trade: 'shop-assistant', adjacency: 45, why: 'sells what is made' },
    ],
  },
  {
    code: 'tanner',
    name: '熟皮工',
    english: 'Tanner and fur worker',
    aliases: words('熟皮子 熟皮 鞣皮 鞣皮工 鞣制工 硝皮子 硝皮 皮毛加工 皮毛工 裘皮工 做皮袄 皮匠 熟羊皮 鞣皮子'),
    neighbours: [
      { trade: 'hand-crafter', adjacency: 55, why: 'works leather by hand' },
      { trade: 'sewing-worker', adjacency: 40, why: 'sews hides' },
      { trade: 'slaughterer', adjacency: 40, why: 'flays and scrapes' },
      { trade: 'textile-operator', adjacency: 30, why: 'washes and dyes' },
      { trade: 'general-worker', adjacency: 70, why: 'wet heavy work' },
    ],
  },
];
