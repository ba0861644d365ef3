import { ne, sql } from 'drizzle-orm';
import type { Orm } from './client/database.ts';
import { settingTable } from './schema/setting.ts';

/**
 * Sets a setting inside a transaction, and makes others who set the same one wait for its end.
 * So it marks work as done exactly when the work's transaction commits, and of two processes only one does it.
 * @returns false when the setting had that value already
 */
export async function claimSetting(transaction: Orm, key: string, value: string): Promise<boolean> {
  const claimed = await transaction
    .insert(settingTable)
    .values({ key, value })
    .onConflictDoUpdate({ target: settingTable.key, set: { value }, setWhere: ne(settingTable.value, sql`excluded.value`) })
    .returning({ key: settingTable.key });
  return claimed.length > 0;
}
