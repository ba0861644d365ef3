import { expect, test } from 'vitest';
import { readTimes } from './times.ts';

const read = (text: string) => {
  const { hours, shifts, restDaysPerMonth } = readTimes({ text, offset: 0 });
  return [hours?.value, shifts?.value, restDaysPerMonth?.value];
};

test.each([
  ['长白班8小时', [{ perDay: 480 }, ['day'], undefined]],
  ['早8:00-晚5:30,单休', [{ start: 480, end: 1_050 }, undefined, 4]],
  ['夜班20:00-次日6:00', [{ start: 1_200, end: 1_800 }, ['night'], undefined]],
  ['7:30-11:30,13:00-17:00', [{ start: 450, end: 1_020 }, undefined, undefined]],
  ['12小时两班倒', [{ perDay: 720 }, ['rotating'], undefined]],
  ['上12休24', [{ perDay: 720 }, undefined, undefined]],
  ['8点半到6点', [{ start: 510, end: 1_080 }, undefined, undefined]],
  ['早上8点上班', [{ start: 480 }, undefined, undefined]],
  ['五天八小时', [{ perDay: 480 }, undefined, 8]],
  ['早晚班,月休两天', [undefined, ['rotating'], 2]],
  // Two sets of hours without a word on which is worked.
  ['周一8:50-18:00,周二8:20-17:40', [undefined, undefined, undefined]],
  ['宿舍24小时热水,加班1-2小时', [undefined, undefined, undefined]],
] as const)('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
