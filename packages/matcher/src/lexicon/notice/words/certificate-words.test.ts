import { defaultCatalogue } from '../../../catalogue/index.ts';
import { describe, expect, test } from 'vitest';
import { readCertificates } from './certificate-words.ts';

const read = (certificates: readonly string[], wording = '') => readCertificates(certificates, wording, defaultCatalogue, true);

describe('certificates that the law asks for are legal needs, others the enterprise’s', () => {
  test.each([
    ['C1驾驶证', 'driving-C1', 'legal'],
    ['焊工证', 'welding', 'legal'],
    ['低压电工证', 'electrician-low-voltage', 'legal'],
    ['叉车证', 'forklift', 'legal'],
    ['司炉证', 'boiler', 'legal'],
    ['健康证', 'health-certificate', 'legal'],
    ['保安员证', 'security-guard-card', 'must'],
  ])('%s', (text, licence, need) => {
    expect(read([text])).toEqual({ licences: [{ licence, need }], doubts: [] });
  });
});

test('of several driving classes the least one is necessary, whichever is held', () => {
  expect(read(['A2、B2驾驶证'])).toEqual({ licences: [{ licence: 'driving-B2', need: 'legal' }], doubts: [] });
});

test('a certificate that the wording merely prefers is a plus, and the clerk is told that the law may ask for it', () => {
  expect(read(['焊工证'], '装配工3名，有焊工证优先。月薪五千。')).toEqual({
    licences: [{ licence: 'welding', need: 'plus' }],
    doubts: [{ code: 'licence-preferred-yet-legal', wording: '焊工证', at: 0 }],
  });
});

test('a preference in another clause does not soften a certificate', () => {
  expect(read(['焊工证'], '须持焊工证，本地人优先').licences).toEqual([{ licence: 'welding', need: 'legal' }]);
});

test('where a stroke leaves open whether both certificates are asked, neither keeps anybody out', () => {
  const { licences, doubts } = read(['焊工证/电工证']);
  expect(licences).toEqual([
    { licence: 'welding', need: 'plus' },
    { licence: 'electrician-low-voltage', need: 'plus' },
  ]);
  expect(doubts.map(({ code }) => code)).toEqual(['licence-alternatives']);
});

test('one licence under two names is asked once', () => {
  expect(read(['叉车操作证', '叉车证']).licences).toEqual([{ licence: 'forklift', need: 'legal' }]);
});

test('no certificate keeps anybody out where it may belong to another trade', () => {
  expect(readCertificates(['叉车证'], '', defaultCatalogue, false).licences).toEqual([{ licence: 'forklift', need: 'plus' }]);
});

test('a paper that is no licence goes to the clerk', () => {
  expect(read(['相关证件'])).toEqual({
    licences: [],
    doubts: [{ code: 'licence-not-understood', wording: '相关证件', at: 0 }],
  });
});
