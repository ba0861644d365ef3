import type { Area, Catalogue, LicenceCode, Shift, SkillCode } from '@huma/matcher';
import { clockTime, spokenKilometres, yuan } from '../figures.ts';
import { type RuleWords, wordRule } from '../reason-words.ts';
import { demandWords, limitWords } from './body.ts';
import { hazards } from './hazards.ts';

const licenceName = (catalogue: Catalogue, licence: LicenceCode): string => catalogue.licences.get(licence)?.name ?? licence;
const skillName = (catalogue: Catalogue, skill: SkillCode): string => catalogue.skills.get(skill)?.name ?? skill;
const areaWords: { readonly [A in Area]: string } = {
  'own-county': '本旗县',
  'own-city': '市内别的旗县',
  'own-region': '区内别的市',
  outside: '区外',
};
const shiftWords: { readonly [S in Shift]: string } = { day: '白班', night: '夜班', rotating: '倒班' };
const tooFar = ({ metres, reach }: { readonly metres: number; readonly reach: number }): string =>
  `至少 ${spokenKilometres(metres)} 公里，最多能走 ${spokenKilometres(reach)} 公里`;

/** For the desk and the terminal: what stands in the way, with both figures. */
export const rules: RuleWords = {
  'under-16': ({ age, least }) => `${age} 岁，不满 ${least} 岁不能介绍工作`,
  'minor-hazard': ({ age, hazard }) => `${age} 岁，未成年工不能干：${hazards[hazard]}`,
  'no-seats': ({ seats, taken }) => `要 ${seats} 人，已经有 ${taken} 人`,
  expired: ({ lastDay, today }) => `${lastDay} 截止，今天 ${today}`,
  'not-willing': ({ from, horizonDays }) => (from === undefined ? '本人说不找活儿' : `本人 ${from} 以后才找，超过 ${horizonDays} 天`),
  'area-refused': ({ area, accepted }) => `在${areaWords[area]}，本人只去${accepted.map((one) => areaWords[one]).join('、')}`,
  'shift-refused': ({ offered, accepted }) =>
    `要上${offered.map((one) => shiftWords[one]).join('或')}，本人只上${accepted.map((one) => shiftWords[one]).join('、')}`,
  'hours-refused': ({ edge, clock, limit }) =>
    edge === 'home-by'
      ? `最早 ${clockTime(clock)} 到家，要 ${clockTime(limit)} 前到家`
      : `${clockTime(clock)} 就得出门，最早 ${clockTime(limit)} 才能出门`,
  'pay-below-floor': ({ highest, floor }) => `最多 ${yuan(highest)} 元/月，少于 ${yuan(floor)} 元不去`,
  'must-return-nightly': (broken) => `要天天回家，${tooFar(broken)}`,
  'no-lodging': (broken) => `不管住，本人要有住处；${tooFar(broken)}`,
  'beyond-max-commute': (broken) => `不在外住，${tooFar(broken)}`,
  'health-limit': ({ limit, demand }) => `${limitWords[limit]}，这个活儿要${demandWords[demand]}`,
  'licence-missing': ({ licence, expired }, catalogue) =>
    expired === undefined ? `没有${licenceName(catalogue, licence)}` : `${licenceName(catalogue, licence)} ${expired} 到期`,
  'skill-missing': ({ skill }, catalogue) => `一定要会${skillName(catalogue, skill)}`,
  'only-together': ({ seats, partnerBroken }, catalogue) =>
    partnerBroken === undefined
      ? `两口子一起去，只剩 ${seats ?? 0} 个位子`
      : `两口子一起去，另一位不行：${wordRule(rules, partnerBroken, catalogue)}`,
};
