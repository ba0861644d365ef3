export { areaByCode, countyCodes } from './area.ts';
export type { AreaLevel, AreaRow } from './areas-data/area.ts';
export { type AuditEvent, recordEvent } from './audit-event.ts';
export type { Database, Orm } from './client/database.ts';
export {
  DatabaseError,
  type DatabaseErrorCode,
  databaseErrorOf,
  isDatabaseAway,
  sqlStateOf,
  withoutParameters,
} from './client/database-error.ts';
export { migrateDatabase } from './client/migrate.ts';
export { openDatabase } from './client/open-database.ts';
export { readDataVersion } from './data-version.ts';
export { seedDemo, type SeedDemoOptions } from './demo/seed-demo.ts';
export { type Enterprise, enterprisesByIds } from './enterprise.ts';
export { type CodedHousehold, householdByTokenHash, issueHouseholdCode, type NewHouseholdCode } from './household-code.ts';
export { type ImportLine, type NewImport, type SavedImport, saveImport, undoImport } from './import.ts';
export { laborersOfHousehold, saveLaborer } from './laborer.ts';
export { identitiesOfHousehold, type MemberIdentity } from './member-identity.ts';
export { loadRulebook } from './rulebook-row.ts';
export type {
  HouseholdCodeStatus,
  HouseholdId,
  HouseholdStatus,
  ImportId,
  ImportOutcome,
  MemberStatus,
  VacancyStatus,
  WishId,
  WishKind,
} from './schema/index.ts';
export { seedReference } from './seed-reference.ts';
export { loadOpenVacancies, loadVacanciesChangedSince, vacanciesByIds, type VacancyChanges } from './vacancy.ts';
export type { DraftVacancy, VacancyRecord } from './vacancy-row.ts';
export { vacancyCaptions, type VacancyCaption } from './vacancy-caption.ts';
export { addWish, type NewWish, type Wish, type WishEvent, wishesOfHousehold, withdrawWish } from './wish.ts';
