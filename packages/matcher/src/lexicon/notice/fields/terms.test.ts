import { expect, test } from 'vitest';
import { readContract, readInsuranceOffered, readStart } from './terms.ts';

const passage = (text: string) => ({ text, offset: 0 });

test.each([
  ['缴纳五险一金', { social: true }],
  ['社保、商业意外险齐全', { social: true, accident: true }],
  ['不交社保', { social: false }],
  ['入职买保险', undefined],
  ['近3年无重大交通意外', undefined],
])('insurance in %s', (text, insurance) => {
  expect(readInsuranceOffered(passage(text))?.value).toEqual(insurance);
});

test.each([
  ['签订正式劳动合同', true],
  ['不签合同', false],
  ['工资面议', undefined],
])('contract in %s', (text, contract) => {
  expect(readContract(passage(text))?.value).toBe(contract);
});

test.each([
  ['5月10日进场', '5月10日'],
  ['9月1日至12月20日', '9月1日'],
  ['到岗时间:6月初', '6月初'],
  ['随时上岗', '随时上岗'],
  ['工期到10月底', undefined],
])('first day in %s', (text, start) => {
  expect(readStart(passage(text))?.value).toBe(start);
});
