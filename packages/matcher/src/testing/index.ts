export { aLaborer, type LaborerFields } from './a-laborer.ts';
export { aVacancy, type VacancyFields } from './a-vacancy.ts';
export { type RandomRegion, randomRegion, type RegionSize } from './random-world.ts';
export { testCatalogue } from './test-catalogue.ts';
export { testContext, testRulebook } from './test-context.ts';
