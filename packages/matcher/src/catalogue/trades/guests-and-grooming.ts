import type { TradeEntry } from '../entries.ts';
import { words } from '../words.ts';

/**
 * Names: common speech and shop signs, and titles of public notices (2015, 2026); official forms from memory, not read.
 * Licences: 健康合格证, 公共场所卫生管理条例 2 and 7 (read): staff who serve guests of hotels, baths, hairdressers and beauty shops.
 */
export const guestsAndGroomingTrades: readonly TradeEntry[] = [
  {
    code: 'room-attendant',
    name: '客房服务员',
    english: 'Hotel room attendant',
    aliases: words(
      '客房 客房部 客房保洁 客房清洁 客房清洁员 酒店保洁 宾馆保洁 宾馆服务员 酒店服务员 楼层服务员 酒店客房 铺床 布草员 布草工 房嫂 民宿管家 民宿服务员 PA员 公寓管家 收拾房间 收拾客房 打扫客房 换床单 宾馆客房 宾馆打扫 铺床换床单',
    ),
    legalLicences: [['health-certificate']],
    neighbours: [
      { trade: 'cleaner', adjacency: 90, why: 'cleans rooms to a standard' },
      { trade: 'house-cleaner', adjacency: 85, why: 'beds, baths and floors at home' },
      { trade: 'laundry-worker', adjacency: 70, why: 'sorts and folds linen' },
      { trade: 'waiter', adjacency: 55, why: 'serves guests, dishes to learn' },
      { trade: 'receptionist', adjacency: 40, why: 'knows the house, computer to learn' },
      { trade: 'housekeeper', adjacency: 60, why: 'keeps rooms, meals to learn' },
    ],
  },
  {
    code: 'receptionist',
    name: '前台接待',
    english: 'Receptionist',
    aliases: words(
      '前台 前台服务员 前台接待员 酒店前台 宾馆前台 前台文员 总台 接待员 接待 收银接待 导医 导诊员 讲解员 景区讲解 售票员 检票员 礼宾员 酒店吧台 吧台接待 宾馆吧台 前台登记 大堂接待 接待客人 酒店接待',
    ),
    neighbours: [
      { trade: 'office-clerk', adjacency: 60, why: 'telephone, forms and computer' },
      { trade: 'cashier', adjacency: 75, why: 'takes payment and gives receipts' },
      { trade: 'waiter', adjacency: 65, why: 'serves guests' },
      { trade: 'shop-assistant', adjacency: 65, why: 'serves customers' },
      { trade: 'phone-agent', adjacency: 60, why: 'answers questions politely' },
      { trade: 'room-attendant', adjacency: 45, why: 'knows the house' },
      { trade: 'tour-guide', adjacency: 40, why: 'answers guests; the card is to be got' },
    ],
  },
  {
    code: 'laundry-worker',
    name: '洗衣熨烫工',
    english: 'Laundry and ironing worker',
    aliases: words(
      '洗衣工 洗衣 洗衣员 干洗 干洗工 干洗店员 洗涤工 洗涤 熨烫工 熨烫 熨衣工 烫衣工 整烫工 整烫 大烫 大烫工 中烫工 水洗工 洗布草 洗床单 熨床单 熨衣服 烫衣服 布草洗涤 叠布草 洗衣房工人',
    ),
    neighbours: [
      { trade: 'packer', adjacency: 65, why: 'folds and packs' },
      { trade: 'cleaner', adjacency: 70, why: 'washes all day' },
      { trade: 'room-attendant', adjacency: 60, why: 'handles the same linen' },
      { trade: 'sewing-worker', adjacency: 35, why: 'knows cloth; mends a little' },
      { trade: 'general-worker', adjacency: 75, why: 'tends machines in heat' },
      { trade: 'house-cleaner', adjacency: 60, why: 'washes and irons at homes' },
    ],
  },
  {
    code: 'hairdresser',
    name: '理发师',
    english: 'Hairdresser',
    aliases: words(
      '理发 理发员 理发店 理发学徒 剃头 剃头匠 剪头发 美发 美发师 美发学徒 发型师 洗头工 洗头 烫染师 美发助理 剪发 剪头 理发匠 推头 烫头 染头发 美发店学徒',
    ),
    legalLicences: [['health-certificate']],
    neighbours: [
      { trade: 'beautician', adjacency: 45, why: 'hair and skin share a shop' },
      { trade: 'shop-assistant', adjacency: 45, why: 'serves customers' },
      { trade: 'receptionist', adjacency: 40, why: 'greets and books' },
      { trade: 'pet-groomer', adjacency: 40, why: 'clippers and patience' },
    ],
  },
  {
    code: 'beautician',
    name: '美容按摩师',
    english: 'Beautician and masseur',
    aliases: words(
      '美容师 美容美体 美甲 美甲师 美睫师 纹绣师 化妆师 化妆 按摩 按摩师 盲人按摩 推拿 推拿师 足疗 足疗师 足疗技师 足浴技师 足浴 修脚 修脚师 采耳师 按脚 捏脚 美容按摩 做美容 美容美甲 纹眉',
    ),
    legalLicences: [['health-certificate']],
    neighbours: [
      { trade: 'hairdresser', adjacency: 35, why: 'hair and skin share a shop' },
      { trade: 'shop-assistant', adjacency: 55, why: 'sells and advises' },
      { trade: 'maternity-carer', adjacency: 25, why: 'massage after birth' },
      { trade: 'elder-carer', adjacency: 25, why: 'touches bodies with care' },
      { trade: 'receptionist', adjacency: 45, why: 'greets and books' },
      { trade: 'bath-attendant', adjacency: 65, why: 'touches and washes guests' },
    ],
  },
  {
    code: 'car-washer',
    name: '洗车美容工',
    english: 'Car washer and detailer',
    aliases: words(
      '洗车 洗车工 洗车师傅 洗车员 汽车美容 汽车美容师 汽车美容技师 汽车美容学徒 汽车贴膜 贴膜 贴膜工 贴膜师傅 汽车抛光 精洗工 汽车精洗',
    ),
    neighbours: [
      { trade: 'cleaner', adjacency: 75, why: 'cleans all day' },
      { trade: 'polisher', adjacency: 45, why: 'polishing wheel on lacquer' },
      { trade: 'car-mechanic', adjacency: 30, why: 'works on cars, engines to learn' },
      { trade: 'spray-painter', adjacency: 25, why: 'masks and polishes' },
      { trade: 'fuel-attendant', adjacency: 60, why: 'serves drivers outdoors' },
      { trade: 'general-worker', adjacency: 70, why: 'quick hands' },
    ],
  },
  {
    code: 'bath-attendant',
    name: '搓澡工',
    english: 'Bath-house attendant',
    aliases: words(
      '搓澡 搓澡师 搓澡师傅 搓背 搓背工 搓背师 搓背师傅 浴池服务员 浴区服务员 浴池工 洗浴服务员 洗浴中心服务员 浴室服务员 浴池管理员 更衣室服务员 汗蒸 汗蒸服务员 澡堂子搓澡',
    ),
    legalLicences: [['health-certificate']],
    neighbours: [
      { trade: 'beautician', adjacency: 35, why: 'touches and washes guests, massage to learn' },
      { trade: 'cleaner', adjacency: 75, why: 'keeps wet rooms clean' },
      { trade: 'room-attendant', adjacency: 55, why: 'towels, linen and guests' },
      { trade: 'patient-carer', adjacency: 35, why: 'washes people' },
      { trade: 'elder-carer', adjacency: 35, why: 'washes people' },
      { trade: 'laundry-worker', adjacency: 50, why: 'towels daily' },
    ],
  },
  {
    code: 'pet-groomer',
    name: '宠物美容师',
    english: 'Pet groomer',
    aliases: words('宠物美容 宠物店员 宠物店店员 宠物护理员 宠物洗护 宠物助理 给狗洗澡'),
    neighbours: [
      { trade: 'hairdresser', adjacency: 30, why: 'clippers and patience' },
      { trade: 'shop-assistant', adjacency: 60, why: 'sells and advises' },
      { trade: 'livestock-keeper', adjacency: 35, why: 'feeds and cleans' },
      { trade: 'shearer', adjacency: 25, why: 'clips live animals' },
    ],
  },
];
