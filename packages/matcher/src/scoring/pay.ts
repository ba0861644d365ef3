import type { Interval } from '../facts/interval.ts';
import type { Pair } from '../facts/pair.ts';
import type { Unknown } from '../facts/unknown.ts';
import type { Way } from '../facts/ways.ts';
import { FULL, type Measure } from './measure.ts';
import { wayCost } from './way-cost.ts';

/** Reaching the hoped-for pay is worth this much; the rest is for pay beyond it, up to twice. */
const AT_WISH = 8000;

/** What is left of a month's pay after the cost of the way and with free meals, against what the person hopes for. */
export function pay(pair: Pair, way: Way): Measure {
  const { figure, isAsked } = hopedPay(pair);
  const net = netPay(pair, way);
  const unknowns: Unknown[] = [];
  if (!pair.offer.pay.stated) unknowns.push('vacancy.pay');
  if (!isAsked) unknowns.push('laborer.pay-wish');
  return { low: value(net.low, figure), high: value(net.high, figure), unknowns };
}

/** Fen a month; the high end is infinite where the notice says nothing of pay. */
export function netPay(pair: Pair, way: Way): Interval {
  const { expected } = pair.offer.pay;
  const cost = wayCost(pair, way);
  const meals = mealsWorth(pair);
  return { low: expected.low - cost.high + meals.low, high: expected.high - cost.low + meals.high };
}

/** Fen a month: the person's wish, else a quarter above their floor, else what people here ask. */
export function hopedPay({ person: { laborer, figures } }: Pair): { readonly figure: number; readonly isAsked: boolean } {
  const { payWish, payFloor } = laborer.willingness;
  if (payWish !== undefined) return { figure: payWish, isAsked: true };
  if (payFloor !== undefined) return { figure: Math.floor((5 * payFloor) / 4), isAsked: true };
  return { figure: figures.referencePay, isAsked: false };
}

function mealsWorth({ person: { figures }, offer: { vacancy } }: Pair): Interval {
  if (vacancy.meals === undefined) return { low: 0, high: figures.mealsWorth };
  const worth = vacancy.meals === 'free' ? figures.mealsWorth : 0;
  return { low: worth, high: worth };
}

function value(net: number, hoped: number): number {
  if (net === Number.POSITIVE_INFINITY) return FULL;
  if (net <= 0) return 0;
  if (net <= hoped) return Math.floor((AT_WISH * net) / hoped);
  if (hoped === 0) return FULL;
  return AT_WISH + Math.floor(((FULL - AT_WISH) * Math.min(net - hoped, hoped)) / hoped);
}
