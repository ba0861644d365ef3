import { describe, expect, test } from 'vitest';
import type { TradeCode } from '../model/ids.ts';
import { defaultCatalogue } from './default-catalogue.ts';

const { trades } = defaultCatalogue;

describe('neighbouring trades', () => {
  test('each trade names some, none twice, never itself', () => {
    const wrong = [...trades.values()].filter(({ code, neighbours }) => {
      const named = neighbours.map((neighbour) => neighbour.trade);
      return named.length < 3 || new Set(named).size !== named.length || named.includes(code);
    });
    expect(wrong.map((trade) => trade.code)).toEqual([]);
  });

  test('a pair that is very near one way is not unheard of the other way', () => {
    const oneSided = [...trades.values()].flatMap(({ code, openToAll, neighbours }) =>
      neighbours
        .filter(({ trade, adjacency }) => {
          const simple = trades.get(trade as TradeCode)?.openToAll === true;
          return adjacency >= 70 && !simple && openToAll !== true && near(trade, code) === 0;
        })
        .map(({ trade }) => `${code} → ${trade}`),
    );
    expect(oneSided).toEqual([]);
  });

  test.each([
    ['welder', 'sheet-metal-worker', 'cook'],
    ['cook', 'home-cook', 'waiter'],
    ['home-cook', 'kitchen-helper', 'cook'],
    ['machinist', 'cnc-operator', 'welder'],
    ['truck-driver', 'delivery-driver', 'bus-driver'],
    ['herder', 'livestock-keeper', 'security-guard'],
    ['maternity-carer', 'child-carer', 'elder-carer'],
    ['bricklayer', 'tiler', 'carpenter'],
    ['watchman', 'security-guard', 'boiler-operator'],
    ['sewing-worker', 'hand-crafter', 'assembler'],
  ])('a %s is nearer to %s than to %s', (from, nearer, farther) => {
    expect(near(from, nearer)).toBeGreaterThan(near(from, farther));
  });

  test.each([
    ['cook', 'kitchen-helper'],
    ['bricklayer', 'construction-laborer'],
    ['truck-driver', 'driver'],
    ['security-guard', 'watchman'],
    ['cnc-operator', 'general-worker'],
    ['maternity-carer', 'child-carer'],
  ])('stepping down from %s to %s is easier than stepping up', (skilled, simple) => {
    expect(near(skilled, simple)).toBeGreaterThan(near(simple, skilled));
  });

  test('a beginner may start as packer, dishwasher or picker, not as welder or driver', () => {
    const open = ['packer', 'dishwasher', 'crop-picker', 'welder', 'driver'].filter((code) => trades.get(code as TradeCode)?.openToAll);
    expect(open).toEqual(['packer', 'dishwasher', 'crop-picker']);
  });

  test.each([
    // Useful on the first day.
    ['bulldozer-operator', 'wheel-loader-operator', 70, 99],
    ['excavator-operator', 'wheel-loader-operator', 70, 99],
    ['installer', 'solar-installer', 70, 99],
    ['wind-turbine-technician', 'electrician', 70, 99],
    ['lab-tester', 'quality-inspector', 70, 99],
    ['boiler-operator', 'grain-dryer-operator', 70, 99],
    ['livestock-breeder', 'livestock-keeper', 70, 99],
    ['herder', 'hay-maker', 70, 99],
    // About half of the work.
    ['bricklayer', 'kang-builder', 50, 69],
    ['plumber-electrician', 'electrician', 50, 69],
    ['electrician', 'lift-mechanic', 40, 69],
    ['fermentation-operator', 'chemical-operator', 50, 69],
    ['beautician', 'bath-attendant', 50, 69],
    // Knows the tools or the place, no more.
    ['crop-farmer', 'drone-operator', 1, 39],
    ['livestock-keeper', 'beekeeper', 1, 39],
    ['construction-laborer', 'well-driller', 1, 39],
    ['assembler', 'phone-repairer', 1, 39],
    // Nothing in common, or only one way.
    ['cook', 'welder', 0, 0],
    ['beekeeper', 'crane-operator', 0, 0],
    ['kitchen-helper', 'lift-mechanic', 0, 0],
  ])('what a %s can do as %s lies between %i and %i', (from, to, least, most) => {
    expect(near(from, to)).toBeGreaterThanOrEqual(least);
    expect(near(from, to)).toBeLessThanOrEqual(most);
  });
});

function near(from: string, to: string): number {
  return defaultCatalogue.adjacency(from as TradeCode, to as TradeCode);
}
