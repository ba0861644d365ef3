import type { RulebookRow } from '@huma/matcher';
import { healthRows } from './health.ts';
import { livingRows } from './living.ts';
import { minimumWages } from './minimum-wages.ts';
import { neighbourRows } from './neighbours.ts';

/**
 * The first rows of Tongliao's rulebook, to be put into the table that the desk edits. `source` and `why` are in Chinese: the desk reads them.
 * Every figure has a row for every county of the country since 2020-01-01; narrower rows come first where they exist.
 */
export const tongliaoRows: readonly RulebookRow[] = [...minimumWages, ...neighbourRows, ...livingRows, ...healthRows];
