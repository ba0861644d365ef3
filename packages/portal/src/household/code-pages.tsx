import type { CodedHousehold } from '@huma/db';
import type { Context } from 'hono';
import { MessagePage } from '../components/layout/message-page.tsx';
import { paths } from '../paths.ts';
import type { HouseholdTools } from './household-tools.ts';
import { pageFrame } from './page-frame.ts';

/** A code that nobody was given: misread, mistyped or guessed. */
export function unknownCodePage(c: Context, { helpPhone }: Pick<HouseholdTools, 'helpPhone'>): Response | Promise<Response> {
  const { language, frame } = pageFrame(c, helpPhone);
  const { unknownCodeTitle, unknownCodeText, typeCodeAgain } = frame.words;
  return c.html(
    <MessagePage
      frame={frame}
      title={unknownCodeTitle}
      text={unknownCodeText}
      next={{ path: paths.home(language), word: typeCodeAgain }}
    />,
    404,
  );
}

/** A paper that was good once; 410 tells programs that it will not be again. */
export function endedCodePage(
  c: Context,
  { helpPhone }: Pick<HouseholdTools, 'helpPhone'>,
  status: Exclude<CodedHousehold['status'], 'active'>,
): Response | Promise<Response> {
  const { frame } = pageFrame(c, helpPhone);
  return c.html(<MessagePage frame={frame} title={frame.words.endedCodeTitle} text={frame.words.endedCodeText[status]} />, 410);
}
