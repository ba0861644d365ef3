import { describe, expect, test } from 'vitest';
import { recognize } from './recognize.ts';

/** `welder:contained` for each thing found, `*36` with months, `^1` with a level. */
function found(text: string): readonly string[] {
  return recognize(text).found.map(
    ({ code, step, ...more }) =>
      `${code}:${step}${more.months === undefined ? '' : `*${more.months}`}${more.level === undefined ? '' : `^${more.level}`}`,
  );
}

function absent(text: string): readonly string[] {
  return recognize(text).absent.map(({ code }) => code);
}

describe('the steps, surest first', () => {
  test.each([
    ['电焊工', ['welder:exact']],
    ['電焊工', ['welder:exact']],
    ['我干过电焊工', ['welder:contained']],
    ['放过羊', ['herder:stripped', 'herding:stripped']],
    ['旱工', ['welder:pinyin']],
    ['dian han gong', ['welder:pinyin']],
    ['wo hui zuo fan', ['home-cook:pinyin', 'cooking-home-dishes:pinyin']],
    ['dianhangon', ['welder:near-pinyin']],
    ['厨帅', ['cook:fuzzy']],
    ['B2D证', ['driving-B2:licence-grammar', 'driving-D:licence-grammar']],
    ['高处作业操作证', ['height-work:exact']],
    ['养老护理员初级证书', ['elder-care-certificate:licence-grammar']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('a sentence', () => {
  test('says several things, each with its own span', () => {
    const text = '开过两年叉车，有叉车证，装卸也干过';
    const { found: all } = recognize(text);
    expect(all.map(({ code, span }) => [code, text.slice(span.from, span.to)])).toEqual([
      ['forklift-operator', '开过两年叉车'],
      ['forklift-driving', '开过两年叉车'],
      ['forklift', '叉车证'],
      ['loading-worker', '装卸'],
      ['loading-and-stacking', '装卸'],
    ]);
  });

  test.each([
    ['电焊干了三年，氩弧焊会一点', ['welder:contained*36', 'arc-welding:contained*36', 'argon-arc-welding:contained^1']],
    ['保洁干了半年', ['cleaner:contained*6', 'cleaning:contained*6']],
    ['装卸工、分拣工都干过，一共两年', ['loading-worker:contained', 'sorter:contained']],
    ['气保焊精通', ['gas-shielded-welding:contained^3']],
  ])('gives months and levels to what they are said of: %s', (text, expected) => {
    const all = found(text);
    for (const one of expected) expect(all).toContain(one);
  });

  test('a class that was said stands above the one that a letter usually means', () => {
    expect(found('有A本能开大客，A1')).toEqual(['driving-A1:licence-grammar', 'driving-A1:exact']);
    expect(found('C本')).toEqual(['driving-C1:exact']);
  });

  test('of two who look for work together is said of both', () => {
    expect(found('我和媳妇一起，我开铲车，她做饭')).toContain('home-cook:contained');
    expect(found('我开铲车，她做饭')).not.toContain('home-cook:contained');
  });

  test('a driving licence without a class asks which', () => {
    const { found: none, ambiguous } = recognize('有驾照');
    expect(none).toEqual([]);
    expect(ambiguous[0]?.span).toEqual({ from: 1, to: 3 });
    expect(ambiguous[0]?.codes).toContain('driving-C1');
  });

  test('a word of two trades asks back, the likelier first, unless the sentence says which', () => {
    expect(recognize('车工').ambiguous).toEqual([{ span: { from: 0, to: 2 }, codes: ['machinist', 'sewing-worker'] }]);
    expect(recognize('车工，会开车床').ambiguous).toEqual([]);
  });
});

describe('a denial', () => {
  test.each([
    ['不会电焊，会木工', ['carpenter'], ['welder', 'arc-welding']],
    ['电焊不会', [], ['welder', 'arc-welding']],
    ['保安干不了', [], ['security-guard']],
    ['会做饭但不会切菜配菜', ['home-cook', 'cooking-home-dishes'], ['kitchen-preparer', 'kitchen-cutting']],
    ['没干过保安、保洁员', [], ['security-guard', 'cleaner']],
    ['焊工证吊销了', [], ['welding']],
    ['焊工证还没过期', ['welding'], []],
    ['有叉车证没开过', ['forklift'], []],
    ['除了放羊啥也不会', ['herder', 'herding'], []],
    ['不是不会瓦工', ['bricklayer'], []],
    ['瓦工好几年没干了', ['bricklayer'], []],
    ['没少干瓦工', ['bricklayer'], []],
    ['电焊，不会', [], ['welder', 'arc-welding']],
    ['除了保洁都行', [], ['cleaner', 'cleaning']],
    ['以前干过瓦工，现在干不动了', [], ['bricklayer']],
    ['氩弧焊没焊过', [], ['argon-arc-welding']],
    ['bu hui dian han', [], ['welder', 'arc-welding']],
  ])('%s', (text, had, denied) => {
    expect(recognize(text).found.map(({ code }) => code)).toEqual(had);
    for (const code of denied) expect(absent(text)).toContain(code);
    if (denied.length === 0) expect(absent(text)).toEqual([]);
  });

  test('of a driving licence denies every class', () => {
    expect(absent('没有驾照')).toEqual(expect.arrayContaining(['driving-A1', 'driving-C1', 'driving-C2']));
  });
});

describe('what says nothing of work', () => {
  test.each([
    '能源',
    '电工胶布',
    '木工板',
    '保姆级教程',
    '理发多少钱一位',
    '挖掘机租赁电话',
    '护照怎么办',
    '谢谢大哥',
    '手机号换了',
    '不锈钢',
    '电焊条涨价了',
    '取个快递',
    '想买台二手拖拉机',
    '挖掘机把我家墙碰了',
    '晚上得看孩子',
    '我弟是电工',
    '儿子在沈阳，学护理',
    '想雇个瓦工',
    '',
  ])('%s finds nothing', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('comes back as unknown, as it was typed', () => {
    expect(recognize('会 糊燈籠，干过电焊').unknown).toEqual([{ span: { from: 2, to: 5 }, text: '糊燈籠' }]);
  });

  test('a place of work is a trade only where somebody worked', () => {
    expect(found('养猪场干过一年半')).toEqual(['livestock-keeper:contained*18']);
    expect(found('焊工厂门口小卖部')).toEqual([]);
  });

  test('what describes a worker, a load or a card is not said of the person', () => {
    expect(found('接送学生的校车司机')).toEqual(['bus-driver:contained']);
    expect(found('给农机喷漆')).not.toContain('farm-machinery-operator:contained');
    expect(found('叉车N1证')).toEqual(['forklift:licence-grammar']);
  });
});
