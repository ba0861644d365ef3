import type { LaborerId, Sex } from '@huma/matcher';
import { inventName } from './person-names.ts';
import type { Random } from './random.ts';
import type { DemoVillage } from './villages.ts';

export type Relation = 'head' | 'spouse' | 'child' | 'parent';

/** A household and the village it lives in. */
export interface DemoHousehold {
  readonly id: string;
  /** 12 digits. */
  readonly villageCode: string;
}

/** What a desk clerk knows about somebody and matching never sees. */
export interface DemoIdentity {
  readonly name: string;
  /** Invented; a couple shares one, some people have none. */
  readonly phone?: string;
}

/** One willing member of a household before any question about work was asked. */
export interface DemoPerson {
  readonly id: LaborerId;
  readonly householdId: string;
  readonly relation: Relation;
  readonly identity: DemoIdentity;
  readonly sex: Sex;
  readonly age: number;
}

export interface Household {
  readonly household: DemoHousehold;
  readonly village: DemoVillage;
  readonly people: readonly DemoPerson[];
}

/** Households of one to three willing people, spread over the villages; `people` in all. */
export function inventHouseholds(villages: readonly DemoVillage[], count: number, people: number, random: Random): readonly Household[] {
  const sizes = Array.from({ length: count }, () => 1);
  for (let left = people - count; left > 0; ) {
    const at = random.int(count);
    const size = sizes[at] ?? 3;
    // A third willing member is rare.
    if (size === 3 || (size === 2 && !random.chance(1_000))) continue;
    sizes[at] = size + 1;
    left -= 1;
  }
  let numbered = 0;
  return sizes.map((size, at) => {
    const village = random.pick(villages);
    const household = { id: `household-${padded(at + 1)}`, villageCode: village.row.code };
    const numbers = Array.from({ length: size }, () => (numbered += 1));
    return { household, village, people: inventPeople(household.id, numbers, village.mongolian, random) };
  });
}

interface Relative {
  readonly relation: Relation;
  readonly sex: Sex;
  readonly age: number;
}

function inventPeople(householdId: string, numbers: readonly number[], villageIsMongolian: boolean, random: Random): readonly DemoPerson[] {
  const mongolian = random.chance(villageIsMongolian ? 8_500 : 800);
  const head: Relative = { relation: 'head', sex: random.chance(7_500) ? 'male' : 'female', age: ageOfHead(random) };
  const headName = inventName({ sex: head.sex, age: head.age, mongolian }, random);
  const sharesPhone = random.chance(8_000);
  const relatives = [head, ...inventRelatives(head, numbers.length - 1, random)];
  return numbers.map((number, at) => {
    const { relation, sex, age } = relatives[at] ?? head;
    const bearsSurname = relation !== 'spouse' && headName.surname !== undefined;
    const name =
      relation === 'head'
        ? headName.name
        : inventName({ sex, age, mongolian, ...(bearsSurname ? { surname: headName.surname } : {}) }, random).name;
    const phone = relation === 'spouse' && sharesPhone ? inventedPhone(numbers[0] ?? number) : ownPhone(number, relation, random);
    return {
      id: `laborer-${padded(number)}` as LaborerId,
      householdId,
      relation,
      sex,
      age,
      identity: phone === undefined ? { name } : { name, phone },
    };
  });
}

function ageOfHead(random: Random): number {
  const [from, to] = random.weighted([
    [[24, 29], 8],
    [[30, 39], 24],
    [[40, 49], 32],
    [[50, 59], 28],
    [[60, 66], 8],
  ] as const);
  return random.between(from, to);
}

function inventRelatives(head: Relative, count: number, random: Random): readonly Relative[] {
  if (count === 0) return [];
  const spouse: Relative = {
    relation: 'spouse',
    sex: head.sex === 'male' ? 'female' : 'male',
    age: Math.min(66, Math.max(20, head.age + random.between(-4, 3))),
  };
  if (count === 1) return random.chance(6_500) ? [spouse] : [otherRelative(head, random)];
  return [spouse, otherRelative(head, random)];
}

function otherRelative(head: Relative, random: Random): Relative {
  const sex: Sex = random.chance(5_000) ? 'male' : 'female';
  if (head.age >= 40) return { relation: 'child', sex, age: random.between(16, Math.min(30, head.age - 22)) };
  return { relation: 'parent', sex, age: Math.min(66, head.age + random.between(21, 27)) };
}

function ownPhone(number: number, relation: Relation, random: Random): string | undefined {
  return random.chance(relation === 'parent' ? 5_000 : 9_300) ? inventedPhone(number) : undefined;
}

/** As far as we know no operator was given the prefix 164: nobody can be rung by mistake. The prime keeps neighbours in the list apart; 9000 up are for others. */
function inventedPhone(number: number): string {
  return `1640475${String((number * 3_571) % 9_000).padStart(4, '0')}`;
}

function padded(number: number): string {
  return String(number).padStart(3, '0');
}
