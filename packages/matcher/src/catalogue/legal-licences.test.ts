import { expect, test } from 'vitest';
import type { TradeCode } from '../model/ids.ts';
import { defaultCatalogue } from './default-catalogue.ts';

test.each<readonly [trade: string, licences: readonly (readonly string[])[]]>([
  ['welder', [['welding']]],
  ['electrician', [['electrician-low-voltage', 'electrician-high-voltage', 'building-electrician']]],
  ['refrigeration-technician', [['refrigeration']]],
  ['forklift-operator', [['forklift']]],
  ['crane-operator', [['crane-driving', 'crane-signals']]],
  ['boiler-operator', [['boiler']]],
  ['lift-mechanic', [['lift-repair']]],
  ['scaffolder', [['scaffolding', 'height-work']]],
  ['truck-driver', [['driving-B2'], ['road-transport-qualification']]],
  ['bus-driver', [['driving-A3', 'driving-B1'], ['road-transport-qualification']]],
  ['driver', [['driving-C2']]],
  ['farm-machinery-operator', [['tractor-licence']]],
  ['wind-turbine-technician', [['electrician-high-voltage', 'electrician-low-voltage'], ['height-work']]],
  ['livestock-breeder', [['livestock-breeder-certificate']]],
  ['security-guard', [['security-guard-card']]],
  ['cook', [['health-certificate']]],
  ['bath-attendant', [['health-certificate']]],
  // Employers ask for cards here; the law does not.
  ['excavator-operator', []],
  ['wheel-loader-operator', []],
  ['road-roller-operator', []],
  ['maternity-carer', []],
  ['elder-carer', []],
  ['general-worker', []],
])('of everybody who works as %s the law asks %j', (trade, licences) => {
  expect(defaultCatalogue.trades.get(trade as TradeCode)?.legalLicences ?? []).toEqual(licences);
});
