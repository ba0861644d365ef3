import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Orm } from '../client/database.ts';
import { addEnterprise, addHousehold, addVacancy, kailu, newId, noon, refusalOf, villageCode } from '../rows-for-tests.ts';
import { describeOnEveryDatabase } from '../testing/index.ts';

/** A row that the table takes, as SQL values by column; a test spoils one of them. */
type Row = Readonly<Record<string, string | number | boolean | null>>;

function insert(db: Orm, table: string, row: Row): Promise<unknown> {
  const names = Object.keys(row).map((name) => sql.identifier(name));
  const values = Object.values(row).map((value) => sql`${value}`);
  return db.execute(sql`insert into ${sql.identifier(table)} (${sql.join(names, sql`, `)}) values (${sql.join(values, sql`, `)})`);
}

describeOnEveryDatabase('what the database refuses', (database) => {
  /** Inserts a good row, which must go in, and spoiled ones; the answer is what refused each. */
  async function refusals(table: string, goodRow: () => Row, spoiled: readonly Row[]): Promise<readonly unknown[]> {
    const { orm } = database();
    expect(await refusalOf(insert(orm, table, goodRow()))).toBe(undefined);
    const found: unknown[] = [];
    for (const spoil of spoiled) found.push(await refusalOf(insert(orm, table, { ...goodRow(), ...spoil })));
    return found;
  }

  test('an area whose code, parent, precision or place does not fit', async () => {
    await addEnterprise(database().orm);
    const village = 150_523_105_000;
    let last = 0;
    const goodRow = () => {
      last += 1;
      return {
        code: String(village + last),
        level: 'village',
        parent_code: '150523105',
        name: '东村',
        precision: 'village',
        latitude: 43.6,
        longitude: 121.3,
      };
    };
    const spoiled = [
      { level: 'township' },
      { code: '15052310599X' },
      { level: 'province' },
      { parent_code: null },
      { parent_code: '150523' },
      { precision: 'street' },
      { longitude: null },
      { latitude: 91 },
    ];
    expect(await refusals('area', goodRow, spoiled)).toEqual([
      'area_code_has_length_of_level',
      'area_code_has_length_of_level',
      'area_code_has_length_of_level',
      'area_parent_is_prefix',
      'area_parent_is_prefix',
      'area_precision_known',
      'area_degrees_together',
      'area_degrees_on_earth',
    ]);
    expect(await refusalOf(insert(database().orm, 'area', { ...goodRow(), code: '150523999001', parent_code: '150523999' }))).toBe(
      'area_parent_code_area_code_fk',
    );
  });

  test('a household without a village or with an unknown state', async () => {
    await addHousehold(database().orm);
    const goodRow = () => ({ id: newId('household'), village_code: villageCode, status: 'active', created_at: noon.toISOString() });
    expect(
      await refusals('household', goodRow, [{ village_code: '150523' }, { village_code: '150523105999' }, { status: 'gone' }]),
    ).toEqual(['household_lives_in_village', 'household_village_code_area_code_fk', 'household_status_known']);
  });

  test('a member of no household or in an unknown state', async () => {
    const { householdId } = await addHousehold(database().orm);
    const goodRow = () => ({ id: newId('laborer'), household_id: householdId, status: 'active' });
    expect(await refusals('member', goodRow, [{ household_id: 'nowhere' }, { status: 'away' }])).toEqual([
      'member_household_id_household_id_fk',
      'member_status_known',
    ]);
  });

  test('a name or a profile of nobody, and a profile outside a county', async () => {
    const { householdId } = await addHousehold(database().orm);
    const member = async () => {
      const id = newId<string>('laborer');
      await insert(database().orm, 'member', { id, household_id: householdId, status: 'active' });
      return id;
    };
    const profile = { county_code: kailu, profile: '{}', updated_at: noon.toISOString() };
    const { orm } = database();
    expect(await refusalOf(insert(orm, 'member_identity', { member_id: 'nobody', name: '甲' }))).toBe(
      'member_identity_member_id_member_id_fk',
    );
    expect(await refusalOf(insert(orm, 'laborer_profile', { member_id: 'nobody', ...profile }))).toBe(
      'laborer_profile_member_id_member_id_fk',
    );
    expect(await refusalOf(insert(orm, 'laborer_profile', { member_id: await member(), ...profile, county_code: villageCode }))).toBe(
      'laborer_profile_county_code_is_county',
    );
  });

  test('an enterprise outside a county or with an impossible record', async () => {
    await addEnterprise(database().orm);
    const goodRow = () => ({ id: newId('enterprise'), county_code: kailu, verified: false, banned: false });
    const spoiled = [
      { county_code: villageCode },
      { county_code: '999999' },
      { answer_rate: 10_001 },
      { answer_rate: -1 },
      { median_answer_days: -1 },
    ];
    expect(await refusals('enterprise', goodRow, spoiled)).toEqual([
      'enterprise_county_code_is_county',
      'enterprise_county_code_area_code_fk',
      'enterprise_answer_rate_in_basis_points',
      'enterprise_answer_rate_in_basis_points',
      'enterprise_median_answer_days_not_negative',
    ]);
  });

  test('a vacancy that contradicts itself', async () => {
    const enterpriseId = await addEnterprise(database().orm);
    const goodRow = () => ({
      id: newId('vacancy'),
      enterprise_id: enterpriseId,
      status: 'open',
      trade: 'packer',
      title: '包装工',
      county_code: kailu,
      seats: 5,
      seats_taken: 5,
      pay_min: 400_000,
      pay_max: 400_000,
      pay_basis: 'month',
      received_on: '2026-11-20',
      valid_until: '2026-11-20',
      confirmed_on: '2026-11-20',
      details: '{}',
      updated_version: 1,
    });
    const spoiled = [
      { enterprise_id: 'nobody' },
      { status: 'hidden' },
      { trade: null },
      { county_code: villageCode },
      { seats_taken: 6 },
      { seats: null, seats_taken: -1 },
      { pay_min: 500_000 },
      { pay_min: -1 },
      { pay_min: null, pay_max: -1 },
      { pay_basis: 'week' },
      { valid_until: '2026-11-19' },
      { confirmed_on: '2026-11-19' },
      { source_key: '17' },
      { import_id: 'none' },
    ];
    expect(await refusals('vacancy', goodRow, spoiled)).toEqual([
      'vacancy_enterprise_id_enterprise_id_fk',
      'vacancy_status_known',
      'vacancy_open_has_trade',
      'vacancy_county_code_is_county',
      'vacancy_seats_taken_not_above_seats',
      'vacancy_seats_not_negative',
      'vacancy_pay_min_not_above_max',
      'vacancy_pay_not_negative',
      'vacancy_pay_not_negative',
      'vacancy_pay_basis_known',
      'vacancy_valid_until_not_before_received',
      'vacancy_confirmed_not_before_received',
      'vacancy_source_key_has_source',
      'vacancy_import_id_import_id_fk',
    ]);
    expect(await refusalOf(insert(database().orm, 'vacancy', { ...goodRow(), status: 'draft', trade: null }))).toBe(undefined);
  });

  test('one notice as two vacancies', async () => {
    const { orm } = database();
    const row = {
      enterprise_id: await addEnterprise(orm),
      status: 'draft',
      title: '焊工',
      county_code: kailu,
      seats_taken: 0,
      pay_basis: 'negotiable',
    };
    const rest = {
      received_on: '2026-11-20',
      details: '{}',
      updated_version: 1,
      source: 'weekly list',
      source_key: newId<string>('notice'),
    };
    expect(await refusalOf(insert(orm, 'vacancy', { ...row, ...rest, id: newId('vacancy') }))).toBe(undefined);
    expect(await refusalOf(insert(orm, 'vacancy', { ...row, ...rest, id: newId('vacancy') }))).toBe('vacancy_source_source_key');
  });

  test('an import or a line of one that does not add up', async () => {
    const { orm } = database();
    const vacancyId = await addVacancy(orm);
    const goodImport = () => ({
      id: newId<string>('import'),
      file_name: '名单.xlsx',
      file_sha256: 'a'.repeat(64),
      county_code: kailu,
      received_on: '2026-11-20',
      created_at: noon.toISOString(),
      vacancy_count: 1,
      draft_count: 0,
      rejected_count: 0,
    });
    const spoiledImports = [
      { file_sha256: 'A'.repeat(64) },
      { county_code: villageCode },
      { draft_count: -1 },
      { undone_at: '2026-11-19T04:00:00Z' },
    ];
    expect(await refusals('import', goodImport, spoiledImports)).toEqual([
      'import_file_sha256_is_hex',
      'import_county_code_is_county',
      'import_counts_not_negative',
      'import_undone_after_created',
    ]);

    const file = goodImport();
    await insert(orm, 'import', file);
    let line = 0;
    const goodLine = () => {
      line += 1;
      return { import_id: file.id, line_no: line, outcome: 'vacancy', vacancy_id: vacancyId, issues: '[]', source_text: '包装工' };
    };
    const spoiledLines = [
      { import_id: 'none' },
      { line_no: 0 },
      { line_no: 1 },
      { outcome: 'lost' },
      { outcome: 'rejected' },
      { vacancy_id: null },
      { vacancy_id: 'none' },
      { issues: '{}' },
    ];
    expect(await refusals('import_line', goodLine, spoiledLines)).toEqual([
      'import_line_import_id_import_id_fk',
      'import_line_no_from_1',
      'import_line_import_id_line_no_pk',
      'import_line_outcome_known',
      'import_line_vacancy_unless_rejected',
      'import_line_vacancy_unless_rejected',
      'import_line_vacancy_id_vacancy_id_fk',
      'import_line_issues_are_a_list',
    ]);
  });

  test('two valid papers of one household, and one paper of two', async () => {
    const { householdId } = await addHousehold(database().orm);
    let generation = 0;
    const goodRow = () => {
      generation += 1;
      return {
        id: newId('code'),
        household_id: householdId,
        generation,
        token_hash: newId('hash'),
        status: 'replaced',
        issued_on: '2026-11-20',
      };
    };
    const active = { ...goodRow(), status: 'active' };
    await insert(database().orm, 'household_code', active);
    const spoiled = [
      { status: 'active' },
      { token_hash: active.token_hash },
      { generation: 1 },
      { generation: 0 },
      { status: 'lost' },
      { household_id: 'none' },
    ];
    expect(await refusals('household_code', goodRow, spoiled)).toEqual([
      'household_code_one_active',
      'household_code_token_hash',
      'household_code_household_id_generation',
      'household_code_generation_from_1',
      'household_code_status_known',
      'household_code_household_id_household_id_fk',
    ]);
  });

  test('a wish for a laborer of another household', async () => {
    const { orm } = database();
    const home = await addHousehold(orm);
    const neighbour = await addHousehold(orm);
    const vacancyId = await addVacancy(orm);
    const row = {
      household_id: home.householdId,
      vacancy_id: vacancyId,
      kind: 'want-to-go',
      withdrawn_before: 0,
      created_at: noon.toISOString(),
    };
    expect(await refusalOf(insert(orm, 'wish', { ...row, id: newId('wish'), laborer_id: neighbour.laborerId }))).toBe(
      'wish_laborer_lives_in_household',
    );
    expect(await refusalOf(insert(orm, 'wish', { ...row, id: newId('wish'), laborer_id: home.laborerId }))).toBe(undefined);
  });

  test('a second standing wish, a doubled key and a wish for nothing', async () => {
    const { orm } = database();
    const { householdId } = await addHousehold(orm);
    const vacancyId = await addVacancy(orm);
    let before = -1;
    const goodRow = () => {
      before += 1;
      return {
        id: newId('wish'),
        household_id: householdId,
        vacancy_id: vacancyId,
        kind: 'call-me',
        withdrawn_before: before,
        created_at: noon.toISOString(),
        withdrawn_at: noon.toISOString(),
      };
    };
    await insert(orm, 'wish', { ...goodRow(), withdrawn_at: null });
    const spoiled = [
      { withdrawn_at: null },
      { withdrawn_before: 0 },
      { withdrawn_before: -1 },
      { kind: 'maybe' },
      { withdrawn_at: '2026-11-19T04:00:00Z' },
      { vacancy_id: 'none' },
      { household_id: 'none' },
    ];
    expect(await refusals('wish', goodRow, spoiled)).toEqual([
      'wish_one_standing',
      'wish_natural_key',
      'wish_withdrawn_before_not_negative',
      'wish_kind_known',
      'wish_withdrawn_after_created',
      'wish_vacancy_id_vacancy_id_fk',
      'wish_household_id_household_id_fk',
    ]);
  });

  test('a changed, removed or emptied audit trail', async () => {
    const { orm } = database();
    const event = {
      id: newId('event'),
      at: noon.toISOString(),
      actor: 'desk',
      action: 'see-household',
      subject_kind: 'household',
      subject_id: '1',
    };
    await insert(orm, 'audit_event', { ...event, details: '{}' });
    const insufficientPrivilege = '42501';
    expect(await refusalOf(orm.execute(sql`update audit_event set actor = 'nobody'`))).toBe(insufficientPrivilege);
    expect(await refusalOf(orm.execute(sql`delete from audit_event`))).toBe(insufficientPrivilege);
    expect(await refusalOf(orm.execute(sql`truncate audit_event`))).toBe(insufficientPrivilege);
    expect((await orm.execute(sql`select actor from audit_event where id = ${event.id}`)).rows[0]).toEqual({ actor: 'desk' });
  });

  test('a second data version', async () => {
    const { orm } = database();
    expect(await refusalOf(insert(orm, 'data_version', { id: 2, version: 1 }))).toBe('data_version_is_one_row');
    expect(await refusalOf(insert(orm, 'data_version', { id: 1, version: 1 }))).toBe('data_version_pkey');
  });

  test('rulebook rows that are malformed or valid on the same day', async () => {
    let year = 2026;
    const goodRow = () => {
      year += 1;
      return { key: 'rent', area: '1505', valid_from: `${year}-01-01`, valid_to: `${year}-12-31`, value: '1', source: '{}' };
    };
    const spoiled = [
      { valid_to: '2020-01-01' },
      { area: '150' },
      { valid_from: '2027-12-31' },
      { valid_to: null, valid_from: '2000-01-01' },
    ];
    expect(await refusals('rulebook_row', goodRow, spoiled)).toEqual([
      'rulebook_row_ends_after_start',
      'rulebook_row_area_shape',
      'rulebook_row_no_overlap',
      'rulebook_row_no_overlap',
    ]);
  });
});
