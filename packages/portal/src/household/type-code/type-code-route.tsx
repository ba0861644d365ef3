import { Hono } from 'hono';
import { parseToken, type ParsedToken } from '../../code/token.ts';
import type { HouseholdWords } from '../../messages/household-words.ts';
import { paths, routes } from '../../paths.ts';
import type { HouseholdTools } from '../household-tools.ts';
import { pageFrame } from '../page-frame.ts';
import { TypeCodePage } from './type-code-page.tsx';

export function typeCodeRoute({ helpPhone }: Pick<HouseholdTools, 'helpPhone'>): Hono {
  return new Hono()
    .get(routes.home, (c) => {
      const { language, frame } = pageFrame(c, helpPhone);
      return c.html(<TypeCodePage frame={frame} action={paths.home(language)} />);
    })
    .post(routes.home, async (c) => {
      const { code } = await c.req.parseBody();
      const text = typeof code === 'string' ? Array.from(code).slice(0, 60).join('') : '';
      const parsed = parseToken(text);
      const { language, frame } = pageFrame(c, helpPhone);
      if (parsed.ok) return c.redirect(paths.household(parsed.token, language), 303);
      return c.html(
        <TypeCodePage frame={frame} action={paths.home(language)} typed={{ text, ...problemOf(parsed, text, frame.words) }} />,
        422,
      );
    });
}

function problemOf(
  parsed: Extract<ParsedToken, { readonly ok: false }>,
  text: string,
  { codeProblem, codeReadAs }: HouseholdWords,
): { readonly problem: string; readonly readAs?: string } {
  if (text.trim() === '') return { problem: codeProblem.empty };
  const readAs = codeReadAs(parsed.readAs);
  switch (parsed.problem) {
    case 'character':
      return { problem: codeProblem.character(parsed.unknown), readAs };
    case 'length':
      return { problem: codeProblem.length(parsed.length), readAs };
    case 'check':
      return { problem: codeProblem.check, readAs };
  }
}
