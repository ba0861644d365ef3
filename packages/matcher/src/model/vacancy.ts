import type { Demand, Hazard } from './body.ts';
import type { EnterpriseId, TradeCode, VacancyId } from './ids.ts';
import type { Language, Schooling, Sex } from './laborer.ts';
import type { AskedLicence } from './licence.ts';
import type { Pay } from './pay.ts';
import type { IsoDate } from './period.ts';
import type { Place } from './place.ts';
import type { AskedSkill } from './skill.ts';
import type { Shift } from './willingness.ts';

export type WorkplaceKind =
  | 'factory'
  | 'workshop'
  | 'building-site'
  | 'farm'
  | 'mine'
  | 'shop'
  | 'restaurant'
  | 'household'
  | 'road'
  | 'office'
  | 'other';

export type LodgingOffer = 'none' | 'free' | 'charged' | 'subsidised' | 'couple-room';

export type MealsOffer = 'none' | 'free' | 'charged' | 'subsidised';

/** Minutes from midnight; an end after midnight is above 1440. `perDay` in minutes of work. */
export interface Hours {
  readonly start?: number;
  readonly end?: number;
  readonly perDay?: number;
}

export interface Insurance {
  readonly social?: boolean;
  readonly accident?: boolean;
}

/** An enterprise's own wish, kept for the clerk: a flag, never a filter and never a score. */
export interface AgeWish {
  readonly from?: number;
  readonly to?: number;
  readonly sex?: Sex;
}

export interface EnterpriseRecord {
  readonly verified: boolean;
  readonly banned: boolean;
  /** Share of wishes answered, basis points 0 to 10000. */
  readonly answerRate?: number;
  readonly medianAnswerDays?: number;
}

/** One kind of work that an enterprise offers to one or more people. What is missing, the notice does not say. */
export interface Vacancy {
  readonly id: VacancyId;
  readonly enterprise: EnterpriseId;
  readonly trade: TradeCode;
  /** 普工: anybody may start, no trade is asked. */
  readonly openToAll?: boolean;
  readonly skills?: readonly AskedSkill[];
  readonly licences?: readonly AskedLicence[];
  /** Months of experience asked in the trade; 0 asks none. */
  readonly months?: number;
  readonly schooling?: Schooling;
  readonly languages?: readonly Language[];
  /** People wanted; undefined for 若干. */
  readonly seats?: number;
  readonly seatsTaken: number;
  readonly pay: Pay;
  readonly site: Place;
  readonly workplaceKind?: WorkplaceKind;
  readonly lodging?: LodgingOffer;
  /** Fen a month. */
  readonly lodgingCost?: number;
  readonly meals?: MealsOffer;
  /** Fen a month. */
  readonly mealCost?: number;
  /** Alternatives: one of them is worked. */
  readonly shifts?: readonly Shift[];
  readonly hours?: Hours;
  readonly restDaysPerMonth?: number;
  readonly homeWork?: boolean;
  readonly contract?: boolean;
  readonly insurance?: Insurance;
  readonly demands?: readonly Demand[];
  readonly hazards?: readonly Hazard[];
  readonly couplesWelcome?: boolean;
  readonly startsOn?: IsoDate;
  /** Last day to report. */
  readonly startsBy?: IsoDate;
  readonly endsOn?: IsoDate;
  readonly receivedOn: IsoDate;
  /** Last valid day. */
  readonly validUntil?: IsoDate;
  /** Last day on which somebody confirmed that it is still open. */
  readonly confirmedOn?: IsoDate;
  readonly ageWish?: AgeWish;
  readonly enterpriseRecord: EnterpriseRecord;
}

/** Seats still free; undefined when the notice gives no number. */
export function freeSeats(vacancy: Vacancy): number | undefined {
  return vacancy.seats === undefined ? undefined : Math.max(0, vacancy.seats - vacancy.seatsTaken);
}
