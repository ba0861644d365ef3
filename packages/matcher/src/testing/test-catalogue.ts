import { buildCatalogue, type Catalogue, type LicenceEntry, type SkillEntry, type TradeEntry } from '../catalogue/catalogue.ts';

type Named = Pick<SkillEntry, 'code' | 'name' | 'english' | 'aliases'>;

const named = (code: string, name: string): Named => ({ code, name, english: code, aliases: [] });

const trade = (code: string, name: string, neighbours: Readonly<Record<string, number>> = {}): TradeEntry => ({
  ...named(code, name),
  neighbours: Object.entries(neighbours).map(([to, adjacency]) => ({ trade: to, adjacency, why: 'a round figure for tests' })),
});

const licence = (code: string, ...includes: readonly string[]): LicenceEntry => ({ ...named(code, code), includes });

/** Seven trades with round adjacencies, five skills and the driving licences: figures in a test do not move when the real catalogue grows. */
export const testCatalogue: Catalogue = buildCatalogue(
  [
    trade('packer', '包装工', { sorter: 80, cleaner: 50 }),
    trade('sorter', '分拣工', { packer: 70 }),
    trade('cleaner', '保洁员', { packer: 50 }),
    trade('welder', '焊工', { packer: 30 }),
    trade('sewing-worker', '缝纫工', { packer: 60 }),
    trade('cook', '厨师', { cleaner: 40 }),
    trade('truck-driver', '货车司机'),
  ],
  [
    named('welding', '电焊'),
    named('sewing', '缝纫'),
    named('cooking', '做菜'),
    named('milking', '挤奶'),
    named('drawing-reading', '看图纸'),
  ],
  [
    licence('driving-A1', 'driving-A3', 'driving-B1', 'driving-B2'),
    licence('driving-A2', 'driving-B1', 'driving-B2'),
    licence('driving-A3', 'driving-C1'),
    licence('driving-B1', 'driving-C1'),
    licence('driving-B2', 'driving-C1'),
    licence('driving-C1', 'driving-C2', 'driving-C3'),
    licence('driving-C2'),
    licence('driving-C3', 'driving-C4'),
    licence('driving-C4'),
    licence('driving-C5'),
    licence('driving-D', 'driving-E'),
    licence('driving-E', 'driving-F'),
    licence('driving-F'),
    licence('driving-M'),
    licence('health-certificate'),
  ],
);
