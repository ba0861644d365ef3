import { type Catalogue, findTrade } from '../../catalogue/index.ts';
import type { Sex } from '../../model/laborer.ts';
import { readLicencesAsked, readMonthsAsked, readSchoolingAsked, readSkillsAsked } from './fields/asks.ts';
import { readLiving } from './fields/living.ts';
import { readAgeWish, readSexWish } from './fields/people.ts';
import { type NamedPlace, readPlace } from './fields/place.ts';
import { readContract, readInsuranceOffered, readStart } from './fields/terms.ts';
import { readTimes } from './fields/times.ts';
import type { NoticeFlag, NoticeFlagKind } from './flags.ts';
import { type DraftFields, missingFrom, type NoticeDraft } from './notice-draft.ts';
import { firstSaid, type Passage } from './passage.ts';
import { type PayReading, readPay, readPayOfPlace } from './pay/read-pay.ts';
import { readSeats } from './posts/seats.ts';
import { joinedTitles } from './posts/several-titles.ts';
import type { Post } from './posts/split-posts.ts';
import type { Said, Span } from './span.ts';
import { readTrade } from './words/trade-words.ts';

export interface PostSetting {
  readonly catalogue: Catalogue;
  readonly places: readonly NamedPlace[];
}

/** One vacancy: its own words first, then those it shares. Spans are places in the plain text. */
export function readPost(post: Post, { catalogue, places }: PostSetting): NoticeDraft {
  const passages = [post.own, ...post.shared];
  const pay = payOf(post, passages);
  const times = passages.map(readTimes);
  const living = passages.map(readLiving);
  const ages = passages.map(readAgeWish);
  const age = ages.find(({ wish }) => wish !== undefined);
  const sex = firstSaid(passages, readSexWish);
  const { place, countyCode } = readPlace(passages, places);
  const trade = tradeOf(post, catalogue);

  const fields: DraftFields = {
    title: post.title,
    trade,
    seats: readSeats(passages, post.place.of > 1),
    pay: pay.pay,
    settled: pay.settled,
    hours: first(times, ({ hours }) => hours),
    shifts: first(times, ({ shifts }) => shifts),
    restDaysPerMonth: first(times, ({ restDaysPerMonth }) => restDaysPerMonth),
    lodging: first(living, ({ lodging }) => lodging),
    lodgingCost: first(living, ({ lodgingCost }) => lodgingCost),
    meals: first(living, ({ meals }) => meals),
    mealCost: first(living, ({ mealCost }) => mealCost),
    insurance: firstSaid(passages, readInsuranceOffered),
    contract: firstSaid(passages, readContract),
    place,
    countyCode,
    ageWish: age?.wish,
    sexWish: sex !== undefined && sex.value !== 'any' ? (sex as Said<Sex>) : undefined,
    schooling: firstSaid(passages, readSchoolingAsked),
    licences: readLicencesAsked(passages, trade?.value, catalogue),
    skills: readSkillsAsked(passages, catalogue),
    months: firstSaid(passages, readMonthsAsked),
    start: firstSaid(passages, readStart),
    couplesWelcome: first(living, ({ couplesWelcome }) => couplesWelcome),
  };
  const underAge = ages.find((reading) => reading.underAge !== undefined)?.underAge;
  return { ...fields, missing: missingFrom(fields), flags: flagsOf(fields, pay, underAge, catalogue) };
}

/** Of readings in order of weight the first that says it. */
function first<Reading, Value>(readings: readonly Reading[], pick: (reading: Reading) => Said<Value> | undefined): Said<Value> | undefined {
  return readings.map(pick).find((said) => said !== undefined);
}

function payOf({ place }: Post, passages: readonly Passage[]): PayReading {
  const readings = passages.map((passage) => readPayOfPlace(passage, place) ?? readPay(passage));
  const has = (wanted: (reading: PayReading) => boolean): PayReading | undefined => readings.find(wanted);
  const told = has(({ pay }) => pay?.value.min !== undefined) ?? has(({ pay }) => pay !== undefined);
  return {
    pay: told?.pay,
    settled: has(({ settled }) => settled !== undefined)?.settled,
    bySex: told?.bySex,
    probation: has(({ probation }) => probation !== undefined)?.probation,
  };
}

/** 学徒 and 中工 are ranks in the trade of whoever hires: 汽修厂招中工. */
const RANK = /^(?:学徒工?|[大中小]工|师傅|熟练?工|帮工)$/;
const FIRM = /(\p{Script=Han}{2,4}?)(?:厂|店|铺|部|车间|中心)/u;

function tradeOfFirm(shared: readonly Passage[], catalogue: Catalogue) {
  const words = shared.flatMap(({ text }) => FIRM.exec(text)?.[1] ?? []);
  return words.map((word) => findTrade(word, catalogue) ?? findTrade(`${word}工`, catalogue)).find((trade) => trade !== undefined);
}

function tradeOf({ title, shared }: Post, catalogue: Catalogue): DraftFields['trade'] {
  if (title === undefined) return undefined;
  const [leading = title] = joinedTitles(title, catalogue);
  const found = findTrade(leading.value, catalogue) ?? (RANK.test(title.value) ? tradeOfFirm(shared, catalogue) : undefined);
  return found && { value: found.trade, span: title.span };
}

function isOfSeveralTrades(title: Said<string>, catalogue: Catalogue): boolean {
  const trades = new Set(joinedTitles(title, catalogue).map(({ value }) => findTrade(value, catalogue)?.trade));
  return trades.size > 1 || !readTrade(title.value, catalogue).isOnlyOne;
}

/** Titles that mean a woman or a man without saying so. */
const SEXED_TITLE = /阿姨|大姐|大妈|大嫂|老头|大爷|小妹|小哥/;

function flagsOf(
  { title, ageWish, sexWish }: DraftFields,
  { bySex, probation }: PayReading,
  underAge: Span | undefined,
  catalogue: Catalogue,
): readonly NoticeFlag[] {
  const isSeveral = title !== undefined && isOfSeveralTrades(title, catalogue);
  const raised: readonly (readonly [NoticeFlagKind, Span | undefined])[] = [
    ['several-trades', isSeveral ? title.span : undefined],
    ['age-wish', ageWish?.span],
    ['under-age', underAge],
    ['sex-wish', sexWish?.span ?? (title !== undefined && SEXED_TITLE.test(title.value) ? title.span : undefined)],
    ['pay-by-sex', bySex],
    ['probation', probation],
  ];
  return raised.flatMap(([kind, span]) => (span === undefined ? [] : [{ kind, span }]));
}
