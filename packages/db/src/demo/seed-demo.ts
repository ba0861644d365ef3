import type { IsoDate, Vacancy } from '@huma/matcher';
import type { PgTable } from 'drizzle-orm/pg-core';
import { saveAreas } from '../area.ts';
import { bulkInsert } from '../bulk-insert.ts';
import type { Database, Orm } from '../client/database.ts';
import { bumpDataVersion } from '../data-version.ts';
import { addEnterprises, type Enterprise } from '../enterprise.ts';
import { toProfileRow } from '../laborer-row.ts';
import { county } from '../rulebook/literals.ts';
import type { HouseholdId } from '../schema/columns.ts';
import { householdTable } from '../schema/household.ts';
import { householdCodeTable } from '../schema/household-code.ts';
import { laborerProfileTable } from '../schema/laborer-profile.ts';
import { memberTable } from '../schema/member.ts';
import { memberIdentityTable } from '../schema/member-identity.ts';
import { claimSetting } from '../setting.ts';
import { addVacancies } from '../vacancy.ts';
import type { VacancyRecord } from '../vacancy-row.ts';
import type { DemoEnterprise } from './enterprises.ts';
import type { DemoRegion } from './region.ts';
import type { DemoCaption } from './vacancies.ts';

/**
 * - `today`: when the households were registered and their first codes issued
 * - `codeHash`: what is stored of the token of a household's code
 * - `onProgress`: rows written so far, and in all
 */
export interface SeedDemoOptions {
  readonly today: IsoDate;
  readonly codeHash: (householdId: string, generation: number) => string;
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Writes a demo region beside the reference areas, with one code for each household. All or nothing: a seed that was
 * cut off leaves no row, and the next call does it again; a finished one is not repeated.
 * @returns whether something was written
 */
export async function seedDemo(database: Database, region: DemoRegion, options: SeedDemoOptions): Promise<boolean> {
  return database.longWork((db) =>
    db.transaction(async (transaction) => {
      if (!(await claimSetting(transaction, 'demo', 'complete'))) return false;
      const steps = stepsOf(region, options, await bumpDataVersion(transaction));
      const total = steps.reduce((sum, { rows }) => sum + rows.length, 0);
      let before = 0;
      for (const { rows, write } of steps) {
        await write(transaction, (done) => options.onProgress?.(before + done, total));
        before += rows.length;
      }
      return true;
    }),
  );
}

/** Some rows and how they get into the database; the callback takes how many of them are in. */
interface Step {
  readonly rows: readonly unknown[];
  readonly write: (transaction: Orm, onChunk: (done: number) => void) => Promise<void>;
}

/** Each table after those it refers to. */
function stepsOf(region: DemoRegion, { today, codeHash }: SeedDemoOptions, version: number): readonly Step[] {
  const registeredAt = new Date(`${today}T00:00:00+08:00`);
  const villageOf = new Map(region.households.map(({ id, villageCode }) => [id, villageCode]));
  const areas = [...region.townships, ...region.villages];
  const enterprises = region.enterprises.map(toEnterprise);
  const vacancies = region.vacancies.map((vacancy) => toRecord(vacancy, region.captions.get(vacancy.id)));
  return [
    { rows: areas, write: (db, onChunk) => saveAreas(db, areas, { onChunk }) },
    into(
      householdTable,
      region.households.map(({ id, villageCode }) => ({ id: id as HouseholdId, villageCode, status: 'active', createdAt: registeredAt })),
    ),
    into(
      householdCodeTable,
      region.households.map(({ id }) => ({
        id: `${id}-code-1`,
        householdId: id as HouseholdId,
        generation: 1,
        tokenHash: codeHash(id, 1),
        status: 'active',
        issuedOn: today,
      })),
    ),
    into(
      memberTable,
      region.members.map(({ profile, householdId }) => ({ id: profile.id, householdId: householdId as HouseholdId, status: 'active' })),
    ),
    into(
      memberIdentityTable,
      region.members.map(({ profile, identity }) => ({ memberId: profile.id, ...identity })),
    ),
    into(
      laborerProfileTable,
      region.members.map(({ profile, householdId }) => toProfileRow(profile, villageOf.get(householdId) ?? '', registeredAt)),
    ),
    { rows: enterprises, write: (db, onChunk) => addEnterprises(db, enterprises, { onChunk }) },
    { rows: vacancies, write: (db, onChunk) => addVacancies(db, vacancies, version, { onChunk }) },
  ];
}

function into<Table extends PgTable>(table: Table, rows: readonly Table['$inferInsert'][]): Step {
  return { rows, write: (db, onChunk) => bulkInsert(db, table, rows, { onChunk }) };
}

function toEnterprise({ id, name, countyCode, sector: _sector, ...record }: DemoEnterprise): Enterprise {
  return { id, name, countyCode: county(countyCode), record };
}

function toRecord(vacancy: Vacancy, caption: DemoCaption | undefined): VacancyRecord {
  return { vacancy, status: 'open', title: vacancy.trade, ...caption };
}
