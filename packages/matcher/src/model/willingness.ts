import type { CountyCode, EnterpriseId, LaborerId, TradeCode } from './ids.ts';
import type { Absence, IsoDate } from './period.ts';

/** Wants work now; under conditions (still to be asked); from a later day; or not at all. */
export type WillingToWork = 'now' | 'if-conditions' | 'no' | { readonly later: IsoDate };

/** Four rings round the home that do not overlap: who says only `own-city` means the city without the own county. */
export type Area = 'own-county' | 'own-city' | 'own-region' | 'outside';

/** Day work, night work, or day and night by turns. */
export type Shift = 'day' | 'night' | 'rotating';

/** `needed`: must have a bed when away. `welcome`: a bed is fine, renting too. `refused`: will not sleep away. */
export type LodgingWish = 'needed' | 'welcome' | 'refused';

/** Both records must name each other. `only`: goes only where the other goes too. */
export interface Together {
  readonly with: LaborerId;
  readonly only: boolean;
}

/** What a person wants and refuses. A missing answer was never asked; it is not a no. */
export interface Willingness {
  readonly toWork?: WillingToWork;
  readonly areas?: readonly Area[];
  /** Must sleep at home every night. */
  readonly returnsNightly?: boolean;
  /** Farthest daily way, straight kilometres. */
  readonly maxCommuteKm?: number;
  /** Latest arrival at home, minutes from midnight (who fetches a child). */
  readonly homeBy?: number;
  /** Earliest departure from home, minutes from midnight. */
  readonly leaveAfter?: number;
  readonly shifts?: readonly Shift[];
  readonly lodging?: LodgingWish;
  /** Least acceptable pay, fen a month. */
  readonly payFloor?: number;
  /** Hoped-for pay, fen a month. */
  readonly payWish?: number;
  readonly availableFrom?: IsoDate;
  readonly availableUntil?: IsoDate;
  readonly absences?: readonly Absence[];
  readonly tradesWanted?: readonly TradeCode[];
  readonly tradesRefused?: readonly TradeCode[];
  readonly employersRefused?: readonly EnterpriseId[];
  readonly together?: Together;
}

/** The ring in which a county lies, seen from a home: six, four, two or no equal leading digits. */
export function areaOf(site: CountyCode, home: CountyCode): Area {
  if (site === home) return 'own-county';
  if (site.slice(0, 4) === home.slice(0, 4)) return 'own-city';
  return site.slice(0, 2) === home.slice(0, 2) ? 'own-region' : 'outside';
}
