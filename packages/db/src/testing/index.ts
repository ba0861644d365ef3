export { describeOnEveryDatabase } from './describe-on-every-database.ts';
export { freshDatabase } from './fresh-database.ts';
