import type { Area, Catalogue, LicenceCode, Shift, SkillCode } from '@huma/matcher';
import { clockTime, spokenKilometres, yuan } from '../figures.ts';
import { type RuleWords, wordRule } from '../reason-words.ts';
import { demandWords, limitWords } from './body.ts';
import { hazards } from './hazards.ts';

const licenceName = (catalogue: Catalogue, licence: LicenceCode): string => catalogue.licences.get(licence)?.english ?? licence;
const skillName = (catalogue: Catalogue, skill: SkillCode): string => catalogue.skills.get(skill)?.english ?? skill;
const areaWords: { readonly [A in Area]: string } = {
  'own-county': 'the own county',
  'own-city': 'other counties of the city',
  'own-region': 'other cities of the region',
  outside: 'outside the region',
};
const shiftWords: { readonly [S in Shift]: string } = { day: 'day', night: 'night', rotating: 'changing shifts' };
const tooFar = ({ metres, reach }: { readonly metres: number; readonly reach: number }): string =>
  `at least ${spokenKilometres(metres)} km, and ${spokenKilometres(reach)} km is the farthest`;

export const rules: RuleWords = {
  'under-16': ({ age, least }) => `aged ${age}: nobody under ${least} may be introduced`,
  'minor-hazard': ({ age, hazard }) => `aged ${age}: forbidden under 18 is ${hazards[hazard]}`,
  'no-seats': ({ seats, taken }) => `${taken} of ${seats} seats are taken`,
  expired: ({ lastDay, today }) => `was valid to ${lastDay}, today is ${today}`,
  'not-willing': ({ from, horizonDays }) =>
    from === undefined ? 'wants no work' : `wants work only from ${from}, more than ${horizonDays} days away`,
  'area-refused': ({ area, accepted }) => `lies in ${areaWords[area]}; accepted: ${accepted.map((one) => areaWords[one]).join(', ')}`,
  'shift-refused': ({ offered, accepted }) =>
    `offers ${offered.map((one) => shiftWords[one]).join(' or ')}; accepted: ${accepted.map((one) => shiftWords[one]).join(', ')}`,
  'hours-refused': ({ edge, clock, limit }) =>
    edge === 'home-by'
      ? `home at ${clockTime(clock)} at the earliest, must be home by ${clockTime(limit)}`
      : `would leave home at ${clockTime(clock)}, can leave from ${clockTime(limit)}`,
  'pay-below-floor': ({ highest, floor }) => `pays at most ${yuan(highest)} yuan a month, below the floor of ${yuan(floor)}`,
  'must-return-nightly': (broken) => `sleeps at home every night; ${tooFar(broken)}`,
  'no-lodging': (broken) => `has no bed and one is needed; ${tooFar(broken)}`,
  'beyond-max-commute': (broken) => `will not live away; ${tooFar(broken)}`,
  'health-limit': ({ limit, demand }) => `${limitWords[limit]}, and the work asks for ${demandWords[demand]}`,
  'licence-missing': ({ licence, expired }, catalogue) =>
    expired === undefined ? `has no ${licenceName(catalogue, licence)}` : `${licenceName(catalogue, licence)} expires ${expired}`,
  'skill-missing': ({ skill }, catalogue) => `cannot do without ${skillName(catalogue, skill)}`,
  'only-together': ({ seats, partnerBroken }, catalogue) =>
    partnerBroken === undefined
      ? `both go together, and ${seats ?? 0} seat is left`
      : `both go together, and for the partner: ${wordRule(rules, partnerBroken, catalogue)}`,
};
