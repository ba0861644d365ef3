import type { LicenceCode } from './ids.ts';
import type { IsoDate } from './period.ts';

export interface OwnLicence {
  readonly licence: LicenceCode;
  /** Last valid day; unknown counts as valid. */
  readonly expires?: IsoDate;
}

/** `legal`: the law asks for it. `must`, `plus`: the enterprise does. */
export type LicenceNeed = 'legal' | 'must' | 'plus';

export interface AskedLicence {
  readonly licence: LicenceCode;
  readonly need: LicenceNeed;
  readonly obtainableInDays?: number;
}
