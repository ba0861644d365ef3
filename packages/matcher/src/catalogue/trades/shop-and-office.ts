import type { TradeEntry } from '../catalogue.ts';
import { words } from '../words.ts';

export const shopAndOfficeTrades: readonly TradeEntry[] = [
  {
    code: 'shop-assistant',
    name: '营业员',
    english: 'Shop assistant',
    aliases:
      words(`店员 全职店员 售货员 售货 导购 导购员 促销员 超市店员 超市员工 超市营业员 超市理货员 便利店店员 服装店员 服装店营业员 卖货 卖货的 卖衣服 卖菜 药店店员 药店营业员 柜员 门店店员 看店
      水果店店员 手机店店员 店小二 开超市 开小卖店 小卖店`),
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
    ],
  },
  {
    code: 'cashier',
    name: '收银员',
    english: 'Cashier',
    aliases: words('收银 超市收银 超市收银员 收款员 收银台 前台收银 饭店收银 食堂收银'),
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
      '销售 业务员 推销员 推销 跑业务 销售代表 市场推广 地推 地推员 置业顾问 电话销售 电销 房产中介 中介 保险业务员 农资销售 收粮 收牛羊 粮食经纪人',
    ),
    neighbours: [
      { trade: 'shop-assistant', adjacency: 80, why: 'sells behind the counter' },
      { trade: 'phone-agent', adjacency: 75, why: 'talks people round' },
      { trade: 'online-seller', adjacency: 55, why: 'sells, the camera to learn' },
      { trade: 'receptionist', adjacency: 50, why: 'talks to customers' },
      { trade: 'courier', adjacency: 40, why: 'knows streets and customers' },
    ],
  },
  {
    code: 'online-seller',
    name: '网店主播',
    english: 'Online-shop worker and live streamer',
    aliases: words(
      '电商 电商运营 网店 网店运营 开网店 网店客服 淘宝客服 直播 直播带货 带货主播 主播 带货 网络主播 直播助理 短视频 拍视频 农村电商 微商 社群运营 抖音运营',
    ),
    neighbours: [
      { trade: 'phone-agent', adjacency: 75, why: 'answers buyers in writing' },
      { trade: 'salesperson', adjacency: 60, why: 'sells' },
      { trade: 'shop-assistant', adjacency: 65, why: 'knows goods and buyers' },
      { trade: 'packer', adjacency: 70, why: 'packs the orders' },
      { trade: 'office-clerk', adjacency: 50, why: 'computer all day' },
    ],
  },
  {
    code: 'phone-agent',
    name: '客服',
    english: 'Customer-service agent',
    aliases: words('客服员 客服专员 话务员 接线员 电话客服 在线客服 呼叫中心 售后客服 售后 数据标注 数据标注员 标注员'),
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
      words(`办公室文员 行政文员 办公室 办公室内勤 内勤 内勤员 行政 行政人员 打字员 打字 录入员 数据录入 电脑操作员 微机操作员 微机员 统计 统计员 车间统计 办事员 跟单员 跟单 考勤员 档案员 人事文员 人事专员
      生产文员 村级协管员 劳动保障协管员 协管员 网格员 社区工作者 资料录入`),
    neighbours: [
      { trade: 'phone-agent', adjacency: 70, why: 'telephone and computer' },
      { trade: 'receptionist', adjacency: 75, why: 'telephone, forms and computer' },
      { trade: 'warehouse-keeper', adjacency: 60, why: 'lists and stock software, goods to learn' },
      { trade: 'cashier', adjacency: 60, why: 'figures and receipts' },
      { trade: 'online-seller', adjacency: 45, why: 'computer all day' },
      { trade: 'quality-inspector', adjacency: 30, why: 'keeps tables and reports' },
      { trade: 'shop-assistant', adjacency: 50, why: 'polite and exact' },
    ],
  },
  {
    code: 'fuel-attendant',
    name: '加油员',
    english: 'Fuel and charging-station attendant',
    aliases: words('加油工 加油站 加油站员工 加油站工作人员 加气工 加气员 加气站 充电站 充电站管理员 充电桩管理员'),
    neighbours: [
      { trade: 'cashier', adjacency: 65, why: 'takes payment' },
      { trade: 'shop-assistant', adjacency: 65, why: 'sells in the station shop' },
      { trade: 'car-washer', adjacency: 65, why: 'serves drivers outdoors' },
      { trade: 'waiter', adjacency: 40, why: 'serves customers' },
      { trade: 'watchman', adjacency: 55, why: 'answers for a place' },
      { trade: 'general-worker', adjacency: 55, why: 'shift work' },
    ],
  },
];
