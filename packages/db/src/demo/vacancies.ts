import type { AgeWish, AskedLicence, IsoDate, Vacancy, VacancyId } from '@huma/matcher';
import { boardAndLodging } from './board-and-lodging.ts';
import { licenceCode, skillCode, tradeCode } from './codes.ts';
import { addDays } from './days.ts';
import type { DemoEnterprise } from './enterprises.ts';
import { inventHours } from './hours.ts';
import { known } from './known.ts';
import { inventPay } from './pay.ts';
import type { Random } from './random.ts';
import { workKinds } from './sectors/index.ts';
import { inventSite, type Sites } from './site.ts';
import type { WorkKind } from './work-kind.ts';

/** What a page calls a vacancy and its place. */
export interface DemoCaption {
  readonly title: string;
  /** The place in words, no more exact than the vacancy's point. */
  readonly placeText: string;
}

interface Offer {
  readonly vacancy: Vacancy;
  readonly caption: DemoCaption;
}

/** Vacancies of the enterprises in turn, so that each has some; fields are silent as often as in real notices. */
export function inventVacancies(
  enterprises: readonly DemoEnterprise[],
  count: number,
  sites: Sites,
  today: IsoDate,
  random: Random,
): readonly Offer[] {
  return Array.from({ length: count }, (_, at) => {
    const enterprise = enterprises[at % enterprises.length];
    if (!enterprise) throw new Error('Expected at least one enterprise.');
    const kinds = workKinds[enterprise.sector];
    // The first round offers what the enterprise is known for.
    const kind = at < enterprises.length ? (kinds[0] ?? random.pick(kinds)) : random.pick(kinds);
    return inventVacancy(`vacancy-${String(at + 1).padStart(3, '0')}`, kind, enterprise, sites, today, random);
  });
}

function inventVacancy(id: string, kind: WorkKind, enterprise: DemoEnterprise, sites: Sites, today: IsoDate, random: Random): Offer {
  const { verified, banned, answerRate, medianAnswerDays } = enterprise;
  const { site, placeText } = inventSite(kind, enterprise.countyCode, sites, random);
  const vacancy: Vacancy = {
    id: id as VacancyId,
    enterprise: enterprise.id,
    trade: tradeCode(kind.trade),
    ...known({ openToAll: kind.openToAll, homeWork: kind.homeWork }),
    ...asked(kind, random),
    ...seats(kind, random),
    pay: inventPay(kind, random),
    site,
    workplaceKind: kind.workplace,
    ...boardAndLodging(kind, random),
    ...inventHours(kind.shift, random),
    ...security(random),
    ...known({ demands: random.chance(6_000) ? kind.demands : undefined, hazards: kind.hazards }),
    ...days(kind, today, random),
    ...known({ ageWish: ageWish(random) }),
    enterpriseRecord: { verified, banned, ...known({ answerRate, medianAnswerDays }) },
  };
  return { vacancy, caption: { title: kind.title, placeText } };
}

/** What is asked of the person. One notice in nine says that beginners are welcome. */
function asked(kind: WorkKind, random: Random): Partial<Vacancy> {
  const beginners = random.chance(1_100);
  return known({
    skills: random.chance(6_500)
      ? kind.skills?.map(([skill, need]) => ({ skill: skillCode(skill), need: beginners ? 'trainable' : need }))
      : undefined,
    licences: askedLicences(kind, random),
    months: beginners ? 0 : kind.openToAll === undefined && random.chance(3_000) ? random.pick([6, 12, 12, 24, 36]) : undefined,
    schooling: random.chance(1_600)
      ? random.weighted([
          ['primary', 1],
          ['middle', 7],
          ['high', 2],
        ] as const)
      : undefined,
    languages: random.chance(700) ? (['mandarin'] as const) : undefined,
  });
}

/** A card that is had within days goes without saying in most notices. */
function askedLicences({ licences = [] }: WorkKind, random: Random): readonly AskedLicence[] | undefined {
  const named = licences.filter(([, , obtainableInDays]) => obtainableInDays === undefined || random.chance(4_000));
  if (named.length === 0) return undefined;
  return named.map(([licence, need, obtainableInDays]) =>
    Object.assign({ licence: licenceCode(licence), need }, known({ obtainableInDays })),
  );
}

/** One notice in three names no number (若干). Small employers want one to five people, factories and seasons up to a hundred. */
function seats(kind: WorkKind, random: Random): Pick<Vacancy, 'seats' | 'seatsTaken'> {
  if (random.chance(3_500)) return { seatsTaken: 0 };
  const [from, to] = kind.many
    ? random.weighted([
        [[2, 5], 3],
        [[6, 20], 4],
        [[21, 60], 2],
        [[61, 100], 1],
      ] as const)
    : random.weighted([
        [[1, 1], 41],
        [[2, 5], 46],
        [[6, 20], 13],
      ] as const);
  const drawn = random.between(from, to);
  // A couple takes two seats.
  const wanted = kind.paidBy === 'couple' ? 2 * Math.ceil(drawn / 2) : drawn;
  return { seats: wanted, seatsTaken: random.chance(1_500) ? random.between(1, wanted) : 0 };
}

function security(random: Random): Partial<Vacancy> {
  const social = random.chance(1_800) ? true : undefined;
  const accident = random.chance(700) ? true : undefined;
  return known({
    contract: social === true || random.chance(1_000) ? true : undefined,
    insurance: social === undefined && accident === undefined ? undefined : known({ social, accident }),
  });
}

/** One in twenty-five is over already and one in ten was never confirmed since it came. */
function days({ seasonDays }: WorkKind, today: IsoDate, random: Random): Partial<Vacancy> & Pick<Vacancy, 'receivedOn'> {
  const daysAgo = random.between(0, 25);
  const receivedOn = addDays(today, -daysAgo);
  const isOver = daysAgo > 3 && random.chance(500);
  const startsOn = seasonDays !== undefined || random.chance(1_500) ? addDays(today, random.between(3, 30)) : undefined;
  return {
    receivedOn,
    ...known({
      confirmedOn: random.chance(9_000) ? addDays(receivedOn, random.between(0, Math.min(daysAgo, 14))) : undefined,
      validUntil: isOver ? addDays(today, -random.between(1, 3)) : random.chance(5_500) ? addDays(today, random.between(7, 60)) : undefined,
      startsOn,
      startsBy: startsOn !== undefined && random.chance(5_000) ? addDays(startsOn, 10) : undefined,
      endsOn: startsOn !== undefined && seasonDays !== undefined ? addDays(startsOn, seasonDays) : undefined,
    }),
  };
}

/** Half of all notices wish an age, mostly up to 45; some a sex, which the clerk is to talk them out of. */
function ageWish(random: Random): AgeWish | undefined {
  if (!random.chance(5_000)) return undefined;
  return known({
    from: random.chance(5_000) ? random.pick([18, 18, 20, 20, 20, 25, 30]) : undefined,
    to: random.weighted([
      [35, 14],
      [40, 20],
      [45, 29],
      [48, 6],
      [50, 20],
      [55, 7],
      [60, 4],
    ] as const),
    sex: random.chance(3_500) ? random.pick(['male', 'male', 'female'] as const) : undefined,
  });
}
