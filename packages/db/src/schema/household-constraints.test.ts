import { expect, test } from 'vitest';
import { insertRow, refusalOf, refusals, type Spoiled } from '../refusals-for-tests.ts';
import { addEnterprise, addHousehold, addVacancy, kailu, newId, noon, villageCode } from '../rows-for-tests.ts';
import { describeOnEveryDatabase } from '../testing/index.ts';

const at = noon.toISOString();
const dayBefore = '2026-11-19T04:00:00Z';

let villages = 0;

function aVillage() {
  villages += 1;
  const code = String(150_523_105_000 + villages);
  return { code, level: 'village', parent_code: '150523105', name: '东村', precision: 'village', latitude: 43.6, longitude: 121.3 };
}

const aHousehold = () => ({ id: newId('household'), village_code: villageCode, status: 'active', created_at: at });

describeOnEveryDatabase('the database refuses', (database) => {
  test('an area whose code, parent, precision or place does not fit', async () => {
    await addEnterprise(database().orm);
    const spoiled: Spoiled = [
      [{ level: 'township' }, 'area_code_has_length_of_level'],
      [{ level: 'province' }, 'area_code_has_length_of_level'],
      [{ code: '15052310599X' }, 'area_code_has_length_of_level'],
      [{ parent_code: null }, 'area_parent_is_prefix'],
      [{ parent_code: '150523' }, 'area_parent_is_prefix'],
      [{ code: '150523999001', parent_code: '150523999' }, 'area_parent_code_area_code_fk'],
      [{ precision: 'street' }, 'area_precision_known'],
      [{ longitude: null }, 'area_degrees_together'],
      [{ latitude: 91 }, 'area_degrees_on_earth'],
    ];
    expect(await refusals(database().orm, 'area', aVillage, spoiled)).toEqual(spoiled);
  });

  test('a household without a village or in an unknown state', async () => {
    await addHousehold(database().orm);
    const spoiled: Spoiled = [
      [{ village_code: kailu }, 'household_lives_in_village'],
      [{ village_code: '150523105999' }, 'household_village_code_area_code_fk'],
      [{ status: 'gone' }, 'household_status_known'],
    ];
    expect(await refusals(database().orm, 'household', aHousehold, spoiled)).toEqual(spoiled);
  });

  test('a member of no household or in an unknown state', async () => {
    const { householdId } = await addHousehold(database().orm);
    const aMember = () => ({ id: newId('laborer'), household_id: householdId, status: 'active' });
    const spoiled: Spoiled = [
      [{ household_id: 'nowhere' }, 'member_household_id_household_id_fk'],
      [{ status: 'away' }, 'member_status_known'],
    ];
    expect(await refusals(database().orm, 'member', aMember, spoiled)).toEqual(spoiled);
  });

  test('a name of nobody', async () => {
    const row = { member_id: 'nobody', name: '甲' };
    expect(await refusalOf(insertRow(database().orm, 'member_identity', row))).toBe('member_identity_member_id_member_id_fk');
  });

  test('a profile of nobody, and a second one of somebody', async () => {
    const { laborerId } = await addHousehold(database().orm);
    const row = { county_code: kailu, profile: '{}', updated_at: at };
    const refusalFor = (memberId: string) => refusalOf(insertRow(database().orm, 'laborer_profile', { ...row, member_id: memberId }));
    expect(await refusalFor('nobody')).toBe('laborer_profile_member_id_member_id_fk');
    expect(await refusalFor(laborerId)).toBe('laborer_profile_pkey');
  });

  test('a profile outside a county', async () => {
    const { householdId } = await addHousehold(database().orm);
    const memberId = newId('laborer');
    await insertRow(database().orm, 'member', { id: memberId, household_id: householdId, status: 'active' });
    const row = { member_id: memberId, county_code: villageCode, profile: '{}', updated_at: at };
    expect(await refusalOf(insertRow(database().orm, 'laborer_profile', row))).toBe('laborer_profile_county_code_is_county');
  });

  test('two valid papers of one household, and one paper of two', async () => {
    const { householdId } = await addHousehold(database().orm);
    let generation = 0;
    const aCode = () => {
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
    const valid = aCode();
    await insertRow(database().orm, 'household_code', { ...valid, status: 'active' });
    const spoiled: Spoiled = [
      [{ status: 'active' }, 'household_code_one_active'],
      [{ token_hash: valid.token_hash }, 'household_code_token_hash'],
      [{ generation: 1 }, 'household_code_household_id_generation'],
      [{ generation: 0 }, 'household_code_generation_from_1'],
      [{ status: 'lost' }, 'household_code_status_known'],
      [{ household_id: 'nowhere' }, 'household_code_household_id_household_id_fk'],
    ];
    expect(await refusals(database().orm, 'household_code', aCode, spoiled)).toEqual(spoiled);
  });

  test('a wish for a laborer of another household', async () => {
    const { orm } = database();
    const home = await addHousehold(orm);
    const neighbour = await addHousehold(orm);
    const row = {
      household_id: home.householdId,
      vacancy_id: await addVacancy(orm),
      kind: 'want-to-go',
      withdrawn_before: 0,
      created_at: at,
    };
    const refusalFor = (laborerId: string) => refusalOf(insertRow(orm, 'wish', { ...row, id: newId('wish'), laborer_id: laborerId }));
    expect(await refusalFor(neighbour.laborerId)).toBe('wish_laborer_lives_in_household');
    expect(await refusalFor(home.laborerId)).toBe(undefined);
  });

  test('a second standing wish, a doubled key and a wish for nothing', async () => {
    const { orm } = database();
    const { householdId } = await addHousehold(orm);
    const vacancyId = await addVacancy(orm);
    let before = -1;
    const aWithdrawnWish = () => {
      before += 1;
      const key = { household_id: householdId, vacancy_id: vacancyId, kind: 'call-me', withdrawn_before: before };
      return { id: newId('wish'), ...key, created_at: at, withdrawn_at: at };
    };
    await insertRow(orm, 'wish', { ...aWithdrawnWish(), withdrawn_at: null });
    const spoiled: Spoiled = [
      [{ withdrawn_at: null }, 'wish_one_standing'],
      [{ withdrawn_before: 0 }, 'wish_natural_key'],
      [{ withdrawn_before: -1 }, 'wish_withdrawn_before_not_negative'],
      [{ kind: 'maybe' }, 'wish_kind_known'],
      [{ withdrawn_at: dayBefore }, 'wish_withdrawn_after_created'],
      [{ vacancy_id: 'nothing' }, 'wish_vacancy_id_vacancy_id_fk'],
      [{ household_id: 'nowhere' }, 'wish_household_id_household_id_fk'],
    ];
    expect(await refusals(orm, 'wish', aWithdrawnWish, spoiled)).toEqual(spoiled);
  });
});
