import type { SkillEntry } from '../entries.ts';
import { words } from '../words.ts';

/**
 * Skills of kitchens, care, needlework, shops and desks.
 * Names: common speech, and the wishes of public notices (2015, 2026); no public list of skills was read.
 */
export const homeAndServiceSkills: readonly SkillEntry[] = [
  {
    code: 'cooking-home-dishes',
    name: '做家常菜',
    english: 'Cooking home dishes',
    aliases: words(
      '家常菜 家常菜厨艺 做饭 做菜 煮饭 烧饭 做早餐 米线 煮米线 厨艺 家常饭菜 家常饭 大锅饭 做大锅饭 做顿饭 给人做饭 做家常饭 蒸饭 炖菜',
    ),
  },
  {
    code: 'restaurant-cooking',
    name: '炒菜掌勺',
    english: 'Restaurant cooking',
    aliases: words(
      '掂勺 颠勺 炒菜 掌勺 烹调 烹饪 中式烹调 烹调工作经验 食堂相关工作经验 大锅菜 餐饮制作 烧烤 烧腊 烤乳猪 凉菜 掂大勺 颠大勺 做席 涮火锅 炒大锅菜',
    ),
  },
  {
    code: 'dough-making',
    name: '面食面点',
    english: 'Dough, noodles and pastry',
    aliases: words(
      '面点 面食 包饺子 包包子 蒸馒头 和面 烙饼 拉面 包馄饨 烘焙 做蛋糕 裱花 做面条 蒸包子 炸油条 做馒头 擀面条 擀饺子皮 压面条 蒸花卷 烙馅饼 做馅饼 打烧饼 包粽子 做豆包 蒸豆包',
    ),
  },
  {
    code: 'kitchen-cutting',
    name: '切配',
    english: 'Cutting and preparing food',
    aliases: words('切菜 配菜 改刀 刀工 打荷 切墩 切菜配菜 切土豆丝 摘菜 择菜 洗菜'),
  },
  {
    code: 'meat-cutting',
    name: '屠宰分割',
    english: 'Slaughter and meat cutting',
    aliases: words('屠宰 分割 剔骨 杀猪 宰羊 杀羊 切肉 修肉 剔骨头 分割羊肉 分割牛肉 卸羊 卸牛 剥羊皮 扒皮 宰牛 杀牛 宰牲口 灌血肠'),
  },
  {
    code: 'cleaning',
    name: '保洁',
    english: 'Cleaning',
    aliases: words(
      '打扫卫生 保洁经验 保洁设备 清洁 擦玻璃 收拾屋子 做家务 家务 家电清洗 洗地机 客房清洁 铺床 拖地 扫地 扫楼道 擦地 打扫 打扫屋子 收拾家 收拾屋 擦油烟机 擦窗户 刷厕所 搞卫生',
    ),
  },
  {
    code: 'laundry-and-ironing',
    name: '洗衣熨烫',
    english: 'Laundry and ironing',
    aliases: words('洗衣 熨烫 熨衣服 干洗 烫衣服 整烫 洗床单 熨床单 烫衣裳 洗布草 叠衣服 洗被褥'),
  },
  {
    code: 'car-detailing',
    name: '洗车美容',
    english: 'Car detailing',
    aliases: words('洗车 精洗 洗车精洗 内饰清洗 内饰深度清洗 汽车贴膜 贴膜 汽车美容'),
  },
  {
    code: 'infant-care',
    name: '照看婴幼儿',
    english: 'Infant care',
    aliases: words(
      '带孩子 看孩子 育婴 育儿 带娃 照顾孩子 照看孩子 做辅食 婴儿护理 哄孩子 带小孩 看娃 带宝宝 带自家孩子 带过孩子 带过自家孩子 看小孩 喂奶粉 换尿布 给孩子洗澡 照看小孩',
    ),
  },
  {
    code: 'maternity-care',
    name: '母婴护理',
    english: 'Care after birth',
    aliases: words('伺候月子 月子餐 新生儿护理 催乳 产后护理 月嫂经验 伺候产妇 坐月子 做月子餐 带新生儿 照顾产妇 给新生儿洗澡'),
  },
  {
    code: 'elder-care',
    name: '照顾老人',
    english: 'Care for old people',
    aliases: words(
      '伺候老人 照看老人 护理老人 养老护理 老年护理 陪护老人 照料老人 看护老人 陪老人 照看老人家 伺候瘫痪老人 伺候老爷子 伺候老太太 护理瘫痪老人 给老人喂饭 照顾瘫痪老人 伺候卧床老人',
    ),
  },
  {
    code: 'patient-care',
    name: '护理病人',
    english: 'Care for the sick',
    aliases: words('照顾病人 伺候病人 陪护 病人护理 卧床护理 翻身拍背 生活护理 陪床 陪护病人 照看病人 喂饭翻身 伺候病号 伺候瘫痪病人'),
  },
  {
    code: 'hairdressing',
    name: '理发',
    english: 'Hairdressing',
    aliases: words('剪头发 美发 剃头 烫发 染发 烫染 剪头 推头 剪发 烫头 染头发 烫头发'),
  },
  {
    code: 'massage',
    name: '按摩推拿',
    english: 'Massage',
    aliases: words('按摩 推拿 足疗 艾灸 刮痧 拔罐 采耳 按脚 捏脚 足浴 美容按摩 踩背'),
  },
  {
    code: 'guarding',
    name: '安保巡逻',
    english: 'Guarding and patrol',
    aliases: words('安保工作 安保工作经验 物业保安 保安工作 保安工作经验 巡逻 监控操作 站岗 看监控 保安巡逻 门岗执勤'),
  },
  {
    code: 'sewing-machine-flat',
    name: '平缝机',
    english: 'Flat sewing machine',
    aliases: words(
      '缝纫 缝纫机 踩缝纫机 平车 电车 电动缝纫机 做衣服 车缝 针车 做衣裳 踏缝纫机 蹬缝纫机 踩平车 平缝 缝衣服 踩电车 蹬机器 改衣服 做窗帘',
    ),
  },
  {
    code: 'sewing-machine-special',
    name: '特种缝纫机',
    english: 'Overlock and special sewing machines',
    aliases: words(
      '锁边机 锁边 拷边 包缝机 双针 绷缝机 锁眼 钉扣 套口 缝盘 打边车 打边机 四线锁边机 四线机 五线机 三针五线 绷缝 码边 锁边车',
    ),
  },
  {
    code: 'cloth-cutting',
    name: '裁剪',
    english: 'Cutting cloth',
    aliases: words('裁床 电剪 拉布 打版 制版 裁衣服 裁布 裁布料 剪裁 裁剪衣服'),
  },
  {
    code: 'embroidery',
    name: '刺绣',
    english: 'Embroidery',
    aliases: words('绣花 蒙古族刺绣 十字绣 手绣 蒙绣 绣鞋垫 绣花鞋 手工刺绣'),
  },
  {
    code: 'hand-knitting',
    name: '手工编织',
    english: 'Knitting, weaving and bead work',
    aliases: words('编织 钩织 织毛衣 钩针 柳编 串珠 手工活 做手工 编筐 钩毛线 钩拖鞋 织毛线 钩花 编席子 柳条编筐 串珠子 手工 编柳条'),
  },
  {
    code: 'computer-basics',
    name: '电脑基础操作',
    english: 'Computer basics',
    aliases: words('电脑 用电脑 使用电脑 电脑操作 基础电脑操作 电脑基本操作 计算机 打字 操作电脑 懂电脑'),
  },
  {
    code: 'office-software',
    name: '办公软件',
    english: 'Office software',
    aliases: words('excel word wps 日常办公软件 表格 做表格 ppt 办公软件操作 表格文档 会做表 做报表 电子表格'),
  },
  {
    code: 'stock-keeping',
    name: '库房台账',
    english: 'Stock keeping and its software',
    aliases: words(
      '金蝶 金蝶系统 管家婆 管家婆软件 用友 进销存 erp 仓管经验 仓库管理 仓库工作经验 库房管理 台账 做台账 看库房 记台账 盘点 盘库 出入库 管库房 仓库盘点',
    ),
  },
  { code: 'cashiering', name: '收银', english: 'Taking payment', aliases: words('收款 收银系统 收银机 收银经验 收钱找零 扫码收款 会收银') },
  {
    code: 'selling',
    name: '销售导购',
    english: 'Selling',
    aliases: words('销售 销售经验 导购 卖货 推销 销售管理经验 跑业务 卖东西 卖衣服 做销售 做买卖 站柜台'),
  },
  {
    code: 'serving-guests',
    name: '餐饮服务',
    english: 'Serving guests',
    aliases: words('服务员经验 快餐门店服务经验 餐饮服务相关工作经验 端盘子 接待 摆台 传菜 端菜 端盘子上菜 招呼客人 上菜 传菜上菜'),
  },
  {
    code: 'live-selling',
    name: '直播带货',
    english: 'Live selling',
    aliases: words('直播 带货 拍短视频 短视频 剪辑视频 网店 开网店 电商 剪视频 拍视频 直播卖货 快手直播 抖音直播 网上卖货'),
  },
  {
    code: 'hand-sewing',
    name: '手针缝补',
    english: 'Sewing by hand',
    aliases: words('手针 手缝 缝补 缝扣子 缲边 缝被子 做被子 做棉袄 做鞋'),
  },
];
