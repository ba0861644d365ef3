// The three best vacancies for one laborer, and why.
import { buildVacancyIndex, match } from '@huma/matcher';
import { aLaborer, aVacancy, testContext } from '@huma/matcher/testing';

const welder = aLaborer({ experience: [{ trade: 'welder', months: 50 }], willingness: { toWork: 'now', payFloor: 400_000 } });
const vacancies = [
  aVacancy({ id: 'weld-12km', trade: 'welder', openToAll: false, pay: { min: 550_000, max: 700_000, basis: 'month' }, site: { kmNorth: 12 } }),
  aVacancy({ id: 'pack-2km', trade: 'packer', pay: { min: 380_000, max: 460_000, basis: 'month' }, site: { kmNorth: 2 } }),
  aVacancy({ id: 'weld-75km', trade: 'welder', openToAll: false, lodging: 'free', meals: 'free', site: { kmNorth: 75 } }),
  aVacancy({ id: 'cook-3km', trade: 'cook', pay: { max: 350_000, basis: 'month' }, site: { kmNorth: 3 } }), // pays too little
];

const { matches } = match(welder, buildVacancyIndex(vacancies, testContext()), { k: 3 });
for (const { vacancy, score, way, reasons } of matches) {
  console.log(`${vacancy.id}: ${score} of 10000, ${way}, because ${reasons.slice(0, 3).map(({ code }) => code).join(', ')}`);
}
