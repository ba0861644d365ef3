import type { DemoPerson } from './households.ts';
import type { Random } from './random.ts';

/** A trade that people of the villages have worked in, with the skills and licences that often come with it. */
export interface Trade {
  /** Codes of the catalogue. */
  readonly trade: string;
  readonly skills?: readonly string[];
  readonly licences?: readonly string[];
  /** How many men and women in a hundred, roughly; no census. */
  readonly men: number;
  readonly women: number;
  readonly until?: number;
}

const trades: readonly Trade[] = [
  { trade: 'crop-farmer', skills: ['crop-growing', 'three-wheeler-riding'], men: 24, women: 24 },
  { trade: 'construction-laborer', skills: ['concreting', 'loading-and-stacking'], men: 15, women: 3 },
  { trade: 'bricklayer', skills: ['bricklaying', 'plastering'], men: 6, women: 0 },
  { trade: 'rebar-worker', skills: ['rebar-tying'], men: 3, women: 1 },
  { trade: 'carpenter', skills: ['carpentry'], men: 3, women: 0 },
  { trade: 'wall-painter', skills: ['wall-painting'], men: 2, women: 3 },
  { trade: 'welder', skills: ['arc-welding', 'gas-cutting'], licences: ['welding'], men: 5, women: 0 },
  { trade: 'electrician', skills: ['electrical-wiring'], licences: ['electrician-low-voltage'], men: 3, women: 0 },
  {
    trade: 'truck-driver',
    skills: ['truck-driving', 'car-driving'],
    licences: ['driving-B2', 'road-transport-qualification'],
    men: 4,
    women: 0,
  },
  { trade: 'driver', skills: ['car-driving'], licences: ['driving-C1'], men: 5, women: 1 },
  { trade: 'excavator-operator', skills: ['excavator-driving'], licences: ['excavator-certificate'], men: 2, women: 0 },
  { trade: 'wheel-loader-operator', skills: ['loader-driving'], licences: ['loader-certificate'], men: 2, women: 0 },
  { trade: 'forklift-operator', skills: ['forklift-driving'], licences: ['forklift'], men: 2, women: 0 },
  { trade: 'farm-machinery-operator', skills: ['tractor-driving'], licences: ['tractor-licence'], men: 4, women: 0 },
  { trade: 'loading-worker', skills: ['loading-and-stacking'], men: 5, women: 1 },
  { trade: 'security-guard', skills: ['guarding'], licences: ['security-guard-card'], men: 5, women: 1 },
  { trade: 'watchman', men: 4, women: 0 },
  { trade: 'general-worker', skills: ['food-line'], men: 8, women: 9, until: 55 },
  { trade: 'assembler', skills: ['mechanical-assembly'], men: 3, women: 4, until: 45 },
  { trade: 'slaughterer', skills: ['meat-cutting'], licences: ['health-certificate'], men: 4, women: 1 },
  { trade: 'packer', men: 1, women: 6 },
  { trade: 'sorter', men: 1, women: 6 },
  { trade: 'crop-picker', skills: ['picking'], men: 2, women: 9 },
  { trade: 'greenhouse-worker', skills: ['greenhouse-growing'], men: 2, women: 5 },
  { trade: 'cook', skills: ['restaurant-cooking', 'cooking-home-dishes'], licences: ['health-certificate'], men: 4, women: 4 },
  { trade: 'kitchen-helper', skills: ['cooking-home-dishes', 'kitchen-cutting'], licences: ['health-certificate'], men: 0, women: 6 },
  { trade: 'dishwasher', licences: ['health-certificate'], men: 0, women: 5 },
  { trade: 'waiter', skills: ['serving-guests'], licences: ['health-certificate'], men: 1, women: 6, until: 45 },
  { trade: 'shop-assistant', skills: ['selling', 'cashiering'], men: 1, women: 5, until: 48 },
  { trade: 'cleaner', skills: ['cleaning'], men: 2, women: 9 },
  { trade: 'elder-carer', skills: ['elder-care', 'cooking-home-dishes'], licences: ['elder-care-certificate'], men: 0, women: 5 },
  { trade: 'child-carer', skills: ['infant-care'], licences: ['child-care-certificate'], men: 0, women: 3 },
  { trade: 'sewing-worker', skills: ['sewing-machine-flat'], men: 0, women: 6 },
];

/** Trades of the grassland, known in Mongolian villages above all. */
const grassland: readonly Trade[] = [
  { trade: 'herder', skills: ['herding'], men: 30, women: 12 },
  { trade: 'livestock-keeper', skills: ['livestock-feeding', 'animal-health'], men: 18, women: 14 },
  { trade: 'shearer', skills: ['shearing', 'herding'], men: 8, women: 6 },
  { trade: 'milker', skills: ['milking'], men: 2, women: 10 },
  { trade: 'dairy-maker', skills: ['dairy-making'], men: 0, women: 10 },
  { trade: 'embroiderer', skills: ['embroidery', 'hand-knitting'], men: 0, women: 8 },
];

/** None to three trades, each once; the young have few. */
export function inventTrades({ sex, age }: DemoPerson, mongolianVillage: boolean, random: Random): readonly Trade[] {
  const likely = [...trades, ...(mongolianVillage ? grassland : grassland.slice(0, 2))]
    .filter(({ until = 66 }) => age <= until)
    .map((trade) => [trade, sex === 'male' ? trade.men : trade.women] as const);
  const count =
    age < 18
      ? 0
      : random.weighted([
          [0, age < 25 ? 4 : 1],
          [1, 5],
          [2, 4],
          [3, age < 25 ? 0 : 2],
        ] as const);
  return [...new Set(Array.from({ length: count }, () => random.weighted(likely)))];
}
