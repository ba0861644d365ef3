import { type Database, migrateDatabase, openDatabase, seedReference } from '@huma/db';
import { readSettings, type Settings } from '../settings.ts';
import type { CommandIo } from './command.ts';

/** The open database with its tables up to date and the reference rows in it. */
export interface Store {
  readonly database: Database;
  readonly settings: Settings;
  readonly close: () => Promise<void>;
}

/**
 * Opens what the settings name.
 * @throws SettingsError, DatabaseError; nothing stays open then
 */
export async function openStore(io: Pick<CommandIo, 'env'>): Promise<Store> {
  const settings = readSettings(io.env);
  const database = await openDatabase(settings.database);
  try {
    await migrateDatabase(database);
    await seedReference(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  return { database, settings, close: () => database.close() };
}
