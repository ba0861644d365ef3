import type { EnterpriseId } from '@huma/matcher';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { insertRow, refusalOf, refusals, type Spoiled } from '../refusals-for-tests.ts';
import { addEnterprise, addVacancy, kailu, newId, noon, villageCode } from '../rows-for-tests.ts';
import { describeOnEveryDatabase } from '../testing/index.ts';

const at = noon.toISOString();
const dayBefore = '2026-11-19T04:00:00Z';

const anEnterprise = () => ({ id: newId('enterprise'), county_code: kailu, verified: false, banned: false });

const aVacancy = (enterpriseId: EnterpriseId) => ({
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

const anImport = () => ({
  id: newId('import'),
  file_name: '名单.xlsx',
  file_sha256: 'a'.repeat(64),
  county_code: kailu,
  received_on: '2026-11-20',
  created_at: at,
  vacancy_count: 1,
  draft_count: 0,
  rejected_count: 0,
});

describeOnEveryDatabase('the database refuses', (database) => {
  test('an enterprise outside a county or with an impossible record', async () => {
    await addEnterprise(database().orm);
    const spoiled: Spoiled = [
      [{ county_code: villageCode }, 'enterprise_county_code_is_county'],
      [{ county_code: '999999' }, 'enterprise_county_code_area_code_fk'],
      [{ answer_rate: 10_001 }, 'enterprise_answer_rate_in_basis_points'],
      [{ answer_rate: -1 }, 'enterprise_answer_rate_in_basis_points'],
      [{ median_answer_days: -1 }, 'enterprise_median_answer_days_not_negative'],
    ];
    expect(await refusals(database().orm, 'enterprise', anEnterprise, spoiled)).toEqual(spoiled);
  });

  test('a vacancy that contradicts itself', async () => {
    const enterpriseId = await addEnterprise(database().orm);
    const spoiled: Spoiled = [
      [{ enterprise_id: 'nobody' }, 'vacancy_enterprise_id_enterprise_id_fk'],
      [{ import_id: 'none' }, 'vacancy_import_id_import_id_fk'],
      [{ status: 'hidden' }, 'vacancy_status_known'],
      [{ trade: null }, 'vacancy_open_has_trade'],
      [{ county_code: villageCode }, 'vacancy_county_code_is_county'],
      [{ seats_taken: 6 }, 'vacancy_seats_taken_not_above_seats'],
      [{ seats: null, seats_taken: -1 }, 'vacancy_seats_not_negative'],
      [{ pay_min: 500_000 }, 'vacancy_pay_min_not_above_max'],
      [{ pay_min: -1 }, 'vacancy_pay_not_negative'],
      [{ pay_min: null, pay_max: -1 }, 'vacancy_pay_not_negative'],
      [{ pay_basis: 'week' }, 'vacancy_pay_basis_known'],
      [{ valid_until: '2026-11-19' }, 'vacancy_valid_until_not_before_received'],
      [{ confirmed_on: '2026-11-19' }, 'vacancy_confirmed_not_before_received'],
      [{ source_key: '17' }, 'vacancy_source_key_has_source'],
    ];
    expect(await refusals(database().orm, 'vacancy', () => aVacancy(enterpriseId), spoiled)).toEqual(spoiled);
  });

  test('nothing about a draft that has no trade yet', async () => {
    const draft = { ...aVacancy(await addEnterprise(database().orm)), status: 'draft', trade: null };
    expect(await refusalOf(insertRow(database().orm, 'vacancy', draft))).toBe(undefined);
  });

  test('one notice as two vacancies', async () => {
    const { orm } = database();
    const enterpriseId = await addEnterprise(orm);
    const aNotice = (key: string) => insertRow(orm, 'vacancy', { ...aVacancy(enterpriseId), source: 'weekly list', source_key: key });
    expect(await refusalOf(aNotice('17'))).toBe(undefined);
    expect(await refusalOf(aNotice('18'))).toBe(undefined);
    expect(await refusalOf(aNotice('17'))).toBe('vacancy_source_source_key');
  });

  test('an import that cannot be', async () => {
    await addEnterprise(database().orm);
    const spoiled: Spoiled = [
      [{ file_sha256: 'A'.repeat(64) }, 'import_file_sha256_is_hex'],
      [{ county_code: villageCode }, 'import_county_code_is_county'],
      [{ draft_count: -1 }, 'import_counts_not_negative'],
      [{ undone_at: dayBefore }, 'import_undone_after_created'],
    ];
    expect(await refusals(database().orm, 'import', anImport, spoiled)).toEqual(spoiled);
  });

  test('a line of an import that says something else than its outcome', async () => {
    const { orm } = database();
    const vacancyId = await addVacancy(orm);
    const file = anImport();
    await insertRow(orm, 'import', file);
    let lines = 0;
    const aLine = () => {
      lines += 1;
      return { import_id: file.id, line_no: lines, outcome: 'vacancy', vacancy_id: vacancyId, issues: '[]', source_text: '包装工' };
    };
    const spoiled: Spoiled = [
      [{ import_id: 'none' }, 'import_line_import_id_import_id_fk'],
      [{ line_no: 0 }, 'import_line_no_from_1'],
      [{ line_no: 1 }, 'import_line_import_id_line_no_pk'],
      [{ outcome: 'lost' }, 'import_line_outcome_known'],
      [{ outcome: 'rejected' }, 'import_line_vacancy_unless_rejected'],
      [{ vacancy_id: null }, 'import_line_vacancy_unless_rejected'],
      [{ vacancy_id: 'nothing' }, 'import_line_vacancy_id_vacancy_id_fk'],
      [{ issues: '{}' }, 'import_line_issues_are_a_list'],
    ];
    expect(await refusals(orm, 'import_line', aLine, spoiled)).toEqual(spoiled);
  });

  test('a changed, shortened or emptied audit trail', async () => {
    const { orm } = database();
    const event = {
      id: newId('event'),
      at,
      actor: 'desk',
      action: 'see-household',
      subject_kind: 'household',
      subject_id: '1',
      details: '{}',
    };
    await insertRow(orm, 'audit_event', event);
    const insufficientPrivilege = '42501';
    expect(await refusalOf(orm.execute(sql`update audit_event set actor = 'nobody'`))).toBe(insufficientPrivilege);
    expect(await refusalOf(orm.execute(sql`delete from audit_event`))).toBe(insufficientPrivilege);
    expect(await refusalOf(orm.execute(sql`truncate audit_event`))).toBe(insufficientPrivilege);
    expect((await orm.execute(sql`select actor from audit_event where id = ${event.id}`)).rows[0]).toEqual({ actor: 'desk' });
  });

  test('a second data version', async () => {
    const { orm } = database();
    expect(await refusalOf(insertRow(orm, 'data_version', { id: 2, version: 1 }))).toBe('data_version_is_one_row');
    expect(await refusalOf(insertRow(orm, 'data_version', { id: 1, version: 1 }))).toBe('data_version_pkey');
  });

  test('rulebook rows that are malformed or valid on the same day', async () => {
    let year = 2026;
    const aRow = () => {
      year += 1;
      return { key: 'rent', area: '1505', valid_from: `${year}-01-01`, valid_to: `${year}-12-31`, value: '1', source: '{}' };
    };
    const spoiled: Spoiled = [
      [{ valid_to: '2020-01-01' }, 'rulebook_row_ends_after_start'],
      [{ area: '150' }, 'rulebook_row_area_shape'],
      [{ valid_from: '2027-12-31' }, 'rulebook_row_no_overlap'],
      [{ valid_from: '2000-01-01', valid_to: null }, 'rulebook_row_no_overlap'],
    ];
    expect(await refusals(database().orm, 'rulebook_row', aRow, spoiled)).toEqual(spoiled);
  });
});
