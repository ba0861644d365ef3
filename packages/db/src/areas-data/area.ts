import type { Precision } from '@huma/matcher';

export type AreaLevel = 'county' | 'township' | 'village';

/**
 * One unit of the administrative tree.
 * Codes: 6 digits for a county, 9 for a township, 12 for a village. Degrees are WGS-84; both are missing where no place is known.
 */
export interface AreaRow {
  readonly code: string;
  readonly level: AreaLevel;
  /** Code of the township's county or the village's township; a county has none here. */
  readonly parent?: string;
  readonly name: string;
  readonly latitude?: number;
  readonly longitude?: number;
  /** How exactly the degrees say where somebody of this unit is. */
  readonly precision: Precision;
}
