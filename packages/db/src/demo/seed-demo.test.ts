import type { IsoDate } from '@huma/matcher';
import { expect, test } from 'vitest';
import { householdByTokenHash } from '../household-code.ts';
import { laborersOfHousehold } from '../laborer.ts';
import type { HouseholdId } from '../schema/columns.ts';
import { householdTable } from '../schema/household.ts';
import { settingTable } from '../schema/setting.ts';
import { seedReference } from '../seed-reference.ts';
import { describeOnEveryDatabase } from '../testing/index.ts';
import { loadOpenVacancies, vacanciesByIds } from '../vacancy.ts';
import { demoRegion } from './region.ts';
import { seedDemo } from './seed-demo.ts';

const today = '2026-11-20' as IsoDate;
const codeHash = (householdId: string, generation: number) => `${householdId}/${generation}`;
const region = demoRegion({ seed: 7, today, size: 'small' });
const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

describeOnEveryDatabase('the demo region in the database', (database) => {
  test('a seed that was cut off leaves nothing, the next one does it all, and then it is done', async () => {
    const { orm } = database();
    await seedReference(database());
    const cutOff = seedDemo(database(), region, {
      today,
      codeHash,
      onProgress(done, total) {
        if (done > total / 2) throw new Error('the power went');
      },
    });
    await expect(cutOff).rejects.toThrow('the power went');
    expect(await orm.$count(householdTable)).toBe(0);

    const progress: (readonly [number, number])[] = [];
    expect(await seedDemo(database(), region, { today, codeHash, onProgress: (done, total) => progress.push([done, total]) })).toBe(true);
    expect(progress).toEqual(progress.toSorted(([a], [b]) => a - b));
    expect(progress.at(-1)?.[0]).toBe(progress.at(-1)?.[1]);
    expect(await orm.$count(householdTable)).toBe(200);
    expect(await seedDemo(database(), region, { today, codeHash })).toBe(false);
    expect(await orm.$count(settingTable)).toBe(2);

    await expectEverythingBack();
  });

  async function expectEverythingBack(): Promise<void> {
    const { orm } = database();
    expect((await loadOpenVacancies(orm)).toSorted(byId)).toStrictEqual(region.vacancies.toSorted(byId));
    const records = await vacanciesByIds(orm, [...region.captions.keys()]);
    expect(records.map(({ title, placeText }) => ({ title, placeText }))).toEqual([...region.captions.values()]);
    const laborers = await Promise.all(region.households.map(({ id }) => laborersOfHousehold(orm, id as HouseholdId)));
    expect(laborers.flat().toSorted(byId)).toStrictEqual(region.members.map(({ profile }) => profile).toSorted(byId));
    expect(await householdByTokenHash(orm, 'household-001/1')).toMatchObject({
      householdId: 'household-001',
      status: 'active',
      generation: 1,
    });
  }
});
