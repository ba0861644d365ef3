import type { TradeEntry } from '../entries.ts';
import { words } from '../words.ts';

/**
 * Names: common speech of north-eastern kitchens, and titles of public notices (2015, 2026); official forms from memory, not read.
 * Licences: 健康证, 食品安全法 45 (second-hand) with the list of posts in the hygiene rules for catering (2018, from memory): cutting, cooking, serving and washing up.
 */
export const kitchenAndServiceTrades: readonly TradeEntry[] = [
  {
    code: 'cook',
    name: '厨师',
    english: 'Cook (restaurant, large canteen)',
    aliases:
      words(`大厨 主厨 厨师长 食堂主厨 食堂厨师 食堂大师傅 大师傅 炒菜 炒菜师傅 掂勺 掂大勺 颠勺 颠大勺 掌勺 炒锅 炉台 炉灶 中餐厨师 烧烤 烧烤师傅 烤串 烤串师傅 火锅师傅 炖菜师傅 烤全羊 烧腊 烧腊师傅 卤味师傅 凉菜师傅 凉菜
      冷荤 铁锅炖 小吃师傅 乡厨 办席 做席 包席 蒙餐 蒙餐厨师 蒙餐师傅 煮手把肉 饭店掌勺 掌勺师傅 当大厨 学校厨师 红白喜事掌勺 掌大勺 灶上师傅 炒大锅菜 烤羊腿`),
    legalLicences: [['health-certificate']],
    neighbours: [
      { trade: 'home-cook', adjacency: 90, why: 'cooks smaller and plainer' },
      { trade: 'kitchen-preparer', adjacency: 90, why: 'rose from cutting and arranging' },
      { trade: 'kitchen-helper', adjacency: 90, why: 'did it before the wok' },
      { trade: 'dough-cook', adjacency: 50, why: 'same kitchen, dough to learn' },
      { trade: 'dishwasher', adjacency: 80, why: 'same kitchen' },
      { trade: 'food-processing-worker', adjacency: 50, why: 'hygiene and batches' },
      { trade: 'slaughterer', adjacency: 35, why: 'cuts meat' },
      { trade: 'waiter', adjacency: 40, why: 'knows the dishes' },
    ],
  },
  {
    code: 'home-cook',
    name: '家常菜做饭员',
    english: 'Cook of home dishes (small canteen, household)',
    aliases:
      words(`做饭 做饭阿姨 做饭大姐 做饭工 做饭师傅 煮饭 煮饭阿姨 煮饭工 烧饭 烧饭阿姨 炊事员 伙夫 食堂做饭 工地做饭 食堂阿姨 煮米线 米线 做早餐 早餐师傅 早点师傅 住家做饭 做中午饭 营养餐厨师 学校食堂做饭 大锅饭 做大锅饭
      家常饭菜 做家常菜 工地厨师 给人做饭 单位做饭 做一日三餐 敬老院做饭 幼儿园做饭 做豆浆 做家常饭`),
    legalLicences: [['health-certificate']],
    neighbours: [
      { trade: 'kitchen-helper', adjacency: 90, why: 'washes, cuts and serves' },
      { trade: 'kitchen-preparer', adjacency: 65, why: 'cuts for every meal' },
      { trade: 'cook', adjacency: 50, why: 'cooks for many, restaurant dishes to learn' },
      { trade: 'dishwasher', adjacency: 85, why: 'washes up after every meal' },
      { trade: 'dough-cook', adjacency: 50, why: 'steams buns and makes noodles at home' },
      { trade: 'housekeeper', adjacency: 65, why: 'meals are half of the housework' },
      { trade: 'house-cleaner', adjacency: 55, why: 'keeps kitchens clean' },
      { trade: 'food-processing-worker', adjacency: 55, why: 'hygiene and batches' },
      { trade: 'elder-carer', adjacency: 35, why: 'cooks for the old' },
    ],
  },
  {
    code: 'dough-cook',
    name: '面点师',
    english: 'Pastry, noodle and dumpling cook',
    aliases:
      words(`面点 面点工 面点师傅 白案 面案 手工面 手工面师傅 手工水饺 手工饺子 面食师傅 面食 面条师傅 拉面师傅 拉面 包子师傅 包包子 蒸馒头 馒头师傅 烙饼 烙饼师傅 做饼 包饺子 饺子工 饺子师傅 包馄饨 和面 和面工 揉面工 蒸煮工
      中式面点 糕点师 糕点工 蛋糕师 裱花师 烘焙师 烘焙工 烘焙 面包师 西点师 饼干工 炸油条 油条师傅 蒸包子 包子工 做馒头 做面条 压面条 打烧饼 烧饼师傅 做油条 做大饼 打饼 做蛋糕 做糕点 拉面工 馅饼师傅`),
    legalLicences: [['health-certificate']],
    neighbours: [
      { trade: 'kitchen-helper', adjacency: 85, why: 'same kitchen' },
      { trade: 'food-processing-worker', adjacency: 70, why: 'dough lines in factories' },
      { trade: 'kitchen-preparer', adjacency: 60, why: 'cuts and fills' },
      { trade: 'home-cook', adjacency: 65, why: 'staples of every meal' },
      { trade: 'cook', adjacency: 35, why: 'same kitchen, wok to learn' },
      { trade: 'dishwasher', adjacency: 80, why: 'same kitchen' },
      { trade: 'shop-assistant', adjacency: 40, why: 'sells what is baked' },
      { trade: 'dairy-maker', adjacency: 30, why: 'batches and heat' },
    ],
  },
  {
    code: 'kitchen-preparer',
    name: '切配打荷',
    english: 'Kitchen preparer (cutting and arranging)',
    aliases: words(
      '切配 切配工 切菜 切菜工 切墩 切墩师傅 墩子 墩子工 砧板 砧板师傅 案板 配菜 配菜工 配菜员 打荷 打荷工 荷头 荷王 上什 上杂 改刀 水台 水案 红案 切菜配菜 改刀工 砍骨头 配菜师傅 后厨配菜 站墩 站墩儿',
    ),
    legalLicences: [['health-certificate']],
    neighbours: [
      { trade: 'kitchen-helper', adjacency: 95, why: 'did it before the knife' },
      { trade: 'cook', adjacency: 55, why: 'next to the wok every day' },
      { trade: 'home-cook', adjacency: 70, why: 'prepares and cooks plain dishes' },
      { trade: 'dishwasher', adjacency: 85, why: 'same kitchen' },
      { trade: 'slaughterer', adjacency: 45, why: 'knife work on meat' },
      { trade: 'dough-cook', adjacency: 35, why: 'same kitchen' },
      { trade: 'food-processing-worker', adjacency: 60, why: 'cuts to size, hygiene' },
    ],
  },
  {
    code: 'kitchen-helper',
    name: '帮厨',
    english: 'Kitchen helper',
    aliases:
      words(`后厨 后厨帮工 后厨杂工 厨房帮工 厨房杂工 厨工 厨杂 帮厨工 帮厨阿姨 厨师学徒 学厨 厨房工作人员 厨房工 厨房人员 食堂帮厨 食堂工作人员 食堂打饭 打饭阿姨 打饭 打菜 择菜 摘菜工 洗菜 洗菜工 串串 串串工 穿串 穿串工
      饭店打杂 厨房打杂 后厨打杂 摘菜 捡菜 洗菜切菜 后厨打下手 厨房打下手`),
    openToAll: true,
    legalLicences: [['health-certificate']],
    neighbours: [
      { trade: 'dishwasher', adjacency: 95, why: 'same kitchen' },
      { trade: 'kitchen-preparer', adjacency: 60, why: 'cuts vegetables already' },
      { trade: 'home-cook', adjacency: 55, why: 'helps with plain dishes' },
      { trade: 'waiter', adjacency: 50, why: 'carries dishes at rush hours' },
      { trade: 'cleaner', adjacency: 70, why: 'cleans every evening' },
      { trade: 'food-processing-worker', adjacency: 65, why: 'washes, cuts and keeps hygiene' },
      { trade: 'dough-cook', adjacency: 35, why: 'kneads and wraps under guidance' },
      { trade: 'cook', adjacency: 30, why: 'sees the wok daily' },
    ],
  },
  {
    code: 'dishwasher',
    name: '洗碗工',
    english: 'Dishwasher',
    aliases: words(
      '洗碗 洗碗阿姨 洗碗大姐 洗碗员 刷碗 刷碗工 刷盘子 洗盘子 洗盘工 洗消工 消毒员 洗消员 收碗工 餐具清洗 餐具消毒 饭店洗碗 刷碗阿姨 刷锅洗碗 涮碗 洗碗刷碗',
    ),
    openToAll: true,
    legalLicences: [['health-certificate']],
    neighbours: [
      { trade: 'kitchen-helper', adjacency: 85, why: 'same kitchen' },
      { trade: 'cleaner', adjacency: 80, why: 'cleans all day' },
      { trade: 'house-cleaner', adjacency: 55, why: 'cleans, homes to learn' },
      { trade: 'waiter', adjacency: 35, why: 'clears tables' },
      { trade: 'packer', adjacency: 55, why: 'sorts and packs tableware' },
      { trade: 'general-worker', adjacency: 65, why: 'standing work' },
      { trade: 'laundry-worker', adjacency: 55, why: 'washes with machines' },
    ],
  },
  {
    code: 'waiter',
    name: '餐饮服务员',
    english: 'Waiter',
    aliases:
      words(`服务员 服务生 前厅服务员 餐厅服务员 饭店服务员 端盘子 传菜 传菜员 传菜生 跑堂 上菜员 吧员 吧台 吧台员 迎宾 迎宾员 迎宾小姐 包厢服务员 收台员 点菜员 茶艺师 咖啡师 奶茶店员 奶茶师 服务人员 宴会服务员 礼仪员 端菜
      上菜 饭店端盘子 饭馆跑堂 火锅店服务员 前厅`),
    legalLicences: [['health-certificate']],
    neighbours: [
      { trade: 'room-attendant', adjacency: 60, why: 'serves guests, beds to learn' },
      { trade: 'receptionist', adjacency: 50, why: 'greets guests, computer to learn' },
      { trade: 'shop-assistant', adjacency: 65, why: 'serves customers' },
      { trade: 'cashier', adjacency: 55, why: 'takes payment' },
      { trade: 'kitchen-helper', adjacency: 70, why: 'knows the kitchen from the hatch' },
      { trade: 'dishwasher', adjacency: 75, why: 'clears and washes up' },
      { trade: 'cleaner', adjacency: 70, why: 'cleans the hall' },
      { trade: 'courier', adjacency: 35, why: 'quick and polite' },
    ],
  },
];
