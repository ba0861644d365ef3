import { expect, test } from 'vitest';
import { bumpDataVersion, readDataVersion } from './data-version.ts';
import { describeOnEveryDatabase } from './testing/index.ts';

describeOnEveryDatabase('the data version', (database) => {
  test('writers at once each get a version of their own, without a gap', async () => {
    const { orm } = database();
    const before = await readDataVersion(orm);
    const versions = await Promise.all([1, 2, 3, 4, 5].map(() => orm.transaction(bumpDataVersion)));
    expect(versions.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5].map((step) => before + step));
    expect(await readDataVersion(orm)).toBe(before + 5);
  });

  test('a transaction that fails raises nothing', async () => {
    const { orm } = database();
    const before = await readDataVersion(orm);
    const failing = orm.transaction(async (transaction) => {
      await bumpDataVersion(transaction);
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await readDataVersion(orm)).toBe(before);
  });
});
