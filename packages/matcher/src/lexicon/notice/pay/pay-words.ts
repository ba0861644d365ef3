import type { PayBasis } from '../../../model/pay.ts';

/**
 * What a figure is called. `whole`: all that is earned, with overtime or pieces (综合, 月入). `base` and `floor`: 底薪 and 保底, to which more comes.
 */
export type Role = 'whole' | 'pay' | 'base' | 'floor' | 'probation';

const ROLES: readonly (readonly [RegExp, Role | 'other'])[] = [
  [
    /补[贴助]|津贴|[餐饭房车话油]补|奖金?|全勤|满勤|工龄|加班|押金|保证金|身份证|罚|扣|(?<![计免])费(?!用全免)|绩效|考核|职务工资|岗位工资|社保|公积金|保险|险|身高|年龄|体重|视力|编号|型号|离|距|满|加|超|注册|占地|投资|提成(?=\D*$)|每餐|房租/g,
    'other',
  ],
  [/保底|保障|保本/g, 'floor'],
  [/底薪|底资|无责/g, 'base'],
  [/试用|实习|见习|培训期|学习期/g, 'probation'],
  [/综合|月入|日入|月均|日均|平均|收入|到手|总工资|能挣|可达|日挣|月挣|实打实|[=＝]/g, 'whole'],
  [/工资|薪[资水酬]?|待遇|报酬|工钱|工价|转正|计件|计时|[每一]天|日|[每一]个?月|时薪|每对|两人|夫妻|两口子|单价|价格/g, 'pay'],
];

export interface NamedRole {
  readonly role: Role;
  /** The figure is called something that is not pay. */
  readonly isOther: boolean;
  /** A word for pay stands before it. */
  readonly isNamed: boolean;
}

/** What the words before a figure in its clause call it; the nearest word counts, but 保底月薪 and 综合工资 are one word. */
export function roleBefore(clause: string): NamedRole {
  let best: { readonly role: Role | 'other'; readonly end: number } | undefined;
  for (const [pattern, role] of ROLES) {
    const end = lastEnd(clause, pattern);
    if (end === undefined || (best !== undefined && end <= best.end)) continue;
    const isSameWord =
      best !== undefined && best.role !== 'other' && (role === 'pay' || (role === 'whole' && best.role !== 'whole')) && end - best.end <= 4;
    if (!isSameWord) best = { role, end };
  }
  if (best === undefined) return { role: 'pay', isOther: false, isNamed: false };
  return best.role === 'other' ? { role: 'pay', isOther: true, isNamed: true } : { role: best.role, isOther: false, isNamed: true };
}

function lastEnd(clause: string, pattern: RegExp): number | undefined {
  let end: number | undefined;
  for (const found of clause.matchAll(pattern)) end = found.index + found[0].length;
  return end;
}

interface Surroundings {
  readonly clause: string;
  /** What stands before the figure, over the ends of clauses. */
  readonly lead: string;
  readonly per: string;
  readonly behind: string;
  readonly yuan: number;
  readonly hasRange: boolean;
}

/** What a figure is paid for: the unit behind it, else the words before it, else its size; undefined where it can be no pay. */
export function basisOf({ clause, lead, per, behind, yuan, hasRange }: Surroundings): PayBasis | undefined {
  const near = clause.slice(-14);
  const unit = `${per}${behind.slice(0, 3)}`;
  if (/两人|夫妻|两口子|[每一]对|夫妇/.test(near) && !/年薪|\/年|一年/.test(near + per)) return 'couple';
  const perUnit = per.replace(/^(?:[/／]|每|一个?)/, '');
  if (per !== '') return basisOfUnit(perUnit);
  if (/^(?:[/／]|每|一个?)?(?:月)/.test(unit)) return 'month';
  if (/年薪|每年|一年|年收入|年入/.test(near)) return 'year';
  if (/[每一按]?(?:斤|公斤|吨|件|单|桶|亩|袋|棵|株|平)[^,。;]{0,12}$/.test(near) && yuan < 300 && !/[日月]/.test(near.slice(-4)))
    return 'piece';
  if (yuan < 10 && /[每一](?:公?斤|吨|件|单|桶|亩|袋|棵|株)/.test(lead)) return 'piece';
  if (/[每一][趟车]$/.test(near)) return 'trip';
  if (/时薪|小时工资|计时|[每一]个?小时|\/小时/.test(near) && yuan < 300) return 'hour';
  if (/日薪|日工资|[每一]天|日均|日挣|日入|\/天|每日|日综合|当天/.test(near) && yuan < 3_000) return 'day';
  if (yuan >= 300) return 'month';
  return hasRange || /[男女]|[个名人]$/.test(near) || near === '' ? sizeOfDay(yuan) : undefined;
}

function basisOfUnit(unit: string): PayBasis | undefined {
  if (unit === '月') return 'month';
  if (/^[天日晚夜宿班]$/.test(unit)) return 'day';
  if (/^(?:小时|时|h|H)$/.test(unit)) return 'hour';
  if (unit === '年') return 'year';
  if (unit === '对') return 'couple';
  if (/^[趟车次]$/.test(unit)) return 'trip';
  return unit === '人' ? undefined : 'piece';
}

/** 80 to 800 yuan without a word on what for: a day, where two figures or a sex stand beside it. */
function sizeOfDay(yuan: number): PayBasis | undefined {
  return yuan >= 80 && yuan <= 800 ? 'day' : undefined;
}
