import type { EnterpriseId, EnterpriseRecord } from '@huma/matcher';
import type { Random } from './random.ts';
import type { Sector } from './sectors/index.ts';

/** An invented enterprise with its record of conduct. */
export interface DemoEnterprise extends EnterpriseRecord {
  readonly id: EnterpriseId;
  readonly name: string;
  /** Where it stands and its vacancies lie. */
  readonly countyCode: string;
  readonly sector: Sector;
}

/** Invented names; a firm of the same name is not meant. Three stand in Beijing and one in Shenyang, the others in Tongliao. */
const list: readonly (readonly [name: string, countyCode: string, sector: Sector])[] = [
  ['科尔沁区青柳湾乳品厂', '150502', 'dairy'],
  ['通辽开发区月牙坨肉食品厂', '150571', 'slaughter'],
  ['开鲁县红椒岭农产品加工厂', '150523', 'food'],
  ['开鲁县东甸子蔬菜种植合作社', '150523', 'farm'],
  ['科左中旗白杨坡肉牛养殖合作社', '150521', 'pasture'],
  ['科左中旗满囤湾粮油加工厂', '150521', 'food'],
  ['科左后旗沙柳堡屠宰场', '150522', 'slaughter'],
  ['科左后旗云朵甸牧场', '150522', 'pasture'],
  ['科左后旗双泡子光伏电站', '150522', 'energy'],
  ['库伦旗荞花岭杂粮加工厂', '150524', 'food'],
  ['库伦旗小山湾建筑队', '150524', 'building'],
  ['奈曼旗沙湖边建筑队', '150525', 'building'],
  ['奈曼旗石榴籽服装车间', '150525', 'garment'],
  ['奈曼旗绿垄种植合作社', '150525', 'farm'],
  ['扎鲁特旗北坡羊业合作社', '150526', 'pasture'],
  ['扎鲁特旗长风岭风电场', '150526', 'energy'],
  ['扎鲁特旗草原针线绣品车间', '150526', 'garment'],
  ['霍林郭勒市银火铝制品厂', '150581', 'metal'],
  ['霍林郭勒市黑石坡运输队', '150581', 'transport'],
  ['霍林郭勒市暖炉边饭店', '150581', 'hospitality'],
  ['科尔沁区老榆树下大饭店', '150502', 'hospitality'],
  ['科尔沁区亮窗户物业服务部', '150502', 'property'],
  ['科尔沁区快脚板物流园', '150502', 'logistics'],
  ['科尔沁区炕头暖家政服务部', '150502', 'care'],
  ['科尔沁区针脚密服装厂', '150502', 'garment'],
  ['通辽开发区木纹里家具厂', '150571', 'furniture'],
  ['北京石狮门口保安服务部', '110105', 'guards'],
  ['北京暖手心家政服务部', '110106', 'care-away'],
  ['北京四合晴物业服务部', '110114', 'property-away'],
  ['沈阳铁西亮芯片电子厂', '210106', 'electronics'],
];

/** The thirty enterprises. Some are not verified yet, one is banned, a third have no answers on record. */
export function inventEnterprises(random: Random): readonly DemoEnterprise[] {
  const banned = random.int(list.length);
  return list.map(([name, countyCode, sector], at) => {
    const id = `enterprise-${String(at + 1).padStart(2, '0')}` as EnterpriseId;
    return Object.assign({ id, name, countyCode, sector }, inventRecord(at === banned, random));
  });
}

function inventRecord(banned: boolean, random: Random): EnterpriseRecord {
  const verified = random.chance(8_500);
  if (!random.chance(6_500)) return { verified, banned };
  return { verified, banned, answerRate: random.between(8, 96) * 100, medianAnswerDays: random.between(1, 12) };
}
