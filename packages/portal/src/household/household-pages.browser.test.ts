/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Database } from '@huma/db';
import { freshDatabase } from '@huma/db/testing';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paths } from '../paths.ts';
import { listen, type RunningServer } from '../server.ts';
import { aPortal, type TestPortal } from '../testing/a-portal.ts';
import { browserMissing, openBrowser } from '../testing/browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

if (browserMissing !== undefined) console.log(`Pages are not opened in a browser: ${browserMissing}`);

describe.skipIf(browserMissing !== undefined)('the pages in a browser of 320 px', () => {
  let database: Database;
  let portal: TestPortal;
  let server: RunningServer;
  let browser: Browser;
  let origin = '';

  beforeAll(async () => {
    const origins: string[] = [];
    database = await freshDatabase();
    portal = await aPortal(database, origins);
    server = await listen(portal.app, '127.0.0.1', 0);
    origin = `http://127.0.0.1:${server.port}`;
    origins.push(origin);
    browser = await openBrowser();
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await server.close();
    await database.close();
  });

  /** The policy of the page is put aside for the inspector's script only; the page itself runs none. */
  const open = async (path: string, options: { readonly script?: boolean } = {}): Promise<Page> => {
    const context = await browser.newContext({
      viewport: { width: 320, height: 640 },
      bypassCSP: options.script !== false,
      javaScriptEnabled: options.script !== false,
    });
    const page = await context.newPage();
    await page.goto(origin + path);
    return page;
  };

  const jobsPage = (household: string): string => paths.household(portal.tokenOf(household), 'zh-CN');
  const pages: readonly (readonly [string, () => string])[] = [
    ['home', () => paths.home('zh-CN')],
    ['home in English', () => paths.home('en')],
    ["the welder's jobs", () => jobsPage('household-welder')],
    ["the mother's jobs", () => jobsPage('household-mother')],
    ["the couple's jobs in English", () => paths.household(portal.tokenOf('household-couple'), 'en')],
    ['a later page', () => paths.household(portal.tokenOf('household-driver'), 'zh-CN', 3)],
    ['past the last page', () => paths.household(portal.tokenOf('household-mother'), 'zh-CN', 300)],
    ['an unknown code', () => `/${portal.tokenOf('nobody')}`],
    ['an unknown page', () => '/no-such-page'],
  ];

  test.each(pages)('%s fits, can be read and pressed, and axe finds nothing, enhanced contrast included', async (_what, path) => {
    const page = await open(path());
    expect(await page.evaluate(overflow)).toBe(0);
    expect(await page.evaluate(smallTargets)).toEqual([]);
    expect(await page.evaluate(smallTexts)).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test('the page is one request, and with text at twice the size it still fits', async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(origin + jobsPage('household-welder'));
    expect(requests).toHaveLength(1);
    await context.close();
    const large = await open(jobsPage('household-welder'));
    await large.addStyleTag({ content: 'body,h1,h2,.pay,.pay small,.btn{font-size:40px}' });
    expect(await large.evaluate(overflow)).toBe(0);
    await large.context().close();
  });

  test('without script a press of 我想去 leads to the answer, and a typed code to the jobs', async () => {
    const page = await open(jobsPage('household-driver'), { script: false });
    await page.getByRole('button', { name: '我想去' }).first().click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('记下了');
    await page.reload();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('记下了');
    await page.goto(`${origin}/`);
    await page.getByLabel('码下面的 13 个字').fill(portal.tokenOf('household-driver').toLowerCase());
    await page.getByRole('button', { name: '看活儿' }).click();
    expect(new URL(page.url()).pathname).toBe(`/${portal.tokenOf('household-driver')}`);
    await page.context().close();
  });

  test('with style sheets off the page still reads in order: trade, enterprise, pay, conditions, reason, button', async () => {
    const page = await open(jobsPage('household-welder'));
    await page.evaluate(() => {
      for (const sheet of document.querySelectorAll('style')) sheet.remove();
    });
    const order = await page
      .locator('article')
      .first()
      .evaluate((card) => [...card.children].map((child) => child.className || child.tagName));
    expect(order).toEqual(['H2', 'who', 'pay', 'facts', 'why', 'live', 'FORM']);
    await page.context().close();
  });

  async function violations(page: Page): Promise<readonly string[]> {
    await page.addScriptTag({ content: axe });
    const results = await page.evaluate(async () =>
      (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: { 'color-contrast-enhanced': { enabled: true } },
      }),
    );
    return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`));
  }
});

/** How many pixels the page is wider than the screen. */
function overflow(): number {
  return Math.max(0, document.documentElement.scrollWidth - innerWidth);
}

/** What can be pressed and is lower or narrower than 60 px; the link that only a keyboard sees is left out. */
function smallTargets(): readonly string[] {
  return [...document.querySelectorAll('a:not(.skip), button, input:not([type=hidden])')]
    .filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width < 60 || height < 60;
    })
    .map((element) => element.outerHTML.slice(0, 120));
}

/** Text below 20 px. */
function smallTexts(): readonly string[] {
  return [...document.querySelectorAll('body *')]
    .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
    .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 20)
    .map((element) => element.outerHTML.slice(0, 120));
}
