import type { Context } from '../context/context.ts';
import type { CountyCode } from '../model/ids.ts';
import type { RulebookFigures } from '../rulebook/figures.ts';

const cache = new WeakMap<Context, Map<CountyCode, RulebookFigures>>();

/**
 * Every figure that holds in a county on the context's day. Looked up once a county, as scoring asks thousands of times.
 * @throws MatcherError `rulebook-gap`
 */
export function localFigures(context: Context, county: CountyCode): RulebookFigures {
  let byCounty = cache.get(context);
  if (!byCounty) {
    byCounty = new Map();
    cache.set(context, byCounty);
  }
  let figures = byCounty.get(county);
  if (!figures) {
    figures = lookUpAll(context, county);
    byCounty.set(county, figures);
  }
  return figures;
}

function lookUpAll({ rulebook, today }: Context, county: CountyCode): RulebookFigures {
  return {
    minimumWage: rulebook.figure('minimumWage', county, today),
    dailyReach: rulebook.figure('dailyReach', county, today),
    horizonDays: rulebook.figure('horizonDays', county, today),
    neighbours: rulebook.figure('neighbours', county, today),
    precisionRadius: rulebook.figure('precisionRadius', county, today),
    roadFactor: rulebook.figure('roadFactor', county, today),
    farePerKm: rulebook.figure('farePerKm', county, today),
    metresPerMinute: rulebook.figure('metresPerMinute', county, today),
    rent: rulebook.figure('rent', county, today),
    mealsWorth: rulebook.figure('mealsWorth', county, today),
    referencePay: rulebook.figure('referencePay', county, today),
    payConversion: rulebook.figure('payConversion', county, today),
    limitDemands: rulebook.figure('limitDemands', county, today),
    unknownAnswerRate: rulebook.figure('unknownAnswerRate', county, today),
  };
}
