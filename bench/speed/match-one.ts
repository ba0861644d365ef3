// One laborer against 3,000 vacancies, the exhaustive way. The rule of thumb in the same run: what it costs to touch every pair without scoring it.
import { buildVacancyIndex, checkEligibility, match } from '@huma/matcher';
import { randomRegion } from '@huma/matcher/testing';
import { machine } from '../machine.ts';
import { measure } from '../median.ts';

const SEED = 2026;
const region = randomRegion(SEED, { laborers: 200, vacancies: 3000 });
const index = buildVacancyIndex(region.vacancies, region.context);
const laborerAt = (run: number) => {
  const laborer = region.laborers[run % region.laborers.length];
  if (laborer === undefined) throw new Error('The region has no laborers.');
  return laborer;
};
const plan = { warmUp: 200, runs: 400 };

const rules = measure(
  (run) => {
    for (const vacancy of region.vacancies) checkEligibility(laborerAt(run), vacancy, region.context);
  },
  { warmUp: 20, runs: 40 },
);
const matched = measure((run) => match(laborerAt(run), index, { k: 3 }), plan);
const build = measure(() => buildVacancyIndex(region.vacancies, region.context), { warmUp: 20, runs: 40 });

const show = (what: string, { median, lower, upper }: typeof matched): string =>
  `${what.padEnd(56)} ${median.toFixed(2).padStart(8)} ms   (middle half ${lower.toFixed(2)}–${upper.toFixed(2)})`;

console.log(`${machine()}; seed ${SEED}, ${region.vacancies.length} vacancies, ${region.laborers.length} laborers, medians`);
console.log(show('match, k = 3, exhaustive, one laborer', matched));
console.log(show('all broken rules of every pair, one laborer (baseline)', rules));
console.log(show('index built from 3,000 vacancies', build));
console.log(`match / baseline = ${(matched.median / rules.median).toFixed(2)}`);
