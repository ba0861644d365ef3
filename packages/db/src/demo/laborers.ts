import type { AskedList, IsoDate, Laborer, Language, Limit, OwnLicence, OwnSkill, Schooling, SkillLevel, Together } from '@huma/matcher';
import { day } from '../rulebook/literals.ts';
import { licenceCode, skillCode, tradeCode } from './codes.ts';
import { addDays } from './days.ts';
import type { DemoPerson, Household } from './households.ts';
import { known } from './known.ts';
import { placeIn } from './places.ts';
import type { Random } from './random.ts';
import { type Trade, inventTrades } from './trades-of-people.ts';
import type { DemoVillage } from './villages.ts';
import { inventWillingness } from './wishes.ts';

/** The profile of each person of a household, in order; couples that want to go together name each other. */
export function inventProfiles({ people, village }: Household, today: IsoDate, random: Random): readonly Laborer[] {
  const couple = people.filter(({ relation }) => relation === 'head' || relation === 'spouse');
  const areTogether = couple.length === 2 && random.chance(3_500);
  const only = random.chance(5_000);
  return people.map((person) => {
    const partner = areTogether && couple.includes(person) ? couple.find((one) => one !== person) : undefined;
    return inventProfile(person, village, partner && { with: partner.id, only }, today, random);
  });
}

function inventProfile(person: DemoPerson, village: DemoVillage, together: Together | undefined, today: IsoDate, random: Random): Laborer {
  const trades = inventTrades(person, village.mongolian, random);
  return {
    id: person.id,
    ...known({
      birthDate: random.chance(9_700) ? birthDate(person.age, today, random) : undefined,
      sex: random.chance(9_800) ? person.sex : undefined,
    }),
    home: placeIn(village.row.code.slice(0, 6), village.row, 'village'),
    ...abilities(trades, person.age, today, random),
    limits: inventLimits(person, random),
    asked: askedLists.filter(() => random.chance(5_500)),
    ...known({
      schooling: random.chance(8_500) ? inventSchooling(person.age, random) : undefined,
      languages: random.chance(7_500) ? inventLanguages(person.age, village.mongolian, random) : undefined,
    }),
    willingness: { ...inventWillingness(person, trades, today, random), ...known({ together }) },
    history: [],
  };
}

const askedLists: readonly AskedList[] = ['skills', 'licences', 'experience', 'limits'];

/** A birthday in the year before `today` that makes the person exactly so old. */
function birthDate(age: number, today: IsoDate, random: Random): IsoDate {
  const birthday = addDays(today, -random.int(365));
  const year = Number(birthday.slice(0, 4)) - age;
  // 29 February is no day of most years.
  const monthAndDay = birthday.slice(5) === '02-29' ? '02-28' : birthday.slice(5);
  return day(`${year}-${monthAndDay}`);
}

function abilities(
  trades: readonly Trade[],
  age: number,
  today: IsoDate,
  random: Random,
): Pick<Laborer, 'skills' | 'licences' | 'experience'> {
  const licences = new Set(trades.flatMap(({ licences: often = [] }) => often.filter(() => random.chance(6_000))));
  const skills = new Set(trades.flatMap(({ skills: often = [] }) => often.filter(() => random.chance(6_500))));
  // At most half of the months since 16 went into one trade.
  const most = Math.max(2, (age - 16) * 6);
  return {
    skills: [...skills].map((skill) => inventSkill(skill, most, random)),
    licences: [...licences].map((licence) => inventLicence(licence, today, random)),
    experience: trades.map(({ trade }) => ({
      trade: tradeCode(trade),
      months: Math.min(most, random.pick([2, 4, 6, 8, 12, 18, 24, 36, 60, 120])),
    })),
  };
}

const levels: readonly (readonly [SkillLevel, number])[] = [
  [1, 3],
  [2, 5],
  [3, 2],
];

function inventSkill(skill: string, mostMonths: number, random: Random): OwnSkill {
  const level = random.chance(7_500) ? random.weighted(levels) : undefined;
  const months = random.chance(4_000) ? random.between(2, Math.min(120, mostMonths)) : undefined;
  return { skill: skillCode(skill), ...known({ level, months }) };
}

/** Some have expired without anybody having noticed. */
function inventLicence(licence: string, today: IsoDate, random: Random): OwnLicence {
  const expires = random.chance(6_000) ? addDays(today, random.between(-200, 1_800)) : undefined;
  return { licence: licenceCode(licence), ...known({ expires }) };
}

function inventLimits({ age }: DemoPerson, random: Random): readonly Limit[] {
  if (!random.chance(age >= 50 ? 4_500 : 1_200)) return [];
  const common: readonly (readonly [Limit, number])[] = [
    ['no-heavy-lifting', 8],
    ['no-long-standing', 4],
    ['no-night', 3],
    ['no-heights', 3],
    ['no-bending', 2],
    ['no-sharp-sight', 2],
    ['no-cold', 1],
    ['no-dust', 1],
    ['sitting-only', 1],
    ['no-good-hearing', 1],
  ];
  const first = random.weighted(common);
  const second = random.weighted(common);
  return first === second || random.chance(6_000) ? [first] : [first, second];
}

function inventSchooling(age: number, random: Random): Schooling {
  if (age >= 50)
    return random.weighted([
      ['none', 8],
      ['primary', 45],
      ['middle', 42],
      ['high', 5],
    ] as const);
  if (age >= 30)
    return random.weighted([
      ['primary', 18],
      ['middle', 60],
      ['high', 17],
      ['college', 5],
    ] as const);
  return random.weighted([
    ['middle', 50],
    ['high', 35],
    ['college', age >= 21 ? 15 : 0],
  ] as const);
}

function inventLanguages(age: number, mongolian: boolean, random: Random): readonly Language[] {
  if (!mongolian) return ['mandarin'];
  return random.chance(age >= 50 ? 1_500 : 200) ? ['mongolian'] : ['mandarin', 'mongolian'];
}
