import { expect, test } from 'vitest';
import { readPlace } from './place.ts';

const places = [
  { code: '150502', name: '科尔沁区' },
  { code: '150421', name: '阿鲁科尔沁旗' },
  { code: '150522', name: '科左后旗' },
  { code: '150522', name: '甘旗卡镇' },
  { code: '150525', name: '奈曼旗' },
  { code: '150500', name: '通辽' },
];
const read = (text: string) => {
  const { place, countyCode } = readPlace([{ text, offset: 0 }], places);
  return [place?.value, countyCode?.value];
};

test.each([
  ['地点:科尔沁区木里图工业园,包住', ['科尔沁区木里图工业园', '150502']],
  ['招电工,奈曼旗治安镇', ['奈曼旗治安镇', '150525']],
  ['甘旗卡镇顺达汽修招中工', ['甘旗卡镇顺达汽修', '150522']],
  ['阿鲁科尔沁旗天山镇', ['阿鲁科尔沁旗天山镇', '150421']],
  // A city settles no county, and neither do two counties.
  ['通辽喜润物业', ['通辽喜润物业', undefined]],
  ['奈曼旗至科左后旗公路工地', ['奈曼旗至科左后旗公路工地', undefined]],
  // Where people are sought is not where they will work.
  ['到科左后旗招季节工,山东青岛', ['山东青岛', undefined]],
  ['明仁街蒙餐馆', ['明仁街蒙餐馆', undefined]],
  ['工资4000,包吃住', [undefined, undefined]],
] as const)('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
