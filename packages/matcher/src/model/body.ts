/** What a person cannot do: functions, never diagnoses. */
export type Limit =
  | 'no-heavy-lifting'
  | 'no-long-standing'
  | 'no-long-walking'
  | 'no-bending'
  | 'no-heights'
  | 'no-night'
  | 'no-heat'
  | 'no-cold'
  | 'no-dust'
  | 'no-fine-handwork'
  | 'no-sharp-sight'
  | 'no-good-hearing'
  | 'no-driving'
  | 'sitting-only';

/** What the work asks of a body. */
export type Demand =
  | 'heavy-lifting'
  | 'long-standing'
  | 'long-walking'
  | 'bending'
  | 'heights'
  | 'night-work'
  | 'heat'
  | 'cold'
  | 'dust'
  | 'fine-handwork'
  | 'sharp-sight'
  | 'good-hearing'
  | 'driving';

/**
 * Dangers that the law names. The first three are forbidden to women (国务院令第619号, annex 1); every one is forbidden
 * to people of 16 and 17 (劳部发〔1994〕498号, art. 3, 17 items). A hazard is only ever declared for a vacancy, never derived from its trade.
 */
export type Hazard =
  | 'underground-mine'
  | 'grade-4-labor'
  /** 6 or more lifts an hour of over 20 kg, or single lifts of over 25 kg. */
  | 'lifting-over-limit'
  | 'dust-graded'
  | 'toxic-graded'
  | 'height-grade-2'
  | 'cold-water-grade-2'
  | 'heat-grade-3'
  | 'low-temperature-grade-3'
  | 'surface-quarry'
  | 'logging-or-forest-guard'
  | 'radioactive'
  | 'explosive-or-burns'
  | 'field-exploration'
  | 'diving-culvert-or-plateau'
  | 'vibrating-tools'
  | 'forced-posture-line'
  | 'boiler-stoker';
