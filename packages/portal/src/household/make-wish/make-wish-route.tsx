import { type Context, Hono } from 'hono';
import { MessagePage } from '../../components/layout/message-page.tsx';
import { type HouseholdToken, hashToken, parseToken } from '../../code/token.ts';
import { paths, routes } from '../../paths.ts';
import { endedCodePage, unknownCodePage } from '../code-pages.tsx';
import type { HouseholdTools } from '../household-tools.ts';
import { pageFrame } from '../page-frame.ts';
import { makeWish, wishedVacancy } from './make-wish.ts';
import { WishMadePage } from './wish-made-page.tsx';
import { isWishProof, wishProof } from './wish-proof.ts';

export function makeWishRoute(tools: HouseholdTools): Hono {
  return new Hono()
    .post(routes.wishes, async (c) => {
      const parsed = parseToken(c.req.param('token'));
      if (!parsed.ok) return unknownCodePage(c, tools);
      const { vacancy } = await c.req.parseBody();
      return answer(c, tools, parsed.token, typeof vacancy === 'string' ? vacancy.slice(0, 64) : '');
    })
    .get(routes.wishMade, async (c) => {
      const parsed = parseToken(c.req.param('token'));
      if (!parsed.ok) return unknownCodePage(c, tools);
      const { token } = parsed;
      const vacancyId = c.req.param('vacancy');
      const proof = c.req.query('proof') ?? '';
      const { language, frame } = pageFrame(c, tools.helpPhone, (other) => paths.wishMade(token, vacancyId, proof, other));
      const wished = isWishProof(proof, tools.codeKey, token, vacancyId) ? await wishedVacancy(tools.orm, vacancyId) : undefined;
      if (wished === undefined) return c.redirect(paths.household(token, language), 303);
      c.header('Cache-Control', 'no-store');
      return c.html(
        <WishMadePage
          frame={frame}
          title={wished.title}
          enterprise={wished.enterpriseName ?? frame.words.enterpriseUnnamed}
          jobsPath={paths.household(token, language)}
        />,
      );
    });
}

async function answer(c: Context, tools: HouseholdTools, token: HouseholdToken, vacancyId: string): Promise<Response> {
  const outcome = await makeWish(tools, { tokenHash: hashToken(tools.codeKey, token), vacancyId });
  const { language, frame } = pageFrame(c, tools.helpPhone, (other) => paths.household(token, other));
  const { words } = frame;
  const next = { path: paths.household(token, language), word: words.backToJobs };
  switch (outcome.kind) {
    case 'unknown-code':
      return unknownCodePage(c, tools);
    case 'ended':
      return endedCodePage(c, tools, outcome.status);
    case 'gone':
      return c.html(<MessagePage frame={frame} title={words.wishGoneTitle} text={words.wishGoneText} next={next} />, 409);
    case 'barred':
      return c.html(<MessagePage frame={frame} title={words.wishBarredTitle} text={words.wishBarredText} next={next} />, 409);
    case 'made':
      // 303: reloading the answer asks for the page again and never sends the wish again.
      return c.redirect(paths.wishMade(token, outcome.vacancyId, wishProof(tools.codeKey, token, outcome.vacancyId), language), 303);
  }
}
