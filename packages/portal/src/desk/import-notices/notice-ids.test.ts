import type { CountyCode } from '@huma/matcher';
import { expect, test } from 'vitest';
import { namedEnterpriseId, noticeVacancyId, unnamedEnterpriseId } from './notice-ids.ts';

const kailu = '150523' as CountyCode;
const naiman = '150525' as CountyCode;

test('one notice has one id, whenever it is read; another source or number has another', () => {
  expect(noticeVacancyId('站', '12', 1)).toBe(noticeVacancyId('站', '12', 1));
  expect(new Set([noticeVacancyId('站', '12', 1), noticeVacancyId('站1', '2', 1), noticeVacancyId('站', '12', 2)]).size).toBe(3);
});

test('an employer is one enterprise in a county, however its name is spaced', () => {
  expect(namedEnterpriseId(kailu, '红椒岭 加工厂（二部）')).toBe(namedEnterpriseId(kailu, '红椒岭加工厂(二部)'));
  expect(namedEnterpriseId(kailu, '红椒岭加工厂')).not.toBe(namedEnterpriseId(naiman, '红椒岭加工厂'));
});

test('employers without a name are never taken for one', () => {
  expect(unnamedEnterpriseId('站', '1')).not.toBe(unnamedEnterpriseId('站', '2'));
});
