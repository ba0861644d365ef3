import type { HouseholdToken } from './code/token.ts';
import type { Language } from './messages/language.ts';

/** Every URL of the portal. Links, forms, redirects and tests are made here; Chinese is the plain address. */
export const paths = {
  home: (language: Language): string => withQuery('/', language),
  household: (token: HouseholdToken, language: Language, from = 0): string =>
    withQuery(`/${token}`, language, from === 0 ? {} : { from: String(from) }),
  wishes: (token: HouseholdToken, language: Language): string => withQuery(`/${token}/wishes`, language),
  /** The answer to a wish; `proof` shows that the wish was made, so that the paper alone cannot read wishes back. */
  wishMade: (token: HouseholdToken, vacancyId: string, proof: string, language: Language): string =>
    withQuery(`/${token}/wishes/${encodeURIComponent(vacancyId)}`, language, { proof }),
  alive: '/healthz',
  ready: '/readyz',
} as const;

/** Patterns for the router; a household's code is the only first segment of 13 characters. */
export const routes = {
  home: '/',
  household: '/:token{[0-9A-Za-z]{13}}',
  wishes: '/:token{[0-9A-Za-z]{13}}/wishes',
  wishMade: '/:token{[0-9A-Za-z]{13}}/wishes/:vacancy',
} as const;

function withQuery(path: string, language: Language, query: Readonly<Record<string, string>> = {}): string {
  const all = new URLSearchParams({ ...query, ...(language === 'en' ? { lang: 'en' } : {}) }).toString();
  return all === '' ? path : `${path}?${all}`;
}
