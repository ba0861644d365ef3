import { describe, expect, test } from 'vitest';
import { defaultCatalogue } from './default-catalogue.ts';
import { findTrade } from './find-trade.ts';

/** Titles as notices and households write them, with the trade a clerk would file them under; `undefined`: a clerk would ask. */
const titles: readonly (readonly [title: string, trade: string | undefined])[] = [
  // Said plainly.
  ['焊工', 'welder'],
  ['车床工', 'machinist'],
  ['电工', 'electrician'],
  ['木工', 'carpenter'],
  ['瓦工', 'bricklayer'],
  ['力工', 'construction-laborer'],
  ['保安', 'security-guard'],
  ['文员', 'office-clerk'],
  ['月嫂', 'maternity-carer'],
  ['护林员', 'forest-guard'],
  // As people here say it.
  ['掂勺', 'cook'],
  ['打更', 'watchman'],
  ['打更老头', 'watchman'],
  ['刮大白', 'wall-painter'],
  ['看孩子', 'child-carer'],
  ['伺候老人', 'elder-carer'],
  ['放羊', 'herder'],
  ['羊倌', 'herder'],
  ['掰苞米', 'crop-picker'],
  ['大棚种菜', 'greenhouse-worker'],
  ['钩机手', 'excavator-operator'],
  ['踩缝纫机', 'sewing-worker'],
  // With what notices add: counts, sexes, urgency, remarks, spaces, full-width signs.
  ['招电焊工2名（包吃住）', 'welder'],
  ['急聘电工', 'electrician'],
  ['普 工', 'general-worker'],
  ['男普工', 'general-worker'],
  ['车间操作女工', 'general-worker'],
  ['熟练叉车工(有证)', 'forklift-operator'],
  ['夜班保安【50岁以下】', 'security-guard'],
  ['二保焊师傅', 'welder'],
  ['汽修学徒', 'car-mechanic'],
  ['Ｂ２货车司机', 'truck-driver'],
  ['工人（瓦工）', 'bricklayer'],
  ['压道机司机', 'road-roller-operator'],
  ['推土机手', 'bulldozer-operator'],
  ['盘炕', 'kang-builder'],
  ['打井队招工', 'well-driller'],
  ['搓澡师傅', 'bath-attendant'],
  ['手机修理', 'phone-repairer'],
  ['无人机操作员', 'drone-operator'],
  ['粮库烘干塔工人', 'grain-dryer-operator'],
  ['电梯维保员', 'lift-mechanic'],
  ['电梯司机', undefined],
  // A place or a thing first, the work last.
  ['电子厂操作工', 'general-worker'],
  ['医院保洁', 'cleaner'],
  ['工地小工', 'construction-laborer'],
  ['食堂炒菜师傅', 'cook'],
  ['饭店洗碗', 'dishwasher'],
  ['养牛场饲养员', 'livestock-keeper'],
  ['养牛场电工', 'electrician'],
  ['保姆车司机', 'driver'],
  ['挖掘机修理', 'equipment-repairer'],
  ['手机店店员', 'shop-assistant'],
  // A vague word behind a telling one.
  ['喷漆普工', 'spray-painter'],
  ['喷漆操作工', 'spray-painter'],
  ['分拣打包操作工', 'sorter'],
  // Several trades: the first that is known.
  ['电焊工、电工', 'welder'],
  ['氩弧焊工/普工', 'welder'],
  ['保安和保洁', 'security-guard'],
  ['保洁兼门卫', 'cleaner'],
  ['储备干部 & 库管', 'warehouse-keeper'],
  ['普工/叉车工', 'general-worker'],
  // Words inside other words.
  ['叉车工', 'forklift-operator'],
  ['缝纫车工', 'sewing-worker'],
  ['服装车工', 'sewing-worker'],
  ['女装车工', 'sewing-worker'],
  ['装车工', 'loading-worker'],
  ['汽车工', undefined],
  ['汽车维修工', 'car-mechanic'],
  ['数控车床操作工', 'cnc-operator'],
  ['水电工', 'plumber-electrician'],
  ['水电工程资料员', undefined],
  ['土木工程师', undefined],
  ['公路养护工', 'road-maintenance-worker'],
  ['设备维护工', 'equipment-repairer'],
  ['人力工作者', undefined],
  // Nothing of ours.
  ['会计', undefined],
  ['印刷厂会计', undefined],
  ['能源公司经理', undefined],
  ['焊工培训老师', undefined],
  ['新能源汽车销售经理', undefined],
  ['护士', undefined],
  ['燃气安检员', undefined],
  ['鱼塘看护', undefined],
  ['裁缝店', undefined],
  // Two meanings: the lathe or the sewing machine, people or cars.
  ['车工', undefined],
  ['熟练车工', undefined],
  ['美容技师', undefined],
  ['阿姨', undefined],
  ['工', undefined],
  ['（面议）', undefined],
  ['', undefined],
];

describe('a title', () => {
  test.each(titles)('%s is filed under %s', (title, trade) => {
    expect(findTrade(title, defaultCatalogue)?.trade).toBe(trade);
  });

  test('is answered with the word that told', () => {
    expect(findTrade('急聘：黄花采摘工（日结）', defaultCatalogue)).toEqual({ trade: 'crop-picker', alias: '采摘工' });
  });
});
