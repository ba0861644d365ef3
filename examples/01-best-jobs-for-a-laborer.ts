import { buildVacancyIndex, match } from '@huma/matcher';
import { aLaborer, aVacancy, testContext } from '@huma/matcher/testing';

const welder = aLaborer({ experience: [{ trade: 'welder', months: 50 }], willingness: { toWork: 'now', payFloor: 400_000 } }); // fen
const welding = { trade: 'welder', openToAll: false };
const vacancies = [
  aVacancy({ ...welding, id: 'weld-12km', pay: { min: 550_000, max: 700_000, basis: 'month' }, site: { kmNorth: 12 } }),
  aVacancy({ ...welding, id: 'weld-75km', lodging: 'free', meals: 'free', site: { kmNorth: 75 } }),
  aVacancy({ id: 'pack-2km', trade: 'packer', pay: { min: 380_000, max: 460_000, basis: 'month' }, site: { kmNorth: 2 } }),
  aVacancy({ id: 'cook-3km', trade: 'cook', pay: { max: 350_000, basis: 'month' }, site: { kmNorth: 3 } }), // below the floor
];

for (const { vacancy, score, way, reasons } of match(welder, buildVacancyIndex(vacancies, testContext()), { k: 3 }).matches) {
  const why = reasons.slice(0, 3).map((reason) => reason.code);
  console.log(`${vacancy.id}: ${score} of 10000, ${way}, ${why.join(', ')}`);
}
