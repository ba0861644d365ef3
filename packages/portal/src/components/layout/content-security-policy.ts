import { createHash } from 'node:crypto';
import { householdCss } from './household-css.ts';

const styleHash = createHash('sha256').update(householdCss).digest('base64');

/** Nothing may be loaded or run but the page's own style sheet; forms may only go back to us. */
export const householdPolicy = `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;
