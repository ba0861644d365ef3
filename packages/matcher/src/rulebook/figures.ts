import type { Demand, Limit } from '../model/body.ts';
import type { CountyCode } from '../model/ids.ts';
import type { Precision } from '../model/place.ts';

/** Every figure that differs by county or year, with its unit. A key added here must be given rows before anything can look it up. */
export interface RulebookFigures {
  /** Legal minimum wage: fen a month for full time, fen an hour else. */
  readonly minimumWage: { readonly monthly: number; readonly hourly: number };
  /** Farthest daily way for a person who named none, straight metres. */
  readonly dailyReach: number;
  /** Who wants to work only later than so many days from today counts as not willing now. */
  readonly horizonDays: number;
  /** Counties that touch this one: an uncertain distance there breaks no rule. */
  readonly neighbours: readonly CountyCode[];
  /** How wide a place of each precision may be, metres. */
  readonly precisionRadius: { readonly [P in Precision]: number };
  /** Road metres per straight metre, basis points (13000 = 1.3). */
  readonly roadFactor: number;
  /** Fen per road kilometre, one way, by the cheapest usual means. */
  readonly farePerKm: number;
  /** Speed of the daily way, road metres a minute. */
  readonly metresPerMinute: number;
  /** Fen a month for a rented bed. */
  readonly rent: number;
  /** Fen a month that free meals save. */
  readonly mealsWorth: number;
  /** Fen a month: what people ask who named no figure. */
  readonly referencePay: number;
  /** Least and most that is worked where a notice gives a day's or an hour's pay only. */
  readonly payConversion: {
    readonly hoursPerDay: readonly [least: number, most: number];
    readonly daysPerMonth: readonly [least: number, most: number];
  };
  /** Demands that somebody with a limit must not be shown. */
  readonly limitDemands: { readonly [L in Limit]: readonly Demand[] };
  /** Share of answers of an enterprise that has none on record, basis points. */
  readonly unknownAnswerRate: number;
}

export type RulebookKey = keyof RulebookFigures;
