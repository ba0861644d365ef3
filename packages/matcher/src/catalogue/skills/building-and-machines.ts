import type { SkillEntry } from '../entries.ts';
import { words } from '../words.ts';

/**
 * Skills of building sites, drivers and machine operators.
 * Names: common speech, and the wishes of public notices (2015, 2026); no public list of skills was read.
 */
export const buildingAndMachineSkills: readonly SkillEntry[] = [
  {
    code: 'bricklaying',
    name: '砌砖',
    english: 'Bricklaying',
    aliases: words('砌墙 砌筑 垒墙 瓦工活 泥瓦活 砌砖抹灰 盖房子 砌猪圈 砌院墙 砌砖墙 瓦匠活 盖房'),
  },
  {
    code: 'plastering',
    name: '抹灰',
    english: 'Plastering',
    aliases: words('抹墙 抹水泥 粉墙 抹面 抹水泥墙面 抹水泥地面 会抹灰 抹白灰 墙面抹灰 抹墙面'),
  },
  {
    code: 'wall-painting',
    name: '刮大白',
    english: 'Wall filling and painting',
    aliases: words('刮腻子 批腻子 刷墙 粉刷 刷涂料 乳胶漆 真石漆 刷大白 刷乳胶漆 打腻子 刮白 喷真石漆 刷房子'),
  },
  {
    code: 'tiling',
    name: '贴瓷砖',
    english: 'Tiling',
    aliases: words('贴砖 铺砖 铺地砖 美缝 干挂石材 铺石材 铺瓷砖 贴地砖 贴墙砖 铺大理石 铺步道砖 铺地面砖'),
  },
  {
    code: 'rebar-tying',
    name: '绑钢筋',
    english: 'Tying rebar',
    aliases: words('扎钢筋 钢筋绑扎 钢筋加工 绑筋 弯钢筋 会绑钢筋 绑钢筋笼 钢筋活'),
  },
  {
    code: 'carpentry',
    name: '木工活',
    english: 'Carpentry',
    aliases: words('木工 支模 支模板 打家具 做木工 吊顶 木雕 安装家具 装模板 打柜子 做木匠活 铺地板 木匠活'),
  },
  { code: 'scaffolding', name: '搭脚手架', english: 'Scaffolding', aliases: words('搭架子 脚手架 外架 绑架子 搭外架') },
  {
    code: 'work-at-height',
    name: '高空作业',
    english: 'Work at height',
    aliases: words('登高作业 高处作业 爬高 外墙清洗 擦外墙 坐吊篮 吊篮作业 爬高上低'),
  },
  {
    code: 'waterproofing',
    name: '防水施工',
    english: 'Waterproofing',
    aliases: words('做防水 防水 补漏 堵漏 铺油毡 楼顶防水 屋顶防水 房顶防水 修屋顶 卫生间防水'),
  },
  {
    code: 'door-window-making',
    name: '门窗制作安装',
    english: 'Making and fitting doors and windows',
    aliases: words('门窗安装 门窗制作 断桥铝 铝合金门窗 木门安装 装窗户 玻璃安装 做窗户 塑钢门窗 装门窗 安门窗 换窗户 断桥铝窗户'),
  },
  {
    code: 'concreting',
    name: '打混凝土',
    english: 'Concreting',
    aliases: words('混凝土 浇筑 打灰 振捣 和水泥 打地坪 打地面 打水泥地 浇混凝土 混凝土浇筑'),
  },
  {
    code: 'car-driving',
    name: '开小车',
    english: 'Driving a car or van',
    aliases: words('开车 驾驶汽车 驾驶熟练 驾驶技术 驾龄 驾驶经验 小车驾驶 开轿车 开面包车 厢式货车 小货车 开小货车 开小轿车 开商务车'),
  },
  {
    code: 'truck-driving',
    name: '开大货车',
    english: 'Driving heavy trucks',
    aliases: words(
      '开大车 开货车 开卡车 半挂 跑长途 大货车 大货车驾驶经验 货车驾驶 货车驾驶经验 自卸车 开罐车 开大货 开半挂 开挂车 跑大车 开翻斗 开重卡 货车驾龄',
    ),
  },
  {
    code: 'bus-driving',
    name: '开客车',
    english: 'Driving buses',
    aliases: words('客运经验 客车驾驶 开大巴 开校车 开公交 大客车 开大客 开中巴 开班车'),
  },
  {
    code: 'forklift-driving',
    name: '开叉车',
    english: 'Driving forklifts',
    aliases: words('叉车 叉车操作 叉车驾驶 高位叉车 叉车维修 叉车操作经验 叉车驾驶经验 电动叉车 开叉子 开电动叉车 叉车作业'),
  },
  {
    code: 'loader-driving',
    name: '开铲车',
    english: 'Driving wheel loaders',
    aliases: words('铲车 装载机 开装载机 开小铲车 铲车驾驶 装载机操作'),
  },
  {
    code: 'excavator-driving',
    name: '开挖掘机',
    english: 'Driving excavators',
    aliases: words('挖掘机 挖机 钩机 勾机 开钩机 开挖机 开勾机 开挖沟机 挖沟机 开小挖 挖掘机操作 挖掘机驾驶'),
  },
  {
    code: 'crane-driving',
    name: '开吊车天车',
    english: 'Driving cranes',
    aliases: words(
      '天车 行车操作 天车行车 开行车 开天车 开吊车 吊车 龙门吊 塔吊 航吊 起重机 开龙门吊 开塔吊 开行吊 汽车吊 开汽车吊 随车吊 行吊',
    ),
  },
  {
    code: 'tractor-driving',
    name: '开拖拉机',
    english: 'Driving tractors and harvesters',
    aliases: words(
      '拖拉机 四轮车 开四轮 收割机 开收割机 播种机 打捆机 农机驾驶 农机操作 插秧机 旋耕机 四轮子 开播种机 开旋耕机 开打捆机 打草捆 苞米收割机 玉米收割机 翻地 旋地 开农机 大马力 联合收割机',
    ),
  },
  {
    code: 'three-wheeler-riding',
    name: '骑三轮车',
    english: 'Riding three-wheelers',
    aliases: words('三轮车 电动三轮 骑行三轮车 开三轮 三轮摩托 驾驶三轮车 骑三轮 开电动三轮 蹬三轮 三轮子'),
  },
  {
    code: 'two-wheeler-riding',
    name: '骑电动车摩托车',
    english: 'Riding e-bikes and motorcycles',
    aliases: words('电动车 电瓶车 骑电瓶车 骑电动车 摩托车 骑摩托 骑摩托车 开摩托'),
  },
  {
    code: 'boiler-tending',
    name: '烧锅炉',
    english: 'Tending boilers',
    aliases: words('锅炉 锅炉操作 司炉 锅炉操作工艺 锅炉基本操作 烧暖气 看锅炉 烧锅炉房 锅炉运行 烧煤炉'),
  },
  {
    code: 'loading-and-stacking',
    name: '装卸码垛',
    english: 'Loading and stacking',
    aliases: words('装卸 装卸经验 码垛 码货 搬运 卸货 装车 扛大包 扛包 搬货 卸车 装货 装卸货 扛麻袋 装车卸车 抬货'),
  },
  {
    code: 'fire-equipment',
    name: '消防设备',
    english: 'Fire-safety equipment',
    aliases: words('消防设施 消防器材 消防主机 灭火器 消防知识 灭火器使用 用灭火器 消防栓 消控主机'),
  },
  { code: 'pile-driving', name: '打桩', english: 'Driving piles', aliases: words('打桩机 旋挖钻 开旋挖 开打桩机 静压桩 桩机操作') },
];
