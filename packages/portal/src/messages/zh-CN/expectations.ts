/** What an issue says was expected, with its Chinese. A phrase that is used and not here does not compile. */
const chinese = {
  // the file and its lines
  'a line of at most 1 MB': '一行不超过 1 MB',
  'UTF-8 text; this looks like GBK: open the file, save it again as UTF-8 (另存为 UTF-8)':
    'UTF-8 编码。这一行像是 GBK 编码：请用记事本打开文件，选“另存为”，编码选 UTF-8，再导入',
  'UTF-8 text; save the file again as UTF-8 (另存为 UTF-8)': 'UTF-8 编码。请用记事本打开文件，选“另存为”，编码选 UTF-8，再导入',
  'UTF-8 text; the whole file is UTF-16: save it again as UTF-8 (另存为 UTF-8)':
    'UTF-8 编码。整个文件是 UTF-16 编码：请用记事本打开，选“另存为”，编码选 UTF-8，再导入',
  'one JSON object on each line': '每行一个 JSON 对象',
  'an id that no earlier line of this file has': '同一个文件里编号不重复',
  // fields
  'a field that notices have': '招工信息里有的字段',
  text: '文字',
  'text that is not empty': '不能为空',
  'text of at most 200 characters': '不超过 200 字的文字',
  'text of at most 2000 characters': '不超过 2000 字的文字',
  'text without NUL or broken characters': '不含空字符（NUL）或残缺字符的文字',
  'a whole number from 1 to 100000, or null': '1 到 100000 的整数；没写就用 null',
  'yuan: a number from 0 to 10000000, or null': '元：0 到 10000000 的数；没写就用 null',
  'a highest pay that is not below the least': '最高工资不低于最低工资',
  'month, day, hour, piece, trip, year, couple, negotiable or null':
    'month（月）、day（天）、hour（小时）、piece（计件）、trip（趟）、year（年）、couple（夫妻两人）、negotiable（面议）或 null',
  'true, false or null': 'true（有）、false（没有）或 null（没写）',
  'a list of at most 100 texts, or null': '最多 100 条文字的列表，或 null',
  // what the words say
  'a title that names a trade of the catalogue': '岗位名称里有目录中的工种',
  'one trade; the first was taken': '一条信息一个工种；先按第一个工种登记',
  "a month's pay; a rate for a piece or a trip is not kept as pay": '每月工资；一件或一趟的单价不当作工资',
  'for what time the figure is paid; without it the figure is not used': '工资按月、按天还是按小时；没写就不用这个数',
  'a figure that can be true for this basis; it is not used': '合理的工资数；这个数太大或太小，不采用',
  'words about shifts, hours or rest days that are plain': '看得懂的班次、工时或休息天数',
  'one statement; the notice makes several, and the one that promises least was kept': '只有一种说法；这里有几种，先按对求职人最不利的登记',
  'by turns or by choice; by turns was assumed': '白班夜班是轮换还是任选；先按轮换登记',
  'one way to tell day from night work; the shift was left open': '白班还是夜班说法一致；班次先不登记',
  'ages from 16 as digits': '16 岁以上的年龄数字',
  'an age of at least 16: younger people may not be employed': '年满 16 周岁：不得招用未满 16 周岁的人',
  'one range of age; the widest was kept': '一个年龄范围；先按最宽的登记',
  'no limit by sex, unless the law forbids the work to one': '不限男女；法律另有规定的除外',
  'a level of schooling': '学历',
  'social or accident insurance': '社保或意外险',
  'a licence of the catalogue': '目录中的证件',
  'one licence, or several joined by 、 or 或; each was kept as a plus':
    '一种证件，或用“、”“或”连接；斜线看不出是都要还是任选，先按“有更好”登记',
  'a must: the law may ask for this licence, the notice only prefers it': '必须有证：法律可能要求持证，信息里只写了优先',
  'a skill of the catalogue or a time of experience': '目录中的技能，或工作年限',
  'one need for each skill; the milder was kept': '一种技能一个要求；先按较宽的登记',
  'a first day as YYYY-MM-DD': '到岗日期，写成 年-月-日（如 2026-03-01）',
} as const;

export type Expectation = keyof typeof chinese;

/** The Chinese of an expectation; a text that is none, such as one of the matcher's schemas, comes back as it is. */
export function inChinese(expected: string): string {
  return isExpectation(expected) ? chinese[expected] : expected;
}

function isExpectation(text: string): text is Expectation {
  return Object.hasOwn(chinese, text);
}
