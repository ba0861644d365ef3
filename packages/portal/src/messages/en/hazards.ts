import type { Hazard } from '@huma/matcher';

export const hazards: { readonly [H in Hazard]: string } = {
  'underground-mine': 'underground mining',
  'grade-4-labor': 'labor of the heaviest grade',
  'lifting-over-limit': 'lifting over the limit',
  'dust-graded': 'work in dust',
  'toxic-graded': 'work with poisons',
  'height-grade-2': 'work at height',
  'cold-water-grade-2': 'work in cold water',
  'heat-grade-3': 'work in great heat',
  'low-temperature-grade-3': 'work in great cold',
  'surface-quarry': 'quarrying',
  'logging-or-forest-guard': 'logging, timber floating, forest guarding',
  radioactive: 'radioactive matter',
  'explosive-or-burns': 'danger of explosion or burns',
  'field-exploration': 'field exploration',
  'diving-culvert-or-plateau': 'diving, culverts or high plateau',
  'vibrating-tools': 'vibrating tools',
  'forced-posture-line': 'a fast line in a forced posture',
  'boiler-stoker': 'stoking a boiler',
};
