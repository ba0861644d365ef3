import { describe, expect, test } from 'vitest';
import { noticeText } from '../notice-text.ts';
import { readPay } from './read-pay.ts';

const read = (text: string) => readPay({ text: noticeText(text).plain, offset: 0 });
const pay = (text: string) => read(text).pay?.value;
const YUAN = 100;

describe('a figure with its basis, in fen', () => {
  test.each([
    ['月薪4200元', { basis: 'month', min: 4_200, max: 4_200 }],
    ['工资：3600－4800元/月', { basis: 'month', min: 3_600, max: 4_800 }],
    ['3-4千', { basis: 'month', min: 3_000, max: 4_000 }],
    ['10-15k', { basis: 'month', min: 10_000, max: 15_000 }],
    ['五千到七千', { basis: 'month', min: 5_000, max: 7_000 }],
    ['1万2', { basis: 'month', min: 12_000, max: 12_000 }],
    ['8-10万/年', { basis: 'year', min: 80_000, max: 100_000 }],
    ['日结 150/天', { basis: 'day', min: 150, max: 150 }],
    ['一天130，下雨歇', { basis: 'day', min: 130, max: 130 }],
    ['160元/晚', { basis: 'day', min: 160, max: 160 }],
    ['19.5元/小时', { basis: 'hour', min: 19.5, max: 19.5 }],
    ['两口子11000', { basis: 'couple', min: 11_000, max: 11_000 }],
    ['每对夫妻工资9000元', { basis: 'couple', min: 9_000, max: 9_000 }],
    ['4300左右', { basis: 'month', min: 4_300, max: 4_300 }],
  ] as const)('%s', (text, { basis, min, max }) => {
    expect(pay(text)).toMatchObject({ basis, min: min * YUAN, max: max * YUAN });
  });
});

describe('more may come on top: no highest figure', () => {
  test.each(['4000元起', '4000以上', '不低于4000元', '底薪4000+提成', '保底4000', '4000元/月+绩效'])('%s', (text) => {
    expect(pay(text)?.min).toBe(400_000);
    expect(pay(text)).not.toHaveProperty('max');
  });

  test('a subsidy for meals beside it is no more pay', () => {
    expect(pay('3100元/月+餐补10元/天')).toEqual({ basis: 'month', min: 310_000, max: 310_000 });
  });
});

test('底薪 and 保底 are kept beside the total that is told', () => {
  expect(pay('底薪2200，综合工资5000-6500元')).toEqual({
    basis: 'month',
    min: 500_000,
    max: 650_000,
    base: 220_000,
    includesOvertime: true,
  });
  expect(pay('保底3300，月入5000左右')).toMatchObject({ min: 500_000, max: 500_000, floor: 330_000 });
});

test('the rate of a piece is no pay, whatever a month may bring', () => {
  expect(pay('摘一斤3毛钱')).toEqual({ basis: 'piece', rate: { min: 30, max: 30, basis: 'piece' } });
  expect(pay('每件0.85元，多劳多得')).toEqual({ basis: 'piece', rate: { min: 85, max: 85, basis: 'piece' } });
  expect(pay('7元/吨，月收入6000元')).toMatchObject({ basis: 'month', min: 600_000, rate: { min: 700, max: 700 } });
});

test('words without a figure', () => {
  expect(pay('工资面议')).toEqual({ basis: 'negotiable' });
  expect(pay('工资计件')).toEqual({ basis: 'piece' });
  expect(pay('工资面议，6800左右')).toMatchObject({ basis: 'month', min: 680_000 });
  expect(pay('环境好，离家近')).toBeUndefined();
});

test('pay that differs by sex is the lower figure for everyone, and is flagged', () => {
  const reading = read('女3300/男3800');
  expect(reading.pay?.value).toMatchObject({ min: 330_000, max: 330_000 });
  expect(reading.bySex).toBeDefined();
});

test('pay on trial is not the pay', () => {
  const reading = read('试用期3000元，转正后3600元');
  expect(reading.pay?.value).toMatchObject({ min: 360_000, max: 360_000, probation: 300_000 });
  expect(reading.probation).toBeDefined();
});

describe('what looks like pay and is none', () => {
  test.each([
    '年龄18-50周岁',
    '身高165-175',
    '全勤奖200元，餐补360元/月，夜班补贴15元/天',
    '平时加班13.2元/小时',
    '住宿费扣120元/月',
    '工龄满一年每月加100元',
    '放200只羊',
    '4.2米厢货',
    '每月保底3000单',
    '2026年7月1日',
    '押金500元',
    '工资月付70%',
    '8:00-18:00',
    '6000平米厂房',
    '一万二是假的',
  ])('%s', (text) => {
    expect(pay(text)?.min).toBeUndefined();
  });
});

test.each([
  ['一天一结', 'daily'],
  ['周结', 'weekly'],
  ['每月15号发工资', 'monthly'],
  ['完工结清', 'on-completion'],
] as const)('%s is when it is paid', (text, settled) => {
  expect(read(text).settled?.value).toBe(settled);
});
