import { isDatabaseAway, type Database } from '@huma/db';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import type { Clock } from './clock.ts';
import type { CodeKey } from './code/code-key.ts';
import { householdPolicy } from './components/layout/content-security-policy.ts';
import { MessagePage } from './components/layout/message-page.tsx';
import { makeWishRoute } from './household/make-wish/make-wish-route.tsx';
import { pageFrame } from './household/page-frame.ts';
import { seeJobsRoute } from './household/see-jobs/see-jobs-route.tsx';
import { typeCodeRoute } from './household/type-code/type-code-route.tsx';
import { openMarket } from './market/market.ts';
import { paths } from './paths.ts';

/** Everything the portal works with. */
export interface AppParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly codeKey: CodeKey;
  readonly helpPhone: string;
  /** Origins that the browser may show; forms from anywhere else are refused. Read at each request. */
  readonly origins: readonly string[];
  /** Told of every unexpected error, without anything that a person typed. */
  readonly report: (error: unknown) => void;
}

/** A wish is a few dozen bytes. */
const LARGEST_BODY = 16 * 1024;

/** The portal as one Hono application; it listens nowhere by itself. */
export function createApp({ database, clock, newId, codeKey, helpPhone, origins, report }: AppParts): Hono {
  const market = openMarket(database.orm, clock);
  const tools = { orm: database.orm, market, clock, newId, codeKey, helpPhone };
  const app = new Hono();
  app.use(
    secureHeaders({
      // With no-referrer Chromium sends `Origin: null` on our own forms, which older phones could then not post.
      referrerPolicy: 'same-origin',
      strictTransportSecurity: 'max-age=31536000; includeSubDomains',
      crossOriginResourcePolicy: 'same-origin',
    }),
  );
  app.use(async (c, next) => {
    await next();
    c.header('Content-Security-Policy', householdPolicy);
    c.header('X-Robots-Tag', 'noindex, nofollow');
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store');
  });
  app.use(csrf({ origin: (asked) => origins.includes(asked) }));
  app.use(bodyLimit({ maxSize: LARGEST_BODY }));
  app.get(paths.alive, (c) => c.text('ok'));
  app.get(paths.ready, async (c) => {
    await database.ping();
    return c.text('ok');
  });
  app.route('/', typeCodeRoute(tools));
  app.route('/', makeWishRoute(tools));
  app.route('/', seeJobsRoute(tools));
  app.notFound((c) => {
    const { frame } = pageFrame(c, helpPhone);
    return c.html(<MessagePage frame={frame} title={frame.words.notFoundTitle} text={frame.words.notFoundText} />, 404);
  });
  app.onError((error, c) => {
    const { frame } = pageFrame(c, helpPhone);
    const { words } = frame;
    if (error instanceof HTTPException) {
      return c.html(<MessagePage frame={frame} title={words.refusedTitle} text={words.refusedText} />, error.status);
    }
    report(error);
    if (isDatabaseAway(error)) {
      c.header('Retry-After', '30');
      return c.html(<MessagePage frame={frame} title={words.busyTitle} text={words.busyText} />, 503);
    }
    return c.html(<MessagePage frame={frame} title={words.errorTitle} text={words.errorText} />, 500);
  });
  return app;
}
