import type { Demand, Limit } from '@huma/matcher';

export const limitWords: { readonly [L in Limit]: string } = {
  'no-heavy-lifting': 'must not lift heavy loads',
  'no-long-standing': 'cannot stand for long',
  'no-long-walking': 'cannot walk far',
  'no-bending': 'cannot bend',
  'no-heights': 'cannot work at height',
  'no-night': 'cannot work at night',
  'no-heat': 'cannot bear heat',
  'no-cold': 'cannot bear cold',
  'no-dust': 'cannot bear dust',
  'no-fine-handwork': 'cannot do fine handwork',
  'no-sharp-sight': 'does not see sharply',
  'no-good-hearing': 'does not hear well',
  'no-driving': 'must not drive',
  'sitting-only': 'can only work seated',
};

export const demandWords: { readonly [D in Demand]: string } = {
  'heavy-lifting': 'heavy lifting',
  'long-standing': 'long standing',
  'long-walking': 'long walking',
  bending: 'bending',
  heights: 'work at height',
  'night-work': 'night work',
  heat: 'heat',
  cold: 'cold',
  dust: 'dust',
  'fine-handwork': 'fine handwork',
  'sharp-sight': 'sharp sight',
  'good-hearing': 'good hearing',
  driving: 'driving',
};
