import type { RowSource, RulebookRow } from '@huma/matcher';
import { day } from './literals.ts';

/** One notice: its figures by class, and how long it holds. Figures in yuan, as the notice prints them. */
interface Notice {
  readonly from: string;
  readonly to?: string;
  readonly figures: { readonly [C in WageClass]: readonly [monthly: number, hourly: number] };
  readonly text: string;
}

type WageClass = 'II' | 'III';

const innerMongolia: readonly Notice[] = [
  {
    from: '2021-12-01',
    to: '2024-11-30',
    figures: { II: [1910, 20.1], III: [1850, 19.5] },
    text: '内蒙古自治区最低工资标准（2021年12月1日起），huatuo0.com、hbzqbyyxgs.com 转载',
  },
  {
    from: '2024-12-01',
    figures: { II: [2200, 21.7], III: [2140, 21.1] },
    text: '内蒙古自治区关于调整最低工资标准的通知（2024-11-13），98698p.com 转载，bendibao.com 分类表',
  },
];

const seenByName = (notice: Notice): RowSource => ({ kind: 'read', text: notice.text });
const byElimination = (notice: Notice): RowSource => ({ kind: 'read', text: `${notice.text}；一、二类名单中没有本旗，故为三类` });
const insideKerqin: RowSource = { kind: 'judgement', why: '开发区不在已读到的名单中，地处科尔沁区，按二类，待局里确认' };
const lowestClass: RowSource = { kind: 'judgement', why: '自治区其他旗县的类别未逐一核对，先按最低的三类，以免错报低于最低工资' };

const classes: readonly { readonly area: string; readonly wageClass: WageClass; readonly source: (notice: Notice) => RowSource }[] = [
  { area: '150502', wageClass: 'II', source: seenByName },
  { area: '150581', wageClass: 'II', source: seenByName },
  { area: '150571', wageClass: 'II', source: () => insideKerqin },
  { area: '150523', wageClass: 'III', source: seenByName },
  { area: '150521', wageClass: 'III', source: byElimination },
  { area: '150522', wageClass: 'III', source: byElimination },
  { area: '150524', wageClass: 'III', source: byElimination },
  { area: '150525', wageClass: 'III', source: byElimination },
  { area: '150526', wageClass: 'III', source: byElimination },
  { area: '15', wageClass: 'III', source: () => lowestClass },
];

/**
 * Minimum wages of Tongliao's counties since December 2021, of Beijing since August 2021, and one low figure for everywhere else.
 * Inner Mongolia's monthly figure contains the worker's own insurance payments, Beijing's does not: the two are no measure of one another.
 */
export const minimumWages: readonly RulebookRow[] = [
  ...innerMongolia.flatMap((notice) =>
    classes.map(({ area, wageClass, source }) => wage(area, notice.figures[wageClass], notice.from, notice.to, source(notice))),
  ),
  wage('11', [2320, 25.3], '2021-08-01', '2023-08-31', { kind: 'read', text: '北京市2021年最低工资标准，北京晚报 2021-08-02' }),
  wage('11', [2420, 26.4], '2023-09-01', '2025-08-31', { kind: 'judgement', why: '转引自 baoxiank.com（2025-09-19），未读到通知原文' }),
  wage('11', [2540, 27.7], '2025-09-01', undefined, {
    kind: 'judgement',
    why: '转引自 baoxiank.com（2025-09-19），起始日未读到原文，2026年是否调整也未查到',
  }),
  wage('', [1460, 15.5], '2020-01-01', undefined, {
    kind: 'judgement',
    why: '外地标准未录入，取已读到的最低数（内蒙古2017年四类），以免错报低于最低工资',
  }),
];

function wage(
  area: string,
  [monthlyYuan, hourlyYuan]: readonly [number, number],
  from: string,
  to: string | undefined,
  source: RowSource,
): RulebookRow {
  return {
    key: 'minimumWage',
    area,
    validFrom: day(from),
    ...(to === undefined ? {} : { validTo: day(to) }),
    value: { monthly: Math.round(monthlyYuan * 100), hourly: Math.round(hourlyYuan * 100) },
    source,
  };
}
