export { aLaborer, type LaborerFields } from './a-laborer.ts';
export { aVacancy, type VacancyFields } from './a-vacancy.ts';
export { testContext, testRulebook } from './test-context.ts';
