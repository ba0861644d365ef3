import type { LodgingOffer, MealsOffer } from '../../../model/vacancy.ts';
import { clauseAround, type Passage } from '../passage.ts';
import { type Said, spanOf } from '../span.ts';

type Offers<Offer> = readonly (readonly [pattern: RegExp, offer: Offer])[];

const EACH = '(?:个?人)?(?:每|一|/)?';
const COST = `${EACH}(?:月|个月|天|餐|顿)?(?:只?扣|收|交)?(?:除)?[:约]*(?:每月|每天|每餐)?(\\d{1,4})元?(?:/?(?:月|天|餐|顿))?`;

/** In order of weight: a charge or a refusal qualifies what stands beside it. */
const LODGING: Offers<LodgingOffer> = [
  [
    /(?:不(?:包|管|供|提供|含)|无|没有)(?:吃也?不?包?)?(?:食宿|吃住|住宿?|宿舍)|(?:住宿|食宿|吃住|宿舍)(?:自理|自行解决|自己解决)|不包吃[、不]?(?:不?包)?住/,
    'none',
  ],
  [/(?:夫妻|两口子)(?:都?可住|有|提供|住)?(?:单?房|单?间|宿舍)|夫妻(?:工)?(?:可|有|提供|安排)[^,。;]{0,4}(?:单间|房|间)/, 'couple-room'],
  [
    /住宿(?:费)?(?:每人)?(?:每月)?(?:扣除?|收|交)|住宿费(?!全?免|报)(?:用)?[^,。;免]{0,3}\d|宿舍(?:费)?每?月?\d+元|住宿\d+元|房租/,
    'charged',
  ],
  [/免费[^,。;]{0,8}(?:住宿?|宿)|免(?:食宿|住宿)费?/, 'free'],
  [
    /(?<!休)(?:[包管供](?:吃[包管供]?|[一二两三]餐|食|您?)?[、和]?住(?!院部|房补)|[包管供]食?宿|食宿(?:全?包|免费|费?全?免|均可)|(?:提供|安排|解决|可|有|包)(?:了?[^,。;补扣]{0,7})(?:住宿?(?![房宿]?[补费])|食宿|吃住|宿舍)|吃住(?:全?包|免费|在|都)|有住|住\p{Script=Han}{0,3}场(?=[,。;\n]|$)|住(?:工地|厂里?|公司|单位|店里?)?(?:宿舍|工棚)(?![费押])|住宿(?:免费|条件|环境)|宿舍(?:免费|有|带|配|条件|环境|四人|[0-9]人)|[一二两三四五六八\d]人间|住家(?!保姆|阿姨)|24小时住院|有炕|住宿(?=[+、和]|$)|(?<=[+、和,])住宿)/u,
    'free',
  ],
  [/住[房宿](?:费)?补[贴助]|房补/, 'subsidised'],
];

const MEALS: Offers<MealsOffer> = [
  [
    /(?:不(?:包|管|供|提供|含))(?:吃|饭|餐|食宿|三餐|午餐)|(?:自带|自备)(?:午)?[饭餐](?!具|盒)|(?:[午中晚]?[饭餐]|伙食|食宿|吃饭)(?:自带|自理|自备|自费|自己解决|自行解决)(?!\(扣|.?扣)|自己做饭/,
    'none',
  ],
  [
    /(?:餐|伙食|就餐|用餐)费?自[费理付]|(?:工作餐|餐费|伙食费?|每餐|一餐|食堂)[^,。;补免]{0,4}(?:扣|收|每餐)?\d+元|每餐\d+元|(?:餐|伙食)费?[^,。;补免]{0,4}扣\d+/,
    'charged',
  ],
  [
    /(?:[包管供][住宿]?|提供|享有?|免费)[^,。;补扣费]{0,8}(?:吃|饭|餐|食宿)(?!补|费补|具|厅|饮|费|馆|制作)|[包管供](?:住?[包管供]?|[一二两三]顿)[、和]?(?:吃|饭)|[包管供]?吃住(?:全?包|免费|在|都)|食宿(?:全?包|免费|费?全?免)|(?:吃住|食宿)(?:全?包|免费)|伙食(?:免费|全包)|吃饭[^,。;]{0,4}免费|(?:工作餐|三餐|午餐)(?:免费|全包)?(?=[,，。;、+\s]|$)|餐费全免|管[一二两三]餐|包[一二两三]餐/,
    'free',
  ],
  [/(?:餐|饭|伙食|用餐|就餐|午餐)[^,。;]{0,6}补[贴助]|餐补|饭补/, 'subsidised'],
];

/** 夫妻有单间 speaks of rooms only. */
const COUPLES = /夫妻(?!有)|两口子|夫妇/;

export interface Living {
  readonly lodging: Said<LodgingOffer> | undefined;
  /** Fen a month, where a monthly charge is named. */
  readonly lodgingCost: Said<number> | undefined;
  readonly meals: Said<MealsOffer> | undefined;
  /** Fen a month. */
  readonly mealCost: Said<number> | undefined;
  readonly couplesWelcome: Said<true> | undefined;
}

export function readLiving(passage: Passage): Living {
  const lodging = offerIn(passage, LODGING);
  const meals = offerIn(passage, MEALS);
  return {
    lodging,
    lodgingCost: lodging?.value === 'charged' ? monthlyCost(passage, lodging, LODGING_COST) : undefined,
    meals,
    mealCost: meals?.value === 'charged' ? monthlyCost(passage, meals, MEAL_COST) : undefined,
    couplesWelcome: couplesIn(passage),
  };
}

const LODGING_COST = new RegExp(`(?:住宿|宿舍|房租)费?${COST}`);
const MEAL_COST = new RegExp(`(?:餐|伙食)费?${COST}`);

function offerIn<Offer>(passage: Passage, offers: Offers<Offer>): Said<Offer> | undefined {
  for (const [pattern, value] of offers) {
    const found = pattern.exec(passage.text);
    if (found !== null) return { value, span: spanOf(found, passage.offset) };
  }
  return undefined;
}

/** Only what is charged by the month: a price of a meal does not say how many are eaten. */
function monthlyCost(passage: Passage, offer: Said<unknown>, cost: RegExp): Said<number> | undefined {
  const { from, to } = clauseAround(passage.text, offer.span.from - passage.offset, offer.span.to - passage.offset);
  const clause = passage.text.slice(from, to);
  const found = cost.exec(clause);
  if (found?.[1] === undefined || !/月/.test(clause)) return undefined;
  return { value: 100 * Number(found[1]), span: spanOf(found, passage.offset + from) };
}

function couplesIn(passage: Passage): Said<true> | undefined {
  const found = COUPLES.exec(passage.text);
  return found === null ? undefined : { value: true, span: spanOf(found, passage.offset) };
}
