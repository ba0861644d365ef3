export { type Issue, type Parsed, type Reference } from './parsed.ts';
export { laborerSchema, parseLaborer } from './laborer.ts';
export { parseVacancy, vacancySchema } from './vacancy.ts';
export { placeInputSchema } from './place.ts';
