import type { Caution } from './alias-table.ts';
import { words } from './words.ts';

/** Between the trades of one title. 和面 and 和灰 are work, 兼职 is a kind of contract. */
export const partEnd: RegExp = /[、/&,;+|·。\-–—~～]|和(?![面灰泥])|及|或|兼(?!职)/;

/** A bracketed remark; the first group is what it says. A bracket left open runs to the end. */
export const remark: RegExp = /[([【〔《「]([^)\]】〕》」]*)[)\]】〕》」]?/g;

/** Titles that end so are jobs of their own and merely mention a trade: 焊工培训老师 teaches, 印刷厂会计 keeps books. */
export const otherJob: RegExp =
  /(?:经理|主任|工程师|老师|教师|讲师|教练|设计师|总监|医生|医师|护士|律师|顾问|厂长|场长|店长|校长|院长|会计|出纳|资料员|预算员|造价员|施工员|安全员|监理|翻译|记者|干部)$/;

const seats = '(?:[0-9一二两三四五六七八九十]+(?:[-~至][0-9]+)?|若干|数|多)[名人位个]';

const before = new RegExp(
  `^(?:急聘|急招|急需|诚聘|诚招|高薪|招聘|招收|招募|招|聘|男女|男|女|熟练|全职|兼职|长期|短期|临时|普通|初级|中级|高级|${seats})`,
);

const after = new RegExp(
  `(?:${seats}|学徒工|学徒|师傅|熟手|熟练工|人员|机长|班长|组长|领班|队长|主管|储备|兼职|钟点工|小时工|临时工|岗位|岗)$`,
);

/** A title's word without what notices hang around it, as long as two characters remain. 采菇女工 becomes 采菇工. */
export function withoutTrimmings(part: string): string {
  let core = part.replace(/(.{2})[男女](?=[工员])/, '$1');
  for (let last = ''; last !== core; ) {
    last = core;
    for (const trimming of [before, after]) {
      const shorter = core.replace(trimming, '');
      if (shorter.length >= 2) core = shorter;
    }
  }
  return core;
}

/** When an alias inside a title does not name the trade. */
export const titleCaution: Caution = {
  decoys: new Set(
    words(`飞机修理 服务器维修 五金工 人力工 动力工 脑力工
      石油工 采油工 保护工 监管工 主管工 托管工 光电工 保姆车 皮肤护理 头发护理 燃气安检员 电梯司机 洗衣机`),
  ),
  read: (alias, rest) => {
    // 养牛场 and 印刷厂 name a place, and a place may want any trade.
    if (/^(?:厂|场|园|店|馆|部|公司|基地|车间|机(?!长)|厅|院|学校|行业)/.test(rest)) return 'hides';
    // 工 may begin the next word: 土木工程 wants no carpenter. In 电工作业员 it does not.
    return alias.endsWith('工') && /^(?:程|具|地|资|业|艺|时|序|龄|伤|商|会|作(?!业))/.test(rest) ? 'shorter' : 'counts';
  },
};
