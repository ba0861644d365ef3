import type { Span } from './span.ts';

/** Words that ask or promise nothing by themselves. */
const FILLERS =
  /招聘|诚聘|急招|急聘|招工|招|聘|要求|待遇|工资|薪资|[年日时月底]薪|综合|计件|提成|保底|座机|手机|合计|男女不限|中午|年龄|性别|学历|人数|工作|时间|上班|地点|地址|电话|联系人?|微信同号|微信|加|报名|有意者|福利|岗位|职位|以上|以下|左右|优先|身体健康|吃苦耐劳|服从(?:管理|安排)|负责|提供|公司|可|需|须|能|会|有|者|的|和|及|或|为|在|等|元/g;
const WORD = /[\p{L}\p{N}]{2,}/gu;

/** Stretches of words that lie in no field, in reading order. @param read spans of the plain text that some reader understood */
export function unreadIn(plain: string, read: readonly Span[]): readonly Span[] {
  const units = plain.split('');
  for (const { from, to } of read) units.fill(' ', from, to);
  const rest = units.join('').replace(FILLERS, (word) => ' '.repeat(word.length));
  return Array.from(rest.matchAll(WORD), (found) => ({ from: found.index, to: found.index + found[0].length }));
}
