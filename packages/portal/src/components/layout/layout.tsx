import { raw } from 'hono/html';
import type { FC, PropsWithChildren } from 'hono/jsx';
import type { HouseholdWords } from '../../messages/household-words.ts';
import { HelpBlock } from '../help-block/help-block.tsx';
import { householdCss } from './household-css.ts';

/** What every page of a household needs besides its own content. */
export interface PageFrame {
  readonly words: HouseholdWords;
  /** Office phone as it is dialled. */
  readonly helpPhone: string;
  /** The same page in the other language. */
  readonly otherLanguagePath: string;
}

interface LayoutProps {
  readonly frame: PageFrame;
  readonly title: string;
}

/** One HTML answer: no script, no font, no image request; help is the last block of every page. */
export const Layout: FC<PropsWithChildren<LayoutProps>> = ({ frame: { words, helpPhone, otherLanguagePath }, title, children }) => (
  <>
    {raw('<!doctype html>')}
    <html lang={words.htmlLang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="robots" content="noindex,nofollow" />
        <meta name="format-detection" content="telephone=no" />
        <title>{title}</title>
        <style>{raw(householdCss)}</style>
      </head>
      <body>
        <a class="skip" href="#content">
          {words.skipToContent}
        </a>
        <header>
          <div>
            <b>{words.siteName}</b>
            <a href={otherLanguagePath} lang={words.htmlLang === 'en' ? 'zh-CN' : 'en'}>
              {words.languageSwitch}
            </a>
          </div>
        </header>
        <main id="content">
          {children}
          <HelpBlock words={words} phone={helpPhone} />
        </main>
      </body>
    </html>
  </>
);
