import type { LicenceEntry } from './entries.ts';
import { words } from './words.ts';

/**
 * Work cards and certificates other than driving classes. None includes another: the law names each operation by itself, so 低压 does not
 * cover 高压. Codes of special-equipment cards changed in 2019 (the old N2 was the forklift): entries are named after the operation.
 * Names: the regulations that the files of trades name (there it says which were read), and common speech.
 */
export const tradeLicences: readonly LicenceEntry[] = [
  licence(
    'electrician-low-voltage',
    '低压电工作业证',
    'Electrician’s card, under 1 kV',
    '低压证 低压本 低压电工证 低压电工 低压电工操作证 电工证 电工本 电工操作证 电工上岗证 电工作业证 电工特种作业证 电工资格证 维修电工证 低压电工上岗证 低压电工作业操作证 电工低压证 电工上岗本 电工特种操作证',
  ),
  licence(
    'electrician-high-voltage',
    '高压电工作业证',
    'Electrician’s card, from 1 kV',
    '高压证 高压本 高压电工证 高压电工 高压电工操作证 高压进网证 进网证 进网许可证 高压电工作业操作证 高压电工上岗证 电工高压证 电工进网作业许可证',
  ),
  licence('electrician-explosion-proof', '防爆电气作业证', 'Explosion-proof electrical card', '防爆电工证 防爆电气证'),
  licence(
    'welding',
    '焊接与热切割作业证',
    'Welding and thermal-cutting card',
    `焊工证 焊工本 电焊证 电焊工证 焊接证 焊工操作证 焊工上岗证 焊工特种作业证 熔化焊证 熔化焊接与热切割作业证 焊接与热切割证 气焊证 电焊工操作证 焊工资格证 焊接与热切割操作证 熔化焊接与热切割操作证 焊工作业证
      电焊本 电焊工本 焊工特种操作证 焊工证书 氩弧焊证 电焊操作证 焊接操作证`,
  ),
  licence(
    'height-work',
    '高处作业证',
    'Height-work card',
    '高空作业证 登高证 登高作业证 登高架设作业证 高空证 高处安装作业证 高处操作证 高处作业操作证 高空作业操作证 登高本 登高操作证 高处安装维护拆除作业证',
  ),
  licence(
    'refrigeration',
    '制冷与空调作业证',
    'Refrigeration card',
    '制冷证 空调证 制冷空调证 制冷操作证 空调安装证 制冷作业证 制冷与空调操作证 制冷工证 制冷本 空调操作证 空调作业证 制冷与空调设备操作证',
  ),
  licence(
    'forklift',
    '叉车证（N1）',
    'Forklift card N1',
    `叉车证 叉车本 叉车操作证 叉车操作资格证 叉车上岗证 叉车司机证 叉车驾驶证 叉车特种设备证 叉车资格证 n1 n1证 n1叉车证 特种设备n1 叉车本子 叉车作业证 叉车司机本 叉子证 场内机动车辆驾驶证
      厂内机动车证 场车证 特种设备作业证n1`,
  ),
  licence(
    'crane-signals',
    '起重机指挥证（Q1）',
    'Crane-signals card Q1',
    '起重指挥证 起重信号证 起重机指挥证 司索证 信号工证 信号司索证 司索信号工证 q1 q1证 司索指挥证 司索工证 信号工操作证 起重指挥操作证',
  ),
  licence(
    'crane-driving',
    '起重机司机证（Q2）',
    'Crane-driver card Q2',
    `起重机证 起重证 起重机司机证 起重机操作证 天车证 天车操作证 行车操作证 吊车证 吊车操作证 塔吊证 塔吊司机证 行吊证 航吊证 q2 q2证 吊车司机证 吊车本 天车本 行车操作证书 天车工证 桥式起重机证 桁吊证
      塔吊操作证 塔吊本 汽车吊证 随车吊证`,
  ),
  licence(
    'boiler',
    '工业锅炉司炉证（G1）',
    'Boiler-operator card G1',
    '司炉证 锅炉证 锅炉工证 锅炉工操作证 锅炉操作证 司炉工证 锅炉司炉证 工业锅炉司炉证 锅炉工上岗证 g1 g1证 锅炉本 司炉本 司炉操作证 司炉工操作证 锅炉司炉操作证',
  ),
  licence('boiler-water', '锅炉水处理证（G3）', 'Boiler-water card G3', '锅炉水处理证 水处理证 g3 g3证'),
  licence(
    'pressure-vessel',
    '快开门式压力容器操作证（R1）',
    'Quick-opening pressure-vessel card R1',
    '压力容器证 压力容器操作证 快开门式压力容器操作证 r1 r1证',
  ),
  licence('gas-cylinder-filling', '气瓶充装证', 'Gas-cylinder filling card', '充装证 气瓶证'),
  licence(
    'lift-repair',
    '电梯修理证',
    'Lift-repair card',
    '电梯证 电梯维修证 电梯作业证 电梯上岗证 电梯维保证 电梯安装维修证 电梯操作证 电梯维修操作证',
  ),
  licence('building-electrician', '建筑电工证', 'Building-site electrician’s card', '建筑电工操作证 建筑电工特种作业证'),
  licence(
    'scaffolding',
    '建筑架子工证',
    'Scaffolder’s card',
    '架子工证 架子工操作证 建筑架子工操作证 架子工特种作业证 建筑架子工特种作业证 建筑架子工特种作业操作证 架子工本',
  ),
  licence(
    'health-certificate',
    '健康证',
    'Health certificate (food, public places)',
    '健康证明 健康合格证 从业人员健康证 从业人员健康证明 食品健康证 餐饮健康证 卫生健康证 健康体检证 健康本 餐饮从业人员健康证',
  ),
  licence(
    'security-guard-card',
    '保安员证',
    'Security-guard card',
    '保安证 保安上岗证 保安员上岗证 保安资格证 保安本 保安员资格证 保安员证书',
  ),
  licence(
    'fire-facility-operator',
    '消防设施操作员证',
    'Fire-facility operator certificate',
    '消防证 消控证 消防中控证 消防设施证 消防操作证 建构筑物消防员证 中控证 消防监控证 消防设施操作员 消防中控操作证 消防员证 消控员证 消控室操作证 中控操作证',
  ),
  licence(
    'road-transport-qualification',
    '道路运输从业资格证',
    'Road-transport qualification',
    '从业资格证 从业证 货运从业资格证 货运资格证 客运从业资格证 客运资格证 客运准驾证 货运上岗证 司机从业资格证 货运证 客运证 道路运输资格证 从业资格 货运从业证 客运从业证 驾驶员从业资格证',
  ),
  licence(
    'tractor-licence',
    '拖拉机驾驶证',
    'Tractor and harvester licence',
    '拖拉机证 拖拉机本 拖拉机驾照 农机证 农机驾驶证 收割机证 收割机驾驶证 联合收割机驾驶证 农机驾照 农机本 收割机本 大四轮本 拖拉机票 农机操作证',
  ),
  licence(
    'excavator-certificate',
    '挖掘机操作证',
    'Excavator training certificate',
    '挖掘机证 挖机证 钩机证 挖掘机驾驶证 挖掘机上岗证 挖机本 钩机本 勾机证 挖掘机上岗本 挖机操作证 挖掘机本',
  ),
  licence(
    'loader-certificate',
    '装载机操作证',
    'Wheel-loader training certificate',
    '装载机证 铲车证 铲车操作证 装载机驾驶证 铲车上岗证 铲车本 铲车驾驶证 装载机上岗证 装载机本',
  ),
  licence(
    'drone-licence',
    '无人机操控员执照',
    'Drone licence',
    '无人机证 无人机驾驶证 无人机执照 飞手证 植保无人机证 飞手证书 无人机操作证 农用无人机操作证 无人机飞手证 植保飞手证',
  ),
  licence('seafarer-certificate', '船员证', 'Seafarer’s certificate', '海员证 船员适任证 水手证 船员服务簿'),
  licence(
    'cook-certificate',
    '中式烹调师证',
    'Cook’s certificate',
    '厨师证 厨师资格证 烹调师证 中式烹调证 厨师等级证 厨师本 厨师证书 中式烹调师证书 烹饪证',
  ),
  licence(
    'pastry-certificate',
    '中式面点师证',
    'Pastry-cook’s certificate',
    '面点证 面点师证 西点师证 西式面点师证 烘焙证 面点师资格证 中式面点证 糕点师证 面点师证书',
  ),
  licence(
    'child-care-certificate',
    '育婴员证',
    'Infant-care certificate',
    '育婴证 育婴师证 育儿嫂证 育婴员资格证 育婴员证书 育婴师资格证 婴幼儿照护证 育儿证',
  ),
  licence(
    'maternity-care-certificate',
    '母婴护理证',
    'Maternity-care certificate',
    '月嫂证 母婴护理师证 母婴护理员证 催乳师证 月嫂资格证 母婴护理证书 母婴护理师证书 月嫂证书 高级月嫂证 产康师证',
  ),
  licence('nursery-certificate', '保育员证', 'Nursery certificate', '保育证 保育师证 保育员资格证 保育员证书 保育师资格证 幼儿保育证'),
  licence(
    'elder-care-certificate',
    '养老护理员证',
    'Elder-care certificate',
    '养老护理证 护理员证 护工证 养老护理员资格证 医疗护理员证 养老护理员证书 护工资格证 养老证 养老护理员资格证书',
  ),
  licence(
    'housekeeping-certificate',
    '家政服务员证',
    'Housekeeping certificate',
    '家政证 家政服务证 家政员证 家政服务员证书 家政服务员资格证 家政资格证',
  ),
  licence(
    'car-repair-certificate',
    '汽车维修工证',
    'Car-mechanic certificate',
    '汽修证 汽车修理工证 汽车维修证 汽修工证 汽车维修工资格证 汽车维修工证书 汽修资格证 汽修中级工证 汽修高级工证',
  ),
  licence('blasting', '爆破作业人员许可证', 'Blaster’s licence', '爆破证 爆破员证 爆破作业证 爆破许可证 爆破工证 放炮证'),
  licence(
    'chemical-operations',
    '危险化学品安全作业证',
    'Hazardous-chemicals card',
    '危化品作业证 危险化学品作业证 危化品操作证 化工特种作业证 危化品证',
  ),
  licence(
    'coal-mine-operations',
    '煤矿安全作业证',
    'Coal-mine special-work card',
    '煤矿特种作业证 煤矿作业证 井下作业证 瓦斯检查员证 瓦检员证 煤矿上岗证',
  ),
  licence(
    'livestock-breeder-certificate',
    '家畜繁殖员证',
    'Livestock-breeder certificate',
    '家畜繁殖证 配种员证 配种证 人工授精证 人工授精员证 家畜繁殖工证',
  ),
  licence('tour-guide-licence', '导游证', 'Tour-guide licence', '导游资格证 导游员证 导游资格证书'),
];

function licence(code: string, name: string, english: string, spoken: string): LicenceEntry {
  return { code, name, english, aliases: words(spoken), includes: [] };
}
