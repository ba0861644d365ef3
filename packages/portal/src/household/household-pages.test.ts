import { gzipSync } from 'node:zlib';
import { type HouseholdId, wishesOfHousehold } from '@huma/db';
import { describeOnEveryDatabase } from '@huma/db/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { householdPolicy } from '../components/layout/content-security-policy.ts';
import { paths } from '../paths.ts';
import { aPortal, formPost, type TestPortal } from '../testing/a-portal.ts';

const welder = 'household-welder';

describeOnEveryDatabase('the pages behind a code', (database) => {
  let portal: TestPortal;
  beforeAll(async () => {
    portal = await aPortal(database());
  }, 60_000);

  afterAll(() => {
    expect(portal.errors, 'nothing unexpected happened on the way').toEqual([]);
  });

  const page = async (
    path: string,
    init?: RequestInit,
  ): Promise<{ readonly status: number; readonly html: string; readonly headers: Headers }> => {
    const answer = await portal.app.request(path, init);
    return { status: answer.status, html: await answer.text(), headers: answer.headers };
  };
  const jobsOf = (householdId: string): string => paths.household(portal.tokenOf(householdId), 'zh-CN');
  const vacanciesOn = (html: string): readonly string[] =>
    [...html.matchAll(/name="vacancy" value="([^"]+)"/g)].map((found) => found[1] ?? '');
  const standing = async (householdId: string): Promise<number> =>
    (await wishesOfHousehold(database().orm, householdId as HouseholdId)).filter(({ withdrawnAt }) => withdrawnAt === undefined).length;

  test('a scanned code shows three jobs with pay, food and lodging, distance, a reason and seats', async () => {
    const { status, html } = await page(jobsOf(welder));
    expect(status).toBe(200);
    expect(html).toContain('<h1>这三个活儿，适合您家</h1>');
    expect(vacanciesOn(html)).toHaveLength(3);
    expect(html.match(/元\/|面谈/g)?.length).toBeGreaterThanOrEqual(3);
    expect(html.match(/公里|跟前|多远/g)?.length).toBeGreaterThanOrEqual(3);
    expect(html.match(/class="why"/g)).toHaveLength(3);
    expect(html.match(/还要/g)).toHaveLength(3);
  });

  test('the code opens in lower case and with letters for digits, as scanners and people write it', async () => {
    const token = portal.tokenOf(welder);
    const written = token.toLowerCase().replaceAll('1', 'l').replaceAll('0', 'o');
    expect((await page(`/${written}`)).html).toBe((await page(jobsOf(welder))).html);
  });

  test('the page is one small HTML answer without script, image or font', async () => {
    const { html, headers } = await page(jobsOf(welder));
    expect(html.startsWith('<!doctype html>')).toBe(true);
    expect(html).not.toMatch(/<script|<img|<link|@import|url\(|style="/);
    expect(gzipSync(html).length).toBeLessThan(10_000);
    expect(headers.get('Content-Security-Policy')).toBe(householdPolicy);
    expect(headers.get('Referrer-Policy')).toBe('same-origin');
    expect(headers.get('Cache-Control')).toBe('private, max-age=600');
    expect(headers.get('X-Robots-Tag')).toBe('noindex, nofollow');
  });

  test('no page of a household tells who lives there', async () => {
    const shown = await Promise.all(
      portal.region.households.slice(0, 40).map(async ({ id }) => ({ id, html: (await page(jobsOf(id))).html })),
    );
    const told = shown.flatMap(({ id, html }) =>
      portal.region.members
        .filter(({ householdId }) => householdId === id)
        .flatMap(({ identity, profile }) =>
          [identity.name, identity.phone, profile.id, profile.birthDate, id].filter((fact) => fact !== undefined && html.includes(fact)),
        ),
    );
    expect(told).toEqual([]);
    const words = /贫困|残疾|疾病|文化程度|周岁|年龄|身份证/;
    expect(shown.filter(({ html }) => words.test(html)).map(({ id }) => id)).toEqual([]);
  });

  test('three more jobs follow the first three, none twice, and the last page says so', async () => {
    const seen: string[] = [];
    let path: string | undefined = jobsOf(welder);
    let last = '';
    for (let pages = 0; path !== undefined && pages < 60; pages++) {
      last = (await page(path)).html;
      seen.push(...vacanciesOn(last));
      path = /<a class="btn" href="([^"]+)">再看三个/.exec(last)?.[1]?.replaceAll('&amp;', '&');
    }
    expect(seen.length).toBeGreaterThan(3);
    expect(new Set(seen).size).toBe(seen.length);
    expect(last).toContain('回到最前面三个');
  });

  test('in English every text is English, but for names of places and enterprises', async () => {
    const { html } = await page(paths.household(portal.tokenOf(welder), 'en'));
    expect(html).toContain('3 jobs that suit your family');
    const withoutNames = html
      .replaceAll(/<p class="who">[^<]*<\/p>/g, '')
      .replaceAll(/<style>[^<]*<\/style>/g, '')
      .replace('中文', '');
    expect(withoutNames.match(/[\u4e00-\u9fff]+/g)).toBeNull();
  });

  test('one press stores one wish and says who rings and by when', async () => {
    const [vacancy = ''] = vacanciesOn((await page(jobsOf(welder))).html);
    const token = portal.tokenOf(welder);
    const answer = await portal.app.request(paths.wishes(token, 'zh-CN'), formPost({ vacancy }));
    expect(answer.status).toBe(303);
    const { status, html } = await page(answer.headers.get('Location') ?? '');
    expect(status).toBe(200);
    expect(html).toContain('<h1>记下了</h1>');
    expect(html).toContain('2 个工作日内');
    expect(await standing(welder)).toBe(1);
  });

  test('twenty presses at once, from two phones, are one wish and one answer', async () => {
    const household = 'household-driver';
    const [vacancy = ''] = vacanciesOn((await page(jobsOf(household))).html);
    const path = paths.wishes(portal.tokenOf(household), 'zh-CN');
    const answers = await Promise.all(Array.from({ length: 20 }, async () => portal.app.request(path, formPost({ vacancy }))));
    expect(new Set(answers.map((answer) => `${answer.status} ${answer.headers.get('Location')}`)).size).toBe(1);
    expect(await standing(household)).toBe(1);
  });

  test('the paper alone reads no wish back: without its proof the answer page leads to the jobs', async () => {
    const [vacancy = ''] = vacanciesOn((await page(jobsOf(welder))).html);
    const token = portal.tokenOf(welder);
    const answer = await portal.app.request(paths.wishMade(token, vacancy, '0000000000000000', 'zh-CN'));
    expect(answer.status).toBe(303);
    expect(answer.headers.get('Location')).toBe(paths.household(token, 'zh-CN'));
  });

  test('a vacancy that is gone meanwhile answers kindly and stores nothing', async () => {
    const before = await standing('household-couple');
    const { status, html } = await page(
      paths.wishes(portal.tokenOf('household-couple'), 'zh-CN'),
      formPost({ vacancy: 'vacancy-of-last-year' }),
    );
    expect(status).toBe(409);
    expect(html).toContain('这个活儿已经没有了');
    expect(await standing('household-couple')).toBe(before);
  });

  test('a vacancy that a rule forbids is not wished for, even by a form that was not ours to show', async () => {
    const mother = 'household-mother';
    const far = portal.region.vacancies.find(({ site, shifts }) => site.countyCode === '150581' && shifts?.includes('day') !== false);
    const { status, html } = await page(paths.wishes(portal.tokenOf(mother), 'zh-CN'), formPost({ vacancy: far?.id ?? '' }));
    expect(status).toBe(409);
    expect(html).toMatch(/这个活儿眼下去不了|这个活儿已经没有了/);
    expect(await standing(mother)).toBe(0);
  });

  test('whom a question of law stands open for is asked to call, and not told that there is no job', async () => {
    const { members, households } = portal.region;
    const unasked = households.filter(({ id }) =>
      members.every(({ householdId, profile }) => householdId !== id || profile.birthDate === undefined),
    );
    const answers = await Promise.all(unasked.map(async ({ id }) => (await page(jobsOf(id))).html));
    expect(answers.flatMap(vacanciesOn)).toEqual([]);
    const asked = answers.filter((html) => html.includes('还差一件事没登记'));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.join('')).not.toMatch(/生日|出生|年龄/);
  });

  test('a form from elsewhere is refused, with a page and not a bare word', async () => {
    const { status, html } = await page(paths.wishes(portal.tokenOf(welder), 'zh-CN'), formPost({ vacancy: 'x' }, 'http://elsewhere.test'));
    expect(status).toBe(403);
    expect(html).toContain('这样不行');
  });

  test('an unknown code, a malformed one and an unknown page each say what to do and whom to call', async () => {
    const wrong = portal.tokenOf('nobody');
    for (const [path, title] of [
      [`/${wrong}`, '没找到这个码'],
      ['/AAAAAAAAAAAAA', '没找到这个码'],
      ['/no-such-page', '没有这一页'],
    ] as const) {
      const { status, html } = await page(path);
      expect([path, status]).toEqual([path, 404]);
      expect(html).toContain(title);
      expect(html).toContain('href="tel:0475-0000000"');
    }
  });

  test('a typed code with spaces and small letters opens the page; a wrong one stays in the box', async () => {
    const token = portal.tokenOf(welder);
    const good = await portal.app.request('/', formPost({ code: ` ${token.toLowerCase().slice(0, 6)} ${token.slice(6)} ` }));
    expect([good.status, good.headers.get('Location')]).toEqual([303, paths.household(token, 'zh-CN')]);
    const bad = await page('/', formPost({ code: 'JJ1B HHP5' }));
    expect(bad.status).toBe(422);
    expect(bad.html).toContain('要 13 个字，您打了 8 个');
    expect(bad.html).toContain('value="JJ1B HHP5"');
  });
});
