import type { TradeEntry } from '../entries.ts';
import { words } from '../words.ts';

/**
 * Names: common speech of the north-east, and titles of public notices (2015, 2026); official forms from memory, not read.
 * Licences: 保安员证, 保安服务管理条例 16 (read).
 */
export const cleaningAndGuardingTrades: readonly TradeEntry[] = [
  {
    code: 'cleaner',
    name: '保洁员',
    english: 'Cleaner',
    aliases:
      words(`保洁 保洁工 保洁阿姨 保洁大姐 保洁师 保洁人员 校园保洁 室内保洁 小区保洁 物业保洁 医院保洁 商场保洁 车间保洁 勤杂 勤杂工 勤杂保洁 清洁 清洁工 清洁员 卫生员 打扫卫生 搞卫生 收拾卫生 扫楼道 擦玻璃 擦窗户 打杂 勤务员
      后勤保洁 保洁领班 电梯保洁 打扫 打扫楼道 扫地 拖地 扫楼 刷厕所 打扫厕所 擦地 学校保洁 银行保洁 酒店公共区域保洁 扫厕所 冲厕所`),
    openToAll: true,
    neighbours: [
      { trade: 'house-cleaner', adjacency: 75, why: 'same cleaning, in homes' },
      { trade: 'room-attendant', adjacency: 70, why: 'rooms and baths, beds to learn' },
      { trade: 'street-cleaner', adjacency: 85, why: 'same cleaning, outdoors' },
      { trade: 'dishwasher', adjacency: 75, why: 'cleans all day' },
      { trade: 'laundry-worker', adjacency: 55, why: 'washes with machines' },
      { trade: 'kitchen-helper', adjacency: 55, why: 'washes and tidies' },
      { trade: 'general-worker', adjacency: 65, why: 'standing work' },
      { trade: 'gardener', adjacency: 45, why: 'keeps grounds tidy' },
      { trade: 'car-washer', adjacency: 55, why: 'washes all day' },
      { trade: 'watchman', adjacency: 40, why: 'knows the building' },
      { trade: 'bath-attendant', adjacency: 35, why: 'wet rooms' },
      { trade: 'drain-cleaner', adjacency: 30, why: 'clears floor drains' },
    ],
  },
  {
    code: 'house-cleaner',
    name: '家政保洁员',
    english: 'House cleaner',
    aliases:
      words(`家政 家政工 家政员 家政服务 家政服务员 家政阿姨 家庭保洁 家庭保洁师 家政保洁 钟点工 小时工 小时工阿姨 擦玻璃小时工 开荒保洁 日常保洁 家电清洗 家电清洗工 油烟机清洗 收纳师 收拾屋子 做家务 家务 收拾屋 收拾家 上门保洁
      上门收拾屋子 擦油烟机 打扫屋子 做小时工 干家政 做家政 整理收纳 收纳`),
    neighbours: [
      { trade: 'cleaner', adjacency: 95, why: 'same cleaning, in buildings' },
      { trade: 'room-attendant', adjacency: 80, why: 'beds, baths and floors' },
      { trade: 'housekeeper', adjacency: 70, why: 'housework, meals and people to learn' },
      { trade: 'laundry-worker', adjacency: 60, why: 'washes and irons' },
      { trade: 'street-cleaner', adjacency: 75, why: 'cleans outdoors' },
      { trade: 'dishwasher', adjacency: 80, why: 'washes up' },
      { trade: 'home-cook', adjacency: 45, why: 'often cooks a meal too' },
      { trade: 'elder-carer', adjacency: 35, why: 'at home with the old' },
      { trade: 'child-carer', adjacency: 30, why: 'at home with children' },
    ],
  },
  {
    code: 'street-cleaner',
    name: '环卫工',
    english: 'Street cleaner',
    aliases:
      words(`环卫 环卫工人 环卫员 扫马路 扫大街 扫路 道路保洁 道路清扫 清扫工 清扫员 马路清洁工 清运工 垃圾清运 垃圾清运工 捡垃圾 收垃圾 掏厕所 公厕保洁 公厕管理员 村保洁员 乡村保洁员 村屯保洁 河道保洁 河道保洁员 扫道 扫街
      拉垃圾 垃圾工 捡白色垃圾`),
    openToAll: true,
    neighbours: [
      { trade: 'cleaner', adjacency: 85, why: 'same cleaning, indoors' },
      { trade: 'road-maintenance-worker', adjacency: 60, why: 'on the road all day' },
      { trade: 'gardener', adjacency: 55, why: 'keeps verges tidy' },
      { trade: 'tree-planter', adjacency: 50, why: 'outdoors with hand tools' },
      { trade: 'loading-worker', adjacency: 55, why: 'lifts bins all day' },
      { trade: 'forest-guard', adjacency: 40, why: 'walks a stretch outdoors' },
      { trade: 'scrap-collector', adjacency: 60, why: 'knows what can be sold' },
      { trade: 'drain-cleaner', adjacency: 40, why: 'dirty work outdoors' },
    ],
  },
  {
    code: 'security-guard',
    name: '保安',
    english: 'Security guard',
    aliases:
      words(`保安员 安保 安保员 安保人员 小区安保 小区保安 工厂保安 学校保安 医院保安 夜班保安 秩序维护员 秩序员 秩序维护 警卫 护卫 护卫员 护校队员 巡逻员 巡逻 巡防员 巡防队员 押钞员 安检员 安检 消防监控员 消防监控 消防中控
      消防中控员 中控员 监控员 监控室 消控员 辅警 协警 形象岗 特勤 保安队员 消防设施操作员 当保安 站岗 防损员 防损 物业保安 保安队长 车场保安 疏导员 交通疏导员 保通员 车辆疏导 车辆疏导保通员 交通劝导员 校警`),
    legalLicences: [['security-guard-card']],
    neighbours: [
      { trade: 'watchman', adjacency: 95, why: 'guards one gate or yard' },
      { trade: 'forest-guard', adjacency: 50, why: 'rounds and reports, outdoors' },
      { trade: 'cleaner', adjacency: 45, why: 'knows the building' },
      { trade: 'receptionist', adjacency: 35, why: 'registers visitors' },
      { trade: 'warehouse-keeper', adjacency: 35, why: 'checks what goes in and out' },
      { trade: 'general-worker', adjacency: 55, why: 'shift work' },
      { trade: 'fuel-attendant', adjacency: 40, why: 'strict about safety' },
      { trade: 'firefighter', adjacency: 30, why: 'drills and alarms' },
    ],
  },
  {
    code: 'watchman',
    name: '打更员',
    english: 'Watchman and gatekeeper',
    aliases:
      words(`打更 打更老头 更夫 更倌 更官 门卫 门卫大爷 门岗 看门 看大门 看门大爷 守门 看场 看场子 看厂子 看院 看工地 看料场 看守 值班员 值夜 守夜 守夜人 夜班值班 宿管 宿管员 宿舍管理员 宿管阿姨 停车场管理员 停车收费员
      停车场收费员 停车管理员 楼管 宿舍管理 看自行车 看车场 下夜的 打更人 看门人 看院子 看仓库 看果园`),
    neighbours: [
      { trade: 'security-guard', adjacency: 60, why: 'guards; the card is to be got' },
      { trade: 'forest-guard', adjacency: 55, why: 'watches and reports, outdoors' },
      { trade: 'warehouse-keeper', adjacency: 35, why: 'answers for what is stored' },
      { trade: 'cleaner', adjacency: 50, why: 'sweeps the yard too' },
      { trade: 'boiler-operator', adjacency: 35, why: 'often tends the stove; the card is to be got' },
      { trade: 'gardener', adjacency: 35, why: 'keeps the yard' },
    ],
  },
  {
    code: 'gardener',
    name: '园林绿化工',
    english: 'Gardener',
    aliases:
      words(`绿化 绿化工 绿化养护 绿化养护工 绿化员 园林 园林工 园林养护 园林工人 园艺工 花工 花匠 园丁 浇花 养花 养护绿化 修剪工 修剪 除草 除草工 除草工人 割草 割草工 打草坪 草坪工 苗圃工 苗木工 苗木养护 浇水工 拔草 剪草坪
      浇树 浇草坪 剪树 修剪绿篱 剪绿篱 种花 栽花 打理花园`),
    openToAll: true,
    neighbours: [
      { trade: 'tree-planter', adjacency: 85, why: 'digs, plants and waters' },
      { trade: 'greenhouse-worker', adjacency: 60, why: 'plants under care, crops to learn' },
      { trade: 'crop-farmer', adjacency: 50, why: 'weeds and waters' },
      { trade: 'orchard-worker', adjacency: 55, why: 'prunes and sprays' },
      { trade: 'street-cleaner', adjacency: 70, why: 'outdoors with hand tools' },
      { trade: 'forest-guard', adjacency: 50, why: 'knows trees' },
      { trade: 'crop-picker', adjacency: 60, why: 'bends and picks all day' },
      { trade: 'road-maintenance-worker', adjacency: 45, why: 'keeps verges' },
    ],
  },
  {
    code: 'firefighter',
    name: '消防员',
    english: 'Firefighter (county and forest brigades)',
    aliases: words(
      '专职消防员 消防队员 消防战斗员 消防救援员 合同制消防员 森林消防员 森林消防队员 半专业扑火队员 扑火队员 扑火队 打火队员 灭火队员',
    ),
    neighbours: [
      { trade: 'forest-guard', adjacency: 70, why: 'rounds and grass fires' },
      { trade: 'security-guard', adjacency: 65, why: 'drills and alarms; the card is to be got' },
      { trade: 'driver', adjacency: 25, why: 'rides the engine; the class may be missing' },
      { trade: 'scaffolder', adjacency: 30, why: 'ropes and heights; the card is to be got' },
      { trade: 'loading-worker', adjacency: 65, why: 'strong and fit' },
    ],
  },
];
