import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { householdByTokenHash, issueHouseholdCode } from './household-code.ts';
import { addHousehold, newId, today } from './rows-for-tests.ts';
import type { HouseholdId } from './schema/columns.ts';
import { householdTable } from './schema/household.ts';
import { describeOnEveryDatabase } from './testing/index.ts';

describeOnEveryDatabase('household codes', (database) => {
  const issue = (householdId: HouseholdId) =>
    issueHouseholdCode(database().orm, {
      id: newId('code'),
      householdId,
      issuedOn: today,
      hashOf: (generation) => `${householdId}/${generation}`,
    });

  test('a printed code leads to its household, named by village, township and county', async () => {
    const { householdId } = await addHousehold(database().orm);
    expect(await issue(householdId)).toBe(1);
    expect(await householdByTokenHash(database().orm, `${householdId}/1`)).toStrictEqual({
      householdId,
      status: 'active',
      generation: 1,
      villageName: '小西窝堡村',
      townshipName: '小街基镇',
      countyName: '开鲁县',
    });
  });

  test('a code that was never printed leads nowhere', async () => {
    expect(await householdByTokenHash(database().orm, 'guessed')).toBe(undefined);
  });

  test('a new paper replaces the old one, which still says whose it was', async () => {
    const { householdId } = await addHousehold(database().orm);
    await issue(householdId);
    expect(await issue(householdId)).toBe(2);
    const found = await Promise.all([1, 2].map((generation) => householdByTokenHash(database().orm, `${householdId}/${generation}`)));
    expect(found.map((household) => [household?.householdId, household?.status])).toEqual([
      [householdId, 'replaced'],
      [householdId, 'active'],
    ]);
  });

  test('clerks who print for one household at once get a paper each, and the last one is valid', async () => {
    const { householdId } = await addHousehold(database().orm);
    const generations = await Promise.all([1, 2, 3, 4, 5].map(() => issue(householdId)));
    expect(new Set(generations)).toEqual(new Set([1, 2, 3, 4, 5]));
    const found = await Promise.all(generations.map((generation) => householdByTokenHash(database().orm, `${householdId}/${generation}`)));
    expect(found.filter((household) => household?.status === 'active').map((household) => household?.generation)).toEqual([5]);
  });

  test('a household that was closed, or never was, gets no code', async () => {
    const { householdId } = await addHousehold(database().orm);
    await database().orm.update(householdTable).set({ status: 'closed' }).where(eq(householdTable.id, householdId));
    expect(await issue(householdId)).toBe(undefined);
    expect(await issue('nowhere' as HouseholdId)).toBe(undefined);
  });
});
