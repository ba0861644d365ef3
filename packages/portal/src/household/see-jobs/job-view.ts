import type { VacancyCaption } from '@huma/db';
import { type Catalogue, freeSeats, type IsoDate, type Match } from '@huma/matcher';
import type { JobCardView, JobFact } from '../../components/job-card/job-card.tsx';
import type { HouseholdWords } from '../../messages/household-words.ts';
import { wordReason } from '../../messages/reason-words.ts';
import type { ShownJob } from './see-jobs.ts';

/** How many reasons make one sentence that can still be read. */
const reasonsShown = 3;

/** A job in the words of a language; only what may stand on a page that anybody holding the paper sees. */
export function jobView({ match, caption }: ShownJob, words: HouseholdWords, today: IsoDate, catalogue: Catalogue): JobCardView {
  const [{ match: best }] = match.members;
  const { vacancy } = best;
  const payRemark = words.payRemark(vacancy.pay);
  return {
    vacancyId: vacancy.id,
    trade: jobTitle(best, caption.title, words, catalogue),
    where: whereOf(caption, words),
    pay: words.pay(vacancy.pay),
    ...(payRemark === undefined ? {} : { payRemark }),
    facts: jobFacts(best, words),
    why: publicWhy(best, words, catalogue),
    live: [
      words.seats(freeSeats(vacancy)),
      vacancy.confirmedOn === undefined ? words.received(vacancy.receivedOn, today) : words.checked(vacancy.confirmedOn, today),
      ...(vacancy.enterpriseRecord.medianAnswerDays === undefined ? [] : [words.answersIn(vacancy.enterpriseRecord.medianAnswerDays)]),
    ].join(' · '),
  };
}

/** County and enterprise; many enterprises begin with the county's name already. */
function whereOf({ countyName, enterpriseName }: VacancyCaption, words: HouseholdWords): string {
  if (enterpriseName?.startsWith(countyName) === true) return enterpriseName;
  return `${countyName} · ${enterpriseName ?? words.enterpriseUnnamed}`;
}

/** The notice's own title in Chinese; the trade's name for readers of another language. */
function jobTitle({ vacancy }: Match, title: string, words: HouseholdWords, catalogue: Catalogue): string {
  return words.htmlLang === 'zh-CN' ? title : (catalogue.trades.get(vacancy.trade)?.english ?? title);
}

function jobFacts({ vacancy, roadMetres, isDistanceUncertain }: Match, words: HouseholdWords): readonly JobFact[] {
  const { lodging, lodgingCost, meals, mealCost, shifts } = vacancy;
  return [
    {
      pictogram: 'bed',
      text: words.lodging(lodging, lodgingCost),
      tone: lodging === undefined ? 'ask' : lodging === 'free' || lodging === 'couple-room' ? 'good' : 'plain',
    },
    { pictogram: 'bowl', text: words.meals(meals, mealCost), tone: meals === undefined ? 'ask' : meals === 'free' ? 'good' : 'plain' },
    { pictogram: 'road', text: words.distance(roadMetres, isDistanceUncertain), tone: roadMetres === undefined ? 'ask' : 'plain' },
    {
      pictogram: shifts?.includes('day') === true || shifts === undefined ? 'sun' : 'moon',
      text: words.shift(shifts),
      tone: shifts === undefined ? 'ask' : 'plain',
    },
  ];
}

function publicWhy({ reasons }: Match, words: HouseholdWords, catalogue: Catalogue): string {
  const sentences = reasons
    .filter(({ visibility }) => visibility === 'public')
    .map((reason) => wordReason(words.reason, reason, catalogue));
  return sentences.length === 0 ? words.whyOpen : words.why([...new Set(sentences)].slice(0, reasonsShown));
}
