import type { Demand, Hazard, Limit } from '../model/body.ts';
import type { LaborerId, LicenceCode, SkillCode } from '../model/ids.ts';
import type { IsoDate } from '../model/period.ts';
import type { Area, Shift } from '../model/willingness.ts';
import type { RuleClass } from './rule.ts';

/** What broke each rule, with both figures. Money in fen a month, distance in straight metres, clock in minutes from midnight. */
export type BrokenFigures =
  | { readonly rule: 'under-16'; readonly age: number; readonly least: number }
  | { readonly rule: 'minor-hazard'; readonly age: number; readonly hazard: Hazard }
  | { readonly rule: 'no-seats'; readonly seats: number; readonly taken: number }
  | { readonly rule: 'expired'; readonly lastDay: IsoDate; readonly today: IsoDate }
  | { readonly rule: 'not-willing'; readonly from?: IsoDate; readonly horizonDays: number }
  | { readonly rule: 'area-refused'; readonly area: Area; readonly accepted: readonly Area[] }
  | { readonly rule: 'shift-refused'; readonly offered: readonly Shift[]; readonly accepted: readonly Shift[] }
  | { readonly rule: 'hours-refused'; readonly edge: 'home-by' | 'leave-after'; readonly clock: number; readonly limit: number }
  | { readonly rule: 'pay-below-floor'; readonly highest: number; readonly floor: number }
  | { readonly rule: 'must-return-nightly'; readonly metres: number; readonly reach: number }
  | { readonly rule: 'no-lodging'; readonly metres: number; readonly reach: number }
  | { readonly rule: 'beyond-max-commute'; readonly metres: number; readonly reach: number }
  | { readonly rule: 'health-limit'; readonly limit: Limit; readonly demand: Demand }
  | { readonly rule: 'licence-missing'; readonly licence: LicenceCode; readonly expired?: IsoDate }
  | { readonly rule: 'skill-missing'; readonly skill: SkillCode }
  | { readonly rule: 'only-together'; readonly partner: LaborerId; readonly seats?: number; readonly partnerBroken?: BrokenFigures };

/** A rule that forbids a pair: which, of what class, on what ground, and the figures. */
export type BrokenRule = BrokenFigures & { readonly class: RuleClass; readonly ground: string };
