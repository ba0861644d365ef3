import { describe, expect, test } from 'vitest';
import { readShift } from './shift-words.ts';

describe('plain words about shifts are read', () => {
  test.each([
    ['两班倒', { shifts: ['rotating'] }],
    ['三班两倒', { shifts: ['rotating'] }],
    ['需适应倒班', { shifts: ['rotating'] }],
    ['长白班', { shifts: ['day'] }],
    ['不上夜班', { shifts: ['day'] }],
    ['夜班', { shifts: ['night'] }],
    ['白班、夜班轮班', { shifts: ['rotating'] }],
    ['长白班 8小时', { shifts: ['day'], hours: { perDay: 480 } }],
    ['长白班 8：20—16：50', { shifts: ['day'], hours: { start: 500, end: 1010 } }],
    ['两班倒，12H工作制', { shifts: ['rotating'], hours: { perDay: 720 } }],
  ])('%s', (text, expected) => {
    expect(readShift(text)).toEqual({ ...expected, doubts: [] });
  });
});

describe('clock times are read; whether it is day or night work follows from them where no shift is named', () => {
  test.each([
    ['8:00-17:00', { shifts: ['day'], hours: { start: 480, end: 1020 } }],
    ['早８：３０—晚６：００', { shifts: ['day'], hours: { start: 510, end: 1080 } }],
    ['8:00至下午18:00', { shifts: ['day'], hours: { start: 480, end: 1080 } }],
    ['8点-17点半', { shifts: ['day'], hours: { start: 480, end: 1050 } }],
    ['8.30-17.00', { shifts: ['day'], hours: { start: 510, end: 1020 } }],
    ['早八晚五', { shifts: ['day'], hours: { start: 480, end: 1020 } }],
    ['下午1:30-5:30', { shifts: ['day'], hours: { start: 810, end: 1050 } }],
    ['22:00-6:30', { shifts: ['night'], hours: { start: 1320, end: 1830 } }],
    ['夜班20:00-6:00', { shifts: ['night'], hours: { start: 1200, end: 1800 } }],
    ['傍晚6点-凌晨2点', { shifts: ['night'], hours: { start: 1080, end: 1560 } }],
    // Morning and afternoon of one day: the noon hours are not worked.
    ['7:30-11:30，13:00-17:00', { shifts: ['day'], hours: { start: 450, end: 1020, perDay: 480 } }],
    ['8:00-17:30（午休11:50-13:20）', { shifts: ['day'], hours: { start: 480, end: 1050, perDay: 480 } }],
    ['9:00-18:00，中午休息1.5小时', { shifts: ['day'], hours: { start: 540, end: 1080, perDay: 450 } }],
  ])('%s', (text, expected) => {
    expect(readShift(text)).toEqual({ ...expected, doubts: [] });
  });
});

describe('the length of a day is read; of a range the longer, because it must not promise too little work', () => {
  test.each([
    ['8小时', 480],
    ['九小时工作制', 540],
    ['每天工作7.5小时左右', 450],
    ['10-11小时', 660],
    ['每天4个小时', 240],
  ])('%s', (text, perDay) => {
    expect(readShift(text)).toEqual({ hours: { perDay }, doubts: [] });
  });
});

describe('rest days are read as days a month, rounded down', () => {
  test.each([
    ['月休4天', 4],
    ['月休两天', 2],
    ['每月休息2-3天', 2],
    ['每月四天休息', 4],
    ['单休', 4],
    ['双休', 8],
    ['单双休', 6],
    ['每周休息1天', 4],
    ['每周工作5天', 8],
    ['做六休一', 4],
    ['上四天休两天', 10],
  ])('%s', (text, restDaysPerMonth) => {
    expect(readShift(text)).toEqual({ restDaysPerMonth, doubts: [] });
  });
});

test('a rest of ten hours is no break: it is the length of the day behind 单休', () => {
  expect(readShift('单休10小时')).toEqual({ restDaysPerMonth: 4, hours: { perDay: 600 }, doubts: [] });
});

describe('words that are not plain change nothing and go to the clerk with the whole text', () => {
  test.each([
    '时间好商量',
    '以面谈为准',
    '上24休48',
    '8:00-5:00',
    '每周40小时',
    '中班',
    '25:00-30:00',
    '月休40天',
    '月休2 7:30-16:00',
    '每天工作1小时',
  ])('%s', (text) => {
    expect(readShift(text)).toEqual({
      doubts: [{ code: 'shift-not-understood', wording: text }],
    });
  });
});

test('overtime is no part of the day, and the clerk is told of it', () => {
  const { doubts, ...facts } = readShift('8:00-17:00（偶尔加班1-2小时）');
  expect(facts).toEqual({ shifts: ['day'], hours: { start: 480, end: 1020 } });
  expect(doubts.map(({ code }) => code)).toEqual(['shift-not-understood']);
});

describe('where statements differ, the one that promises least is kept, with a doubt', () => {
  test.each([
    ['一周休息一天，双休', { restDaysPerMonth: 4 }],
    ['8小时，10小时', { hours: { perDay: 600 } }],
    ['长白班，两班倒', { shifts: ['rotating'] }],
    // Two windows on different days: who fetches a child must know the earliest start and the latest end.
    ['8:40-18:00、8:00-17:30', { shifts: ['day'], hours: { start: 480, end: 1080 } }],
  ])('%s', (text, expected) => {
    const { doubts, ...facts } = readShift(text);
    expect(facts).toEqual(expected);
    expect(doubts.map(({ code }) => code)).toEqual(['shift-promises-differ']);
  });
});

test('day and night shifts without a word on turns are taken as turns: nobody is promised days by mistake', () => {
  const { doubts, ...facts } = readShift('白班7:30-19:30，夜班19:30-7:30');
  expect(facts).toEqual({ shifts: ['rotating'] });
  expect(doubts.map(({ code }) => code)).toEqual(['shift-turns-assumed']);
});

test('a break longer than the work, and more hours than a day has, say nothing of its length', () => {
  expect(readShift('8:00-9:00，中午休息2小时').hours).toEqual({ start: 480, end: 540 });
  expect(readShift('1:00-13:00，14:00-次日5:00').hours).toEqual({ start: 60, end: 1740 });
});

test('a night shift with the hours of a day is left open', () => {
  const { doubts, ...facts } = readShift('夜班，8:00-16:00');
  expect(facts).toEqual({ hours: { start: 480, end: 960 } });
  expect(doubts.map(({ code }) => code)).toEqual(['shift-contradicts']);
});
