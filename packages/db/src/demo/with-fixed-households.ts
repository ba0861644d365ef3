import { earthPoint } from '@huma/matcher';
import { defaultCatalogue } from '@huma/matcher/catalogue';
import { parseLaborer } from '@huma/matcher/schema';
import type { FixedHousehold } from './five-households.ts';
import type { DemoMember, DemoRegion } from './region.ts';

/**
 * Puts fixed households beside the invented ones, first in the lists.
 * @throws Error with the issues when a profile is not one
 */
export function withFixedHouseholds(region: DemoRegion, fixed: readonly FixedHousehold[]): DemoRegion {
  return {
    ...region,
    villages: [
      ...fixed.map(({ village: { township, ...village } }) => ({
        ...village,
        level: 'village' as const,
        parent: township,
        precision: 'village' as const,
      })),
      ...region.villages,
    ],
    households: [...fixed.map(({ id, village }) => ({ id, villageCode: village.code })), ...region.households],
    members: [...fixed.flatMap(membersOf), ...region.members],
  };
}

function membersOf({ id: householdId, village, members }: FixedHousehold): readonly DemoMember[] {
  const home = {
    countyCode: village.code.slice(0, 6),
    point: earthPoint(village.latitude, village.longitude),
    precision: 'village',
  };
  return members.map(({ id, identity, profile }, at) => {
    const parsed = parseLaborer({ ...profile, id, home }, { catalogue: defaultCatalogue });
    if (!parsed.ok) throw new Error(`The demo's ${id} is not a laborer: ${JSON.stringify(parsed.issues)}`);
    return { id, householdId, relation: at === 0 ? 'head' : 'spouse', identity, profile: parsed.value };
  });
}
