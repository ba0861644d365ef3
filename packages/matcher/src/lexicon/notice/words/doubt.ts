/** Why somebody should look at what was read. A code; how it is worded is the caller's. */
export type DoubtCode =
  | 'age-not-understood'
  | 'ages-differ'
  | 'under-age'
  | 'insurance-not-understood'
  | 'licence-alternatives'
  | 'licence-not-understood'
  | 'licence-preferred-yet-legal'
  | 'schooling-not-understood'
  | 'several-trades'
  | 'sex-not-understood'
  | 'sex-wish'
  | 'shift-contradicts'
  | 'shift-not-understood'
  | 'shift-promises-differ'
  | 'shift-turns-assumed'
  | 'skill-needs-differ'
  | 'skill-not-understood'
  | 'unknown-trade';

export interface Doubt {
  readonly code: DoubtCode;
  /** The wording that raised it. */
  readonly wording: string;
  /** Place of the wording where a list of texts was read, from 0. */
  readonly at?: number;
}
