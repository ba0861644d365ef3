import { Hono } from 'hono';
import { MessagePage } from '../../components/layout/message-page.tsx';
import { hashToken, parseToken } from '../../code/token.ts';
import { paths, routes } from '../../paths.ts';
import { endedCodePage, unknownCodePage } from '../code-pages.tsx';
import type { HouseholdTools } from '../household-tools.ts';
import { pageFrame } from '../page-frame.ts';
import { jobView } from './job-view.ts';
import { jobsPerPage, seeJobs } from './see-jobs.ts';
import { SeeJobsPage } from './see-jobs-page.tsx';

export function seeJobsRoute(tools: HouseholdTools): Hono {
  return new Hono().get(routes.household, async (c) => {
    const parsed = parseToken(c.req.param('token'));
    if (!parsed.ok) return unknownCodePage(c, tools);
    const { token } = parsed;
    const from = readFrom(c.req.query('from'));
    const { language, frame } = pageFrame(c, tools.helpPhone, (other) => paths.household(token, other, from));
    const seen = await seeJobs(tools, { tokenHash: hashToken(tools.codeKey, token), from });
    switch (seen.kind) {
      case 'unknown':
        return unknownCodePage(c, tools);
      case 'ended':
        return endedCodePage(c, tools, seen.status);
      case 'nobody-asked':
        return c.html(<MessagePage frame={frame} title={frame.words.nobodyAskedTitle} text={frame.words.nobodyAskedText} />);
      case 'question-open':
        return c.html(<MessagePage frame={frame} title={frame.words.questionOpenTitle} text={frame.words.questionOpenText} />);
      case 'jobs':
        // Nothing personal stands on the page, and on a weak network it opens at once again.
        c.header('Cache-Control', 'private, max-age=600');
        return c.html(
          <SeeJobsPage
            frame={frame}
            jobs={seen.jobs.map((job) => jobView(job, frame.words, seen.today, seen.catalogue))}
            isFirst={seen.from === 0}
            wishPath={paths.wishes(token, language)}
            {...(seen.hasMore ? { morePath: paths.household(token, language, seen.from + jobsPerPage) } : {})}
            firstPath={paths.household(token, language)}
          />,
        );
    }
  });
}

function readFrom(text: string | undefined): number {
  return text !== undefined && /^\d{1,4}$/.test(text) ? Number(text) : 0;
}
