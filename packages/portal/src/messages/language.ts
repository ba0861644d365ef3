/** Languages in which every page is complete. */
export type Language = 'zh-CN' | 'en';

/** What `?lang=` says; Chinese unless English was asked for. */
export function readLanguage(text: string | undefined): Language {
  return text === 'en' ? 'en' : 'zh-CN';
}

/** The language that the switch in the page's head leads to. */
export function otherLanguage(language: Language): Language {
  return language === 'en' ? 'zh-CN' : 'en';
}
