import type { VacancyRule } from './rule.ts';

export const expired: VacancyRule<'expired'> = {
  id: 'expired',
  class: 'gone',
  scope: 'vacancy',
  ground: 'the notice gives its last valid day',
  check: ({ vacancy: { validUntil } }, { today }) =>
    validUntil !== undefined && validUntil < today ? { rule: 'expired', lastDay: validUntil, today } : undefined,
};
