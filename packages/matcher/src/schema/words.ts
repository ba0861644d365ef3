import type { Demand, Hazard, Limit } from '../model/body.ts';

/** The closed word lists as values; `Record` makes the compiler ask for a word that was added to the type only. */
function words<Word extends string>(all: Record<Word, true>): readonly [Word, ...Word[]] {
  return Object.keys(all) as [Word, ...Word[]];
}

export const limits: readonly [Limit, ...Limit[]] = words<Limit>({
  'no-heavy-lifting': true,
  'no-long-standing': true,
  'no-long-walking': true,
  'no-bending': true,
  'no-heights': true,
  'no-night': true,
  'no-heat': true,
  'no-cold': true,
  'no-dust': true,
  'no-fine-handwork': true,
  'no-sharp-sight': true,
  'no-good-hearing': true,
  'no-driving': true,
  'sitting-only': true,
});

export const demands: readonly [Demand, ...Demand[]] = words<Demand>({
  'heavy-lifting': true,
  'long-standing': true,
  'long-walking': true,
  bending: true,
  heights: true,
  'night-work': true,
  heat: true,
  cold: true,
  dust: true,
  'fine-handwork': true,
  'sharp-sight': true,
  'good-hearing': true,
  driving: true,
});

export const hazards: readonly [Hazard, ...Hazard[]] = words<Hazard>({
  'underground-mine': true,
  'grade-4-labor': true,
  'lifting-over-limit': true,
  'dust-graded': true,
  'toxic-graded': true,
  'height-grade-2': true,
  'cold-water-grade-2': true,
  'heat-grade-3': true,
  'low-temperature-grade-3': true,
  'surface-quarry': true,
  'logging-or-forest-guard': true,
  radioactive: true,
  'explosive-or-burns': true,
  'field-exploration': true,
  'diving-culvert-or-plateau': true,
  'vibrating-tools': true,
  'forced-posture-line': true,
  'boiler-stoker': true,
});
