import type { TradeCode } from '../../model/ids.ts';
import type { Schooling, Sex } from '../../model/laborer.ts';
import type { AskedLicence } from '../../model/licence.ts';
import type { PaySettled } from '../../model/pay.ts';
import type { AskedSkill } from '../../model/skill.ts';
import type { Hours, Insurance, LodgingOffer, MealsOffer } from '../../model/vacancy.ts';
import type { Shift } from '../../model/willingness.ts';
import type { AgeRange } from './fields/people.ts';
import type { NoticeContact } from './contact.ts';
import type { NoticeFlag } from './flags.ts';
import type { NoticePay } from './pay/read-pay.ts';
import type { NoticeSeats } from './posts/seats.ts';
import type { Said, Span } from './span.ts';

/** What a notice may say of a vacancy. Each field holds what was read and the span of the original text; undefined where the text is silent. */
export interface DraftFields {
  /** As printed, without list number and 急招. */
  readonly title: Said<string> | undefined;
  readonly trade: Said<TradeCode> | undefined;
  readonly seats: Said<NoticeSeats> | undefined;
  readonly pay: Said<NoticePay> | undefined;
  readonly settled: Said<PaySettled> | undefined;
  readonly hours: Said<Hours> | undefined;
  readonly shifts: Said<readonly Shift[]> | undefined;
  readonly restDaysPerMonth: Said<number> | undefined;
  readonly lodging: Said<LodgingOffer> | undefined;
  /** Fen a month. */
  readonly lodgingCost: Said<number> | undefined;
  readonly meals: Said<MealsOffer> | undefined;
  /** Fen a month. */
  readonly mealCost: Said<number> | undefined;
  readonly insurance: Said<Insurance> | undefined;
  readonly contract: Said<boolean> | undefined;
  /** As written. */
  readonly place: Said<string> | undefined;
  /** Of the place of work, where one of the given places settles it. */
  readonly countyCode: Said<string> | undefined;
  /** An enterprise's wish, for a clerk to see; never a rule of matching. */
  readonly ageWish: Said<AgeRange> | undefined;
  readonly sexWish: Said<Sex> | undefined;
  readonly schooling: Said<Schooling> | undefined;
  readonly licences: Said<readonly AskedLicence[]> | undefined;
  readonly skills: Said<readonly AskedSkill[]> | undefined;
  /** Experience asked, months; what is only preferred is not asked. */
  readonly months: Said<number> | undefined;
  /** First day, as written. */
  readonly start: Said<string> | undefined;
  readonly couplesWelcome: Said<true> | undefined;
}

export type FieldName = keyof DraftFields;

export interface NoticeDraft extends DraftFields {
  /** Fields that a vacancy wants and the text is silent on, in the order above; a wish is never missing. */
  readonly missing: readonly FieldName[];
  /** Flags of this vacancy; those of the whole notice stand in the reading. */
  readonly flags: readonly NoticeFlag[];
}

/** What was read from a notice. Spans are places in the text that was given; they never halve a character. */
export interface NoticeReading {
  /** In the order of the notice; at least one unless the text is blank. */
  readonly drafts: readonly NoticeDraft[];
  readonly contact: NoticeContact | undefined;
  /** Of the whole notice and of its vacancies, each kind at a place once. */
  readonly flags: readonly NoticeFlag[];
  /** Words that no reader understood, in reading order. */
  readonly unread: readonly Span[];
}

/** Wishes and costs are not asked of a notice that is silent on them. */
const NEVER_MISSED: ReadonlySet<FieldName> = new Set(['ageWish', 'sexWish', 'lodgingCost', 'mealCost', 'couplesWelcome', 'settled']);

export function missingFrom(fields: DraftFields): readonly FieldName[] {
  const names = Object.keys(fields) as readonly FieldName[];
  return names.filter((name) => fields[name] === undefined && !NEVER_MISSED.has(name));
}
