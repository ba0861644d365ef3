import { expect, test } from 'vitest';
import { defaultCatalogue } from './default-catalogue.ts';
import { findLicences } from './find-licences.ts';

test.each<readonly [text: string, licences: readonly string[]]>([
  ['C1驾驶证', ['driving-C1']],
  ['C1及以上驾驶证', ['driving-C1']],
  ['B2以上驾照', ['driving-B2']],
  ['Ｂ２本', ['driving-B2']],
  ['驾驶证B2', ['driving-B2']],
  ['驾照：C1', ['driving-C1']],
  ['A照', ['driving-A2']],
  ['准驾车型：B', ['driving-B2']],
  // Any of several will do: what all of them permit.
  ['准驾车型C、B、A照', ['driving-C1']],
  ['C1、C2均可', ['driving-C2']],
  ['C1或C2驾照', ['driving-C2']],
  ['A、B照', ['driving-B2']],
  ['A2、B1、B2驾照', ['driving-C1']],
  ['A1A2', ['driving-B1', 'driving-B2']],
  ['叉车证或电工证', []],
  // A car and a motorcycle are two things.
  ['C1D驾照', ['driving-C1', 'driving-D']],
  ['有驾照', ['driving-C2']],
  ['拖拉机驾驶证', ['tractor-licence']],
  ['电工证', ['electrician-low-voltage']],
  ['高压电工证', ['electrician-high-voltage']],
  ['焊工证、高压电工证', ['welding', 'electrician-high-voltage']],
  ['C1驾照，焊工证，健康证', ['driving-C1', 'welding', 'health-certificate']],
  ['叉车操作资格证', ['forklift']],
  ['锅炉工操作证', ['boiler']],
  ['N1', ['forklift']],
  ['N100', []],
  // Not asked.
  ['无需叉车证、电工证', []],
  ['不需要驾照，有健康证', ['health-certificate']],
  ['不限', []],
  // None of ours.
  ['相关证书', []],
  ['水电专业相关证书', []],
  ['无犯罪记录', []],
  ['退伍证', []],
  ['CAD制图证书', []],
  ['B超证', []],
  ['本科学历', []],
  ['会计证', []],
  ['', []],
])('the certificate text %s asks for %j', (text, licences) => {
  expect(findLicences(text, defaultCatalogue)).toEqual(licences);
});
