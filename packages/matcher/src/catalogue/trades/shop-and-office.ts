import type { TradeEntry } from '../entries.ts';
import { words } from '../words.ts';

/**
 * Names: common speech, and titles of public notices (2015, 2026); official forms from memory, not read.
 * The law asks no licence of all of them; 公共场所卫生管理条例 2 reaches large shops only.
 */
export const shopAndOfficeTrades: readonly TradeEntry[] = [
  {
    code: 'shop-assistant',
    name: '营业员',
    english: 'Shop assistant',
    aliases:
      words(`店员 全职店员 售货员 售货 导购 导购员 促销员 超市店员 超市员工 超市营业员 超市理货员 便利店店员 服装店员 服装店营业员 卖货 卖衣服 卖菜 药店店员 药店营业员 柜员 门店店员 看店 水果店店员 手机店店员 店小二 开超市
      开小卖店 小卖店 门店助理 服装店卖货 卖鞋 卖水果 商场营业员 商场卖货 摆货 看铺子 看摊`),
    neighbours: [
      { trade: 'cashier', adjacency: 80, why: 'takes payment in small shops' },
      { trade: 'salesperson', adjacency: 60, why: 'sells, but behind the counter' },
      { trade: 'waiter', adjacency: 60, why: 'serves customers' },
      { trade: 'sorter', adjacency: 65, why: 'fills shelves and counts' },
      { trade: 'receptionist', adjacency: 50, why: 'greets and answers' },
      { trade: 'phone-agent', adjacency: 45, why: 'answers questions' },
      { trade: 'online-seller', adjacency: 40, why: 'knows goods and buyers' },
      { trade: 'warehouse-keeper', adjacency: 40, why: 'counts stock' },
      { trade: 'packer', adjacency: 60, why: 'packs goods' },
      { trade: 'fuel-attendant', adjacency: 60, why: 'serves and takes payment' },
      { trade: 'street-vendor', adjacency: 75, why: 'sells and takes payment' },
    ],
  },
  {
    code: 'cashier',
    name: '收银员',
    english: 'Cashier',
    aliases: words('收银 超市收银 超市收银员 收款员 收银台 前台收银 饭店收银 食堂收银 收钱的 收银台收款 扫码收钱 收银台收钱 柜台收钱'),
    neighbours: [
      { trade: 'shop-assistant', adjacency: 85, why: 'same shop' },
      { trade: 'receptionist', adjacency: 70, why: 'takes payment and answers' },
      { trade: 'waiter', adjacency: 55, why: 'serves guests' },
      { trade: 'office-clerk', adjacency: 45, why: 'figures and forms' },
      { trade: 'fuel-attendant', adjacency: 60, why: 'takes payment' },
      { trade: 'warehouse-keeper', adjacency: 40, why: 'figures and lists' },
    ],
  },
  {
    code: 'salesperson',
    name: '销售员',
    english: 'Salesperson',
    aliases: words(
      '销售 业务员 推销员 推销 跑业务 销售代表 市场推广 地推 地推员 置业顾问 电话销售 电销 房产中介 中介 保险业务员 农资销售 跑市场 销售人员 门店销售 卖保险 业务代表',
    ),
    neighbours: [
      { trade: 'shop-assistant', adjacency: 80, why: 'sells behind the counter' },
      { trade: 'phone-agent', adjacency: 75, why: 'talks people round' },
      { trade: 'online-seller', adjacency: 55, why: 'sells, the camera to learn' },
      { trade: 'receptionist', adjacency: 50, why: 'talks to customers' },
      { trade: 'courier', adjacency: 40, why: 'knows streets and customers' },
      { trade: 'farm-goods-trader', adjacency: 55, why: 'talks prices, the goods to learn' },
      { trade: 'tour-guide', adjacency: 30, why: 'talks to strangers; the card is to be got' },
    ],
  },
  {
    code: 'online-seller',
    name: '网店主播',
    english: 'Online-shop worker and live streamer',
    aliases:
      words(`电商 电商运营 网店 网店运营 开网店 网店客服 淘宝客服 直播 直播带货 带货主播 主播 带货 网络主播 直播助理 短视频 拍视频 农村电商 微商 社群运营 抖音运营 快手直播 快手主播 抖音直播 抖音主播 直播卖货 剪视频 剪辑视频
      网上卖货 卖货主播 电商主播`),
    neighbours: [
      { trade: 'phone-agent', adjacency: 75, why: 'answers buyers in writing' },
      { trade: 'salesperson', adjacency: 60, why: 'sells' },
      { trade: 'shop-assistant', adjacency: 65, why: 'knows goods and buyers' },
      { trade: 'packer', adjacency: 70, why: 'packs the orders' },
      { trade: 'office-clerk', adjacency: 50, why: 'computer all day' },
      { trade: 'photographer', adjacency: 35, why: 'pictures of goods' },
    ],
  },
  {
    code: 'phone-agent',
    name: '客服',
    english: 'Customer-service agent',
    aliases: words(
      '客服员 客服专员 话务员 接线员 电话客服 在线客服 呼叫中心 售后客服 售后 数据标注 数据标注员 标注员 接热线 接热线电话 热线接听 打电话回访 电话回访 客服热线',
    ),
    neighbours: [
      { trade: 'receptionist', adjacency: 65, why: 'answers and books' },
      { trade: 'office-clerk', adjacency: 60, why: 'computer and forms' },
      { trade: 'salesperson', adjacency: 50, why: 'talks people round' },
      { trade: 'shop-assistant', adjacency: 55, why: 'answers customers' },
      { trade: 'online-seller', adjacency: 45, why: 'answers buyers' },
    ],
  },
  {
    code: 'office-clerk',
    name: '文员',
    english: 'Office clerk',
    aliases:
      words(`办公室文员 行政文员 办公室 办公室内勤 内勤 内勤员 行政 行政人员 打字员 打字 录入员 数据录入 电脑操作员 微机操作员 微机员 统计 统计员 车间统计 办事员 跟单员 跟单 考勤员 档案员 人事文员 人事专员 生产文员 村级协管员
      劳动保障协管员 协管员 网格员 社区工作者 资料录入 整理材料 整理档案 录表 办公文员 综合文员 资料整理 信息录入员 复印`),
    neighbours: [
      { trade: 'phone-agent', adjacency: 70, why: 'telephone and computer' },
      { trade: 'receptionist', adjacency: 75, why: 'telephone, forms and computer' },
      { trade: 'warehouse-keeper', adjacency: 60, why: 'lists and stock software, goods to learn' },
      { trade: 'cashier', adjacency: 60, why: 'figures and receipts' },
      { trade: 'online-seller', adjacency: 45, why: 'computer all day' },
      { trade: 'quality-inspector', adjacency: 30, why: 'keeps tables and reports' },
      { trade: 'shop-assistant', adjacency: 50, why: 'polite and exact' },
      { trade: 'weighbridge-clerk', adjacency: 60, why: 'tickets and lists' },
      { trade: 'computer-technician', adjacency: 30, why: 'knows the programs' },
    ],
  },
  {
    code: 'fuel-attendant',
    name: '加油员',
    english: 'Fuel and charging-station attendant',
    aliases: words(
      '加油工 加油站 加油站员工 加油站工作人员 加气工 加气员 加气站 充电站 充电站管理员 充电桩管理员 给车加油 加油站加油 加油的 加油站加油员',
    ),
    neighbours: [
      { trade: 'cashier', adjacency: 65, why: 'takes payment' },
      { trade: 'shop-assistant', adjacency: 65, why: 'sells in the station shop' },
      { trade: 'car-washer', adjacency: 65, why: 'serves drivers outdoors' },
      { trade: 'waiter', adjacency: 40, why: 'serves customers' },
      { trade: 'watchman', adjacency: 55, why: 'answers for a place' },
      { trade: 'general-worker', adjacency: 55, why: 'shift work' },
    ],
  },
  {
    code: 'street-vendor',
    name: '摆摊小贩',
    english: 'Street vendor',
    aliases: words('摆摊 摆地摊 出摊 练摊 小贩 摊主 赶集卖货 赶集摆摊 夜市摆摊 卖烤地瓜 卖冰棍 卖糖葫芦 卖早点 卖烤串'),
    neighbours: [
      { trade: 'shop-assistant', adjacency: 80, why: 'sells and takes payment' },
      { trade: 'salesperson', adjacency: 55, why: 'talks people round' },
      { trade: 'farm-goods-trader', adjacency: 45, why: 'buys cheap and knows prices' },
      { trade: 'kitchen-helper', adjacency: 50, why: 'snacks made on the spot' },
    ],
  },
  {
    code: 'farm-goods-trader',
    name: '农畜产品经纪人',
    english: 'Trader in grain, livestock and wool',
    aliases: words(
      '农产品经纪人 粮食经纪人 粮贩子 收粮 收粮食 粮食收购员 牛羊经纪人 牛经纪 牛贩子 羊贩子 牲口贩子 收牛羊 倒腾牛羊 收羊绒 收羊毛 收皮子 收山货',
    ),
    neighbours: [
      { trade: 'salesperson', adjacency: 65, why: 'talks prices all day' },
      { trade: 'weighbridge-clerk', adjacency: 50, why: 'weighs and writes tickets' },
      { trade: 'livestock-keeper', adjacency: 55, why: 'judges animals' },
      { trade: 'street-vendor', adjacency: 60, why: 'buys and sells' },
      { trade: 'sorter', adjacency: 55, why: 'grades by eye' },
    ],
  },
  {
    code: 'scrap-collector',
    name: '废品回收工',
    english: 'Scrap collector',
    aliases: words('收废品 收破烂 捡废品 捡破烂 捡瓶子 废品回收 回收废品 收旧家电 收废铁 拆解工'),
    openToAll: true,
    neighbours: [
      { trade: 'street-cleaner', adjacency: 70, why: 'lifts and sorts outdoors' },
      { trade: 'sorter', adjacency: 75, why: 'sorts by eye all day' },
      { trade: 'loading-worker', adjacency: 70, why: 'lifts and stacks' },
      { trade: 'courier', adjacency: 40, why: 'rides from door to door' },
      { trade: 'farm-goods-trader', adjacency: 30, why: 'weighs and pays' },
    ],
  },
  {
    code: 'weighbridge-clerk',
    name: '司磅员',
    english: 'Weighbridge clerk',
    aliases: words('司磅 司磅工 过磅 过磅员 地磅员 看地磅 磅房 磅房司磅 检斤 检斤员 称重员 计量员'),
    neighbours: [
      { trade: 'warehouse-keeper', adjacency: 55, why: 'weights and lists, goods to learn' },
      { trade: 'office-clerk', adjacency: 60, why: 'tickets and tables' },
      { trade: 'cashier', adjacency: 60, why: 'tickets and payment' },
      { trade: 'watchman', adjacency: 60, why: 'answers for a gate' },
      { trade: 'quality-inspector', adjacency: 35, why: 'looks at what comes in' },
    ],
  },
];
