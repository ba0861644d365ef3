import type { Catalogue, SkillCode, TradeCode } from '@huma/matcher';
import type { ReasonWords } from '../reason-words.ts';

const tradeName = (catalogue: Catalogue, trade: TradeCode): string => catalogue.trades.get(trade)?.english ?? trade;
const skillNames = (catalogue: Catalogue, skills: readonly SkillCode[]): string =>
  skills
    .slice(0, 2)
    .map((skill) => catalogue.skills.get(skill)?.english ?? skill)
    .join(' and ');

export const reasons: ReasonWords = {
  'has-asked-skills': ({ skills }, catalogue) => `someone in your family knows ${skillNames(catalogue, skills)}`,
  'no-skill-asked': () => 'no skill needed',
  'skills-taught': ({ skills }, catalogue) => `they teach ${skillNames(catalogue, skills)}`,
  'own-trade': ({ trade }, catalogue) => `someone in your family has worked as ${tradeName(catalogue, trade)}`,
  'near-trade': ({ from }, catalogue) => `close to work your family knows (${tradeName(catalogue, from)})`,
  'open-to-all': () => 'beginners are welcome',
  'experience-enough': () => 'enough experience',
  'no-experience-asked': () => 'no experience asked',
  'schooling-enough': () => 'enough schooling',
  'language-fits': () => 'the language fits',
  'ready-in-time': () => 'the dates fit',
  'pay-reaches-wish': () => 'the pay reaches what your family asks',
  'pay-is-usual': () => 'good pay',
  'near-home': ({ roadMetres }) => (roadMetres < 15_000 ? 'near home' : 'home every night'),
  'bed-offered': ({ lodging }) =>
    ({ free: 'free bed', 'couple-room': 'a room for couples', subsidised: 'help with rent', charged: 'a bed there' })[lodging],
  'shift-fits': ({ shift }) =>
    ({ day: 'day work', night: 'night work, which you accept', rotating: 'changing shifts, which you accept' })[shift],
  'wanted-trade': () => 'work your family wants',
  contract: () => 'a written contract',
  insurance: () => 'social insurance',
  'starts-soon': () => 'starts soon',
  'couples-welcome': () => 'couples can go together',
};
