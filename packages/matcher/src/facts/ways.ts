import type { LodgingOffer } from '../model/vacancy.ts';
import type { Willingness } from '../model/willingness.ts';
import type { RulebookFigures } from '../rulebook/figures.ts';
import type { Distance } from './distance.ts';

/** Home every night, or a bed near the work. */
export type Way = 'daily' | 'away';

/** Which of the two ways to live with a vacancy are open. Nothing is broken while one is. */
export interface OpenWays {
  readonly daily: boolean;
  readonly away: boolean;
  /** Straight metres of daily way the person takes on. */
  readonly reach: number;
}

/** `needed` lodging closes only the way that has no bed; it never closes a job near home. */
export function openWays(distance: Distance, lodging: LodgingOffer | undefined, wish: Willingness, figures: RulebookFigures): OpenWays {
  const reach = wish.maxCommuteKm === undefined ? figures.dailyReach : wish.maxCommuteKm * 1000;
  return {
    daily: distance.atLeast <= reach || distance.mayBeNear,
    away: wish.returnsNightly !== true && wish.lodging !== 'refused' && !(lodging === 'none' && wish.lodging === 'needed'),
    reach,
  };
}
