import { household as english } from './en/household.ts';
import type { HouseholdWords } from './household-words.ts';
import type { Language } from './language.ts';
import { household as chinese } from './zh-CN/household.ts';

const words: { readonly [L in Language]: HouseholdWords } = { 'zh-CN': chinese, en: english };

/** The household pages' texts in a language. */
export function householdWords(language: Language): HouseholdWords {
  return words[language];
}
