import type { RulebookRow } from '@huma/matcher';
import { day } from './literals.ts';

const since2020 = { validFrom: day('2020-01-01') };
const everywhere = { ...since2020, area: '' };
const beijing = { ...since2020, area: '11' };
const tongliao = { ...since2020, area: '1505' };

/** What ways, beds and meals cost and what people ask: all judgements, each with one line of why, until a source is read. */
export const livingRows: readonly RulebookRow[] = [
  {
    ...everywhere,
    key: 'dailyReach',
    value: 30_000,
    source: { kind: 'judgement', why: '骑电动车或坐班车一小时左右，直线约30公里；本人说过的距离优先' },
  },
  { ...everywhere, key: 'farePerKm', value: 30, source: { kind: 'judgement', why: '农村班车每公里约0.3元' } },
  { ...everywhere, key: 'metresPerMinute', value: 500, source: { kind: 'judgement', why: '班车、电动车连等带走每小时约30公里' } },
  {
    ...everywhere,
    key: 'roadFactor',
    value: 13_000,
    source: { kind: 'judgement', why: '公路里程一般为直线距离的1.2至1.4倍，取1.3' },
  },
  {
    ...everywhere,
    key: 'precisionRadius',
    value: { point: 0, village: 3_000, township: 12_000, county: 50_000 },
    source: { kind: 'judgement', why: '嘎查村3公里、苏木乡镇12公里、旗县50公里之内，取常见范围' },
  },
  { ...everywhere, key: 'rent', value: 60_000, source: { kind: 'judgement', why: '外地合租一个床位每月约600元' } },
  { ...tongliao, key: 'rent', value: 40_000, source: { kind: 'judgement', why: '旗县城区合租一间房每月约400元' } },
  { ...beijing, key: 'rent', value: 120_000, source: { kind: 'judgement', why: '北京合租一个床位每月约1200元' } },
  { ...everywhere, key: 'mealsWorth', value: 45_000, source: { kind: 'judgement', why: '自己吃饭每天约15元，一个月450元' } },
  { ...beijing, key: 'mealsWorth', value: 90_000, source: { kind: 'judgement', why: '北京自己吃饭每天约30元，一个月900元' } },
  {
    ...everywhere,
    key: 'referencePay',
    value: 400_000,
    source: { kind: 'judgement', why: '2026年一个外省县城招工启事的月薪下限中位数为4000元，外地暂用' },
  },
  {
    ...tongliao,
    key: 'referencePay',
    value: 350_000,
    source: { kind: 'judgement', why: '本地工资低于上述县城，按3500元估，待局里按登记数据更新' },
  },
  {
    ...everywhere,
    key: 'payConversion',
    value: { hoursPerDay: [8, 10], daysPerMonth: [22, 26] },
    source: { kind: 'judgement', why: '日结、时薪岗位一般每天8至10小时、每月22至26天' },
  },
  {
    ...everywhere,
    key: 'horizonDays',
    value: 60,
    source: { kind: 'judgement', why: '岗位一般不为人留过两个月；两个月后才能去的先不推荐' },
  },
  {
    ...everywhere,
    key: 'unknownAnswerRate',
    value: 4_000,
    source: { kind: 'judgement', why: '没有答复记录的企业按未知处理：取最差到最好之间的四成，与计分时一致' },
  },
];
