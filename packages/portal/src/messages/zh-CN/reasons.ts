import type { Catalogue, SkillCode, TradeCode } from '@huma/matcher';
import type { ReasonWords } from '../reason-words.ts';

const tradeName = (catalogue: Catalogue, trade: TradeCode): string => catalogue.trades.get(trade)?.name ?? trade;
const skillNames = (catalogue: Catalogue, skills: readonly SkillCode[]): string =>
  skills
    .slice(0, 2)
    .map((skill) => catalogue.skills.get(skill)?.name ?? skill)
    .join('、');

/** Plain words; half a sentence each, so that three can be joined by 、 or ；. Never a figure that only the household knows. */
export const reasons: ReasonWords = {
  'has-asked-skills': ({ skills }, catalogue) => `您家有人会${skillNames(catalogue, skills)}`,
  'no-skill-asked': () => '不用手艺',
  'skills-taught': ({ skills }, catalogue) => `厂里教${skillNames(catalogue, skills)}`,
  'own-trade': ({ trade }, catalogue) => `您家有人干过${tradeName(catalogue, trade)}`,
  'near-trade': ({ from }, catalogue) => `跟您家有人干过的${tradeName(catalogue, from)}差不多`,
  'open-to-all': () => '没干过也能干',
  'experience-enough': () => '干过的年头够',
  'no-experience-asked': () => '不要求干过',
  'schooling-enough': () => '文化程度够',
  'language-fits': () => '说话能听懂',
  'ready-in-time': () => '时间赶得上',
  'pay-reaches-wish': () => '工钱够您家想要的数',
  'pay-is-usual': () => '工钱不低',
  'near-home': ({ roadMetres }) => (roadMetres < 15_000 ? '离家近' : '能天天回家'),
  'bed-offered': ({ lodging }) => ({ free: '白住', 'couple-room': '有夫妻房', subsidised: '住宿有补贴', charged: '有地方住' })[lodging],
  'shift-fits': ({ shift }) => ({ day: '白天干活', night: '夜班您家能上', rotating: '倒班您家能上' })[shift],
  'wanted-trade': () => '是您家想干的活儿',
  contract: () => '签合同',
  insurance: () => '给上社保',
  'starts-soon': () => '马上能上班',
  'couples-welcome': () => '两口子能一起去',
};
