import type { HouseholdId } from '@huma/db';
import { freshDatabase } from '@huma/db/testing';
import type { Database } from '@huma/db';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openMarket } from '../../market/market.ts';
import { terminalWords } from '../../messages/terminal.ts';
import { paths } from '../../paths.ts';
import { aPortal, type TestPortal, testNoon } from '../../testing/a-portal.ts';
import { explainList, type ListExplanation } from './explain-list.ts';
import { explanationLines } from './explanation-lines.ts';

describe('an explained list', () => {
  let database: Database;
  let portal: TestPortal;
  beforeAll(async () => {
    database = await freshDatabase();
    portal = await aPortal(database);
  }, 60_000);
  afterAll(() => database.close());

  const explain = (householdId: string): Promise<ListExplanation | undefined> =>
    explainList(
      { orm: database.orm, market: openMarket(database.orm, () => testNoon) },
      { householdId: householdId as HouseholdId },
      { shown: 3, next: 10 },
    );
  const explained = async (householdId: string): Promise<ListExplanation> => {
    const explanation = await explain(householdId);
    if (explanation === undefined) throw new Error(`${householdId} has no list.`);
    return explanation;
  };

  test.each(['household-welder', 'household-mother', 'household-man-of-58', 'household-driver', 'household-couple'])(
    'of %s shows exactly the jobs of its page, in the same order',
    async (householdId) => {
      const page = await (await portal.app.request(paths.household(portal.tokenOf(householdId), 'zh-CN'))).text();
      const onPage = [...page.matchAll(/name="vacancy" value="([^"]+)"/g)].map((found) => found[1]);
      expect((await explained(householdId)).shown.map(({ vacancyId }) => vacancyId)).toEqual(onPage);
    },
  );

  test('gives ten more a member, none of them shown, each with a broken rule or a score that is not above the last shown', async () => {
    const { shown, members } = await explained('household-couple');
    const shownIds = new Set<string>(shown.map(({ vacancyId }) => vacancyId));
    expect(members.map(({ laborer }) => laborer)).toEqual(['laborer-husband', 'laborer-wife']);
    for (const { next } of members) {
      expect(next).toHaveLength(10);
      expect(next.filter(({ vacancy }) => shownIds.has(vacancy.id))).toEqual([]);
      expect(next.every((one) => ('broken' in one ? one.broken.length > 0 : one.score <= 10_000))).toBe(true);
    }
  });

  test('says to the mother that the way is too far, that she would be home too late, and not that her score was low', async () => {
    const lines = explanationLines(await explained('household-mother'), terminalWords('zh-CN'));
    const text = lines.join('\n');
    expect(text).toContain('要天天回家');
    expect(text).toContain('要 16:00 前到家');
  });

  test.each(['zh-CN', 'en'] as const)('reads in %s without a code or an undefined left over', async (language) => {
    for (const household of ['household-welder', 'household-couple']) {
      const text = explanationLines(await explained(household), terminalWords(language)).join('\n');
      expect(text).not.toMatch(/undefined|NaN|\[object|vacancy\.|laborer\.[a-z]/);
    }
  });

  test('parts of a side add up to it, and the line of the score says so', async () => {
    const [first] = (await explained('household-welder')).shown;
    const match = first?.members[0].match;
    const sum = (side: string): number =>
      match?.parts.filter((part) => part.side === side).reduce((total, { got }) => total + got, 0) ?? -1;
    expect([sum('fit'), sum('appeal')]).toEqual([match?.fit, match?.appeal]);
  });

  test('of a household that is not there is no list', async () => {
    expect((await explain('household-nobody'))?.members).toEqual([]);
  });
});
