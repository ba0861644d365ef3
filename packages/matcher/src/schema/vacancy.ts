import { z } from 'zod';
import type { EnterpriseId, VacancyId } from '../model/ids.ts';
import { schoolings } from '../model/laborer.ts';
import type { Pay } from '../model/pay.ts';
import type { Vacancy } from '../model/vacancy.ts';
import { licenceCode, skillCode, tradeCode } from './codes.ts';
import { oneAReference } from './one-a-reference.ts';
import { type Parsed, parseWith, type Reference } from './parsed.ts';
import { placeInputSchema } from './place.ts';
import { code, evenIfOthersAreWrong, fen, isInOrder, isoDate, oneOf, setOf, whole } from './primitives.ts';
import { demands, hazards } from './words.ts';

const yesOrNo = (what: string): z.ZodType<boolean> => z.boolean(`${what}: true or false`);
const clock = whole('minutes from midnight', 0, 2880);
const age = whole('age', 14, 100);

const pay: z.ZodType<Pay> = z
  .strictObject({
    min: fen('least pay').exactOptional(),
    max: fen('highest pay').exactOptional(),
    basis: oneOf('pay basis', ['month', 'day', 'hour', 'piece', 'trip', 'year', 'couple', 'negotiable']),
    floor: fen('guaranteed pay').exactOptional(),
    includesOvertime: yesOrNo('includes overtime').exactOptional(),
    probation: fen('pay on trial').exactOptional(),
    settled: oneOf('settled', ['daily', 'weekly', 'monthly', 'yearly', 'on-completion']).exactOptional(),
    hoursPerDay: whole('hours a day', 1, 24).exactOptional(),
    daysPerMonth: whole('days a month', 1, 31).exactOptional(),
  })
  .refine(({ min, max }) => isInOrder(min, max), {
    ...evenIfOthersAreWrong,
    message: 'a highest pay that is not below the least',
    path: ['max'],
  });

const hours = z.strictObject({
  start: clock.exactOptional(),
  end: clock.exactOptional(),
  perDay: whole('minutes of work a day', 30, 1440).exactOptional(),
});

const ageWish = z.strictObject({
  from: age.exactOptional(),
  to: age.exactOptional(),
  sex: oneOf('sex', ['female', 'male']).exactOptional(),
});

const enterpriseRecord = z.strictObject({
  verified: yesOrNo('verified'),
  banned: yesOrNo('banned'),
  answerRate: whole('answer rate in basis points', 0, 10_000).exactOptional(),
  medianAnswerDays: whole('days until an answer', 0, 365).exactOptional(),
});

/** Schema of a vacancy; seats taken are 0 unless given. */
export const vacancySchema: (reference?: Reference) => z.ZodType<Vacancy> = oneAReference((reference) => {
  const asked = oneOf('need', ['must', 'trainable', 'plus']);
  const skill = z.strictObject({
    skill: skillCode(reference),
    need: asked,
    level: z.literal([1, 2, 3], 'level: 1, 2 or 3').exactOptional(),
  });
  const licence = z.strictObject({
    licence: licenceCode(reference),
    need: oneOf('need', ['legal', 'must', 'plus']),
    obtainableInDays: whole('days until obtained', 0, 1000).exactOptional(),
  });
  return z
    .strictObject(
      {
        id: code<VacancyId>('vacancy id'),
        enterprise: code<EnterpriseId>('enterprise id'),
        trade: tradeCode(reference),
        openToAll: yesOrNo('open to all').exactOptional(),
        skills: setOf('skills', skill, (one) => one.skill).exactOptional(),
        licences: setOf('licences', licence, (one) => one.licence).exactOptional(),
        months: whole('months of experience', 0, 240).exactOptional(),
        schooling: oneOf('schooling', schoolings).exactOptional(),
        languages: setOf('languages', oneOf('language', ['mandarin', 'mongolian'])).exactOptional(),
        seats: whole('seats', 0, 100_000).exactOptional(),
        seatsTaken: whole('seats taken', 0, 100_000).default(0),
        pay,
        site: placeInputSchema(reference),
        workplaceKind: oneOf('workplace', [
          'factory',
          'workshop',
          'building-site',
          'farm',
          'mine',
          'shop',
          'restaurant',
          'household',
          'road',
          'office',
          'other',
        ]).exactOptional(),
        lodging: oneOf('lodging', ['none', 'free', 'charged', 'subsidised', 'couple-room']).exactOptional(),
        lodgingCost: fen('cost of lodging').exactOptional(),
        meals: oneOf('meals', ['none', 'free', 'charged', 'subsidised']).exactOptional(),
        mealCost: fen('cost of meals').exactOptional(),
        shifts: setOf('shifts', oneOf('shift', ['day', 'night', 'rotating'])).exactOptional(),
        hours: hours.exactOptional(),
        restDaysPerMonth: whole('rest days a month', 0, 31).exactOptional(),
        homeWork: yesOrNo('home work').exactOptional(),
        contract: yesOrNo('contract').exactOptional(),
        insurance: z
          .strictObject({ social: yesOrNo('social').exactOptional(), accident: yesOrNo('accident').exactOptional() })
          .exactOptional(),
        demands: setOf('demands', oneOf('demand', demands)).exactOptional(),
        hazards: setOf('hazards', oneOf('hazard', hazards)).exactOptional(),
        couplesWelcome: yesOrNo('couples welcome').exactOptional(),
        startsOn: isoDate.exactOptional(),
        startsBy: isoDate.exactOptional(),
        endsOn: isoDate.exactOptional(),
        receivedOn: isoDate,
        validUntil: isoDate.exactOptional(),
        confirmedOn: isoDate.exactOptional(),
        ageWish: ageWish.exactOptional(),
        enterpriseRecord,
      },
      'a vacancy',
    )
    .refine(({ seats, seatsTaken }) => isInOrder(seatsTaken, seats), {
      ...evenIfOthersAreWrong,
      message: 'not more seats taken than there are',
      path: ['seatsTaken'],
    })
    .refine(({ receivedOn, validUntil }) => isInOrder(receivedOn, validUntil), {
      ...evenIfOthersAreWrong,
      message: 'a last valid day that is not before the day of receipt',
      path: ['validUntil'],
    })
    .refine(({ receivedOn, confirmedOn }) => isInOrder(receivedOn, confirmedOn), {
      ...evenIfOthersAreWrong,
      message: 'a day of confirmation that is not before the day of receipt',
      path: ['confirmedOn'],
    });
});

/** A vacancy from any input, or everything that is wrong with it. */
export function parseVacancy(input: unknown, reference: Reference = {}): Parsed<Vacancy> {
  return parseWith(vacancySchema(reference), input);
}
