import type { Context } from 'hono';
import type { PageFrame } from '../components/layout/layout.tsx';
import { householdWords } from '../messages/household.ts';
import { type Language, otherLanguage, readLanguage } from '../messages/language.ts';
import { paths } from '../paths.ts';

/** The language of a request and what every page of a household carries. @param pathIn the page's own address in a language */
export function pageFrame(
  c: Context,
  helpPhone: string,
  pathIn: (language: Language) => string = paths.home,
): { readonly language: Language; readonly frame: PageFrame } {
  const language = readLanguage(c.req.query('lang'));
  return { language, frame: { words: householdWords(language), helpPhone, otherLanguagePath: pathIn(otherLanguage(language)) } };
}
