import type { WorkKind } from '../work-kind.ts';
import { awaySectors } from './away.ts';
import { factorySectors } from './factories.ts';
import { foodSectors } from './food.ts';
import { landSectors } from './land.ts';
import { roadSectors } from './roads.ts';
import { serviceSectors } from './services.ts';
import { siteSectors } from './sites.ts';

const bySector = {
  ...foodSectors,
  ...landSectors,
  ...factorySectors,
  ...siteSectors,
  ...roadSectors,
  ...serviceSectors,
  ...awaySectors,
} as const satisfies Readonly<Record<string, readonly WorkKind[]>>;

export type Sector = keyof typeof bySector;

/** What enterprises of each sector look for; the first kind is what the sector is known for. Pay: rough ideas, shaped on public notices and scaled down. */
export const workKinds: Readonly<Record<Sector, readonly WorkKind[]>> = bySector;
