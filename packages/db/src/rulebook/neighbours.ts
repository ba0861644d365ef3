import type { RowSource, RulebookRow } from '@huma/matcher';
import { county, day } from './literals.ts';

/** Counties whose seat lies within 150 km of the seat; the development zone shares the seat of 科尔沁区. */
const within150Km: Readonly<Record<string, readonly string[]>> = {
  150502: ['150521', '150522', '150523', '150524', '150526', '150571', '210123', '210922', '220382', '220822'],
  150521: ['150502', '150571', '220302', '220303', '220322', '220382', '220722', '220723', '220822', '220881'],
  150522: [
    '150502',
    '150523',
    '150524',
    '150525',
    '150571',
    '210106',
    '210114',
    '210123',
    '210124',
    '210181',
    '210726',
    '210902',
    '210903',
    '210904',
    '210905',
    '210911',
    '210921',
    '210922',
    '211202',
    '211221',
    '211224',
    '211281',
    '211282',
    '220382',
  ],
  150523: ['150421', '150502', '150522', '150524', '150525', '150526', '150571'],
  150524: [
    '150502',
    '150522',
    '150523',
    '150525',
    '150571',
    '210123',
    '210124',
    '210181',
    '210726',
    '210727',
    '210782',
    '210902',
    '210903',
    '210904',
    '210905',
    '210911',
    '210921',
    '210922',
    '211281',
    '211381',
  ],
  150525: [
    '150403',
    '150421',
    '150426',
    '150430',
    '150522',
    '150523',
    '150524',
    '210902',
    '210903',
    '210904',
    '210905',
    '210911',
    '210921',
    '211302',
    '211303',
    '211381',
  ],
  150526: ['150421', '150422', '150502', '150523', '150571', '150581', '152222', '152224'],
  150581: ['150526', '152222'],
  150571: ['150502', '150521', '150522', '150523', '150524', '150526', '210123', '210922', '220382', '220822'],
};

const source: RowSource = {
  kind: 'judgement',
  why: '按政府驻地直线距离150公里以内推算，未核对实际边界；地点只精确到乡镇或旗县时，相邻旗县不因距离排除',
};

const nobodyKnown: RowSource = { kind: 'judgement', why: '通辽以外未推算相邻旗县；没有相邻关系只是不放宽，不会错放' };

/** Neighbours of Tongliao's counties; none anywhere else. */
export const neighbourRows: readonly RulebookRow[] = [
  ...Object.entries(within150Km).map(([area, codes]) => neighbours(area, codes, source)),
  neighbours('', [], nobodyKnown),
];

function neighbours(area: string, codes: readonly string[], rowSource: RowSource): RulebookRow {
  return { key: 'neighbours', area, validFrom: day('2020-01-01'), value: codes.map(county), source: rowSource };
}
