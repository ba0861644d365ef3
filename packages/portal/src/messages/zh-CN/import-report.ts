import type { ImportReportWords } from '../import-report.ts';
import { inChinese } from './expectations.ts';

export const importReport: ImportReportWords = {
  counts: ({ lines, vacancies, drafts, rejected, alreadyKnown, emptyLines }) =>
    `共 ${lines} 行：岗位 ${vacancies}，草稿 ${drafts}（看不出工种，先不显示），退回 ${rejected}，已登记过 ${alreadyKnown}。另有空行 ${emptyLines}。`,
  stored: (importId) => `导入编号 ${importId}。要撤销这次导入，运行：huma undo-import ${importId}`,
  nothingStored: '没有新的招工信息，数据没有变动。',
  kindsTitle: '需要看一看的地方：',
  kinds: {
    'too-long': '一行太长（退回）',
    encoding: '文件编码不对（退回）',
    'not-json': '格式不对（退回）',
    missing: '缺少必填内容（退回）',
    'wrong-value': '内容不对（退回）',
    'duplicate-id': '编号重复（退回）',
    'invalid-vacancy': '不能成为岗位（退回）',
    'unknown-trade': '看不出工种（草稿）',
    'several-trades': '一条写了几个工种',
    'unknown-field': '多出来的字段',
    'not-understood': '没读懂或用不上的文字',
    conflict: '说法不一致',
    'piece-rate': '计件单价，不当作工资',
    'doubtful-pay': '工资数可疑，没有采用',
    'sex-wish': '限定性别，有违法风险',
    'under-age': '未满 16 周岁',
  },
  issue: ({ line, path, expected, got }) => `第 ${line} 行 · ${path || '整行'} · 应为：${inChinese(expected)} · 实际：${got}`,
  more: (left) => `还有 ${left} 条没有显示。加 --all 全部显示。`,
  problem: {
    'unknown-county': (got) => `没有代码为“${got}”的旗县。请写六位行政区划代码，例如 150502（科尔沁区）。`,
    'impossible-date': (got) => `“${got}”不是日期。请写成 年-月-日，例如 2026-11-20。`,
  },
  unreadable: (fileName, why) => `读不了文件 ${fileName}：${why}`,
  usage: (usage) => `用法：${usage}`,
  undone: (withdrawn) => `已撤销，收回岗位和草稿 ${withdrawn} 条。改好的文件可以重新导入。`,
  nothingToUndo: (importId) => `没有编号为 ${importId} 的导入，或者已经撤销过。`,
};
