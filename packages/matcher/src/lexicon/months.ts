const digits = new Map(Array.from('零一二三四五六七八九').map((character, value) => [character, value]));
digits.set('两', 2).set('俩', 2).set('仨', 3);

const number = '(?:\\d+(?:\\.\\d)?|[一二两三四五六七八九十]+)';
const vague = '(?:好?几|十几|二十几|好多|好些|多)';

/** A length of time inside a normal text. `months` is missing where the words give no figure (好几年, 一辈子). */
export interface Duration {
  readonly start: number;
  readonly end: number;
  readonly months?: number;
}

const duration = new RegExp(
  [
    `(?<years>${number})(?<more>来|几|多)?年(?<half>半)?(?:多|来)?(?:(?:零|又)?(?<extra>${number})个?月)?(?!级|代|龄|纪|轻|底|初|前)`,
    '(?<halfYear>大?半年)多?',
    `(?<plainMonths>${number})(?:来|多)?个(?<halfMonth>半)?(?:多|来)?月`,
    '(?<pair>[俩仨])个?月',
    `${vague}十?(?:年|个月|个冬天|个夏天|季)`,
    `${number}个?(?:冬天|夏天|季|冬|春秋)`,
    '(?:一|半|大半)辈子|常年',
  ].join('|'),
  'g',
);

/** Lengths of time in reading order. A year of the calendar (2019年) or an age is none. */
export function durationsIn(text: string): readonly Duration[] {
  if (!/[年月季冬夏辈]/.test(text)) return [];
  return [...text.matchAll(duration)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const groups = match.groups ?? {};
    const months = monthsOf(groups);
    if (months === 'calendar') return [];
    return [months === undefined ? span : { ...span, months }];
  });
}

function monthsOf(groups: Readonly<Record<string, string | undefined>>): number | 'calendar' | undefined {
  const { years, half, extra, more, halfYear, plainMonths, halfMonth, pair } = groups;
  if (years !== undefined) {
    // 七八年 names two figures; the lower one is sure.
    const count = numberOf(/^[一二三四五六七八九]{2}$/.test(years) ? years.charAt(0) : years);
    if (count === undefined || count > 60) return 'calendar';
    const rest = extra === undefined ? 0 : (numberOf(extra) ?? 0);
    return Math.floor(count * 12) + (half === undefined ? 0 : 6) + (more === undefined ? rest : 0);
  }
  if (halfYear !== undefined) return 6;
  if (plainMonths !== undefined) {
    const count = numberOf(plainMonths);
    return count === undefined ? undefined : Math.floor(count + (halfMonth === undefined ? 0 : 0.5));
  }
  return pair === undefined ? undefined : numberOf(pair);
}

/** Arabic or Chinese figures up to 99. */
function numberOf(word: string): number | undefined {
  if (/^\d/.test(word)) return Number(word);
  const [tens, ones, more] = word.includes('十') ? word.split('十') : ['', word];
  if (more !== undefined) return undefined;
  const high = word.includes('十') ? figureOf(tens, 1) : 0;
  const low = figureOf(ones, 0);
  return high === undefined || low === undefined ? undefined : high * 10 + low;
}

function figureOf(figure: string | undefined, empty: number): number | undefined {
  return figure ? digits.get(figure) : empty;
}
