import { areaRefused } from './area-refused.ts';
import { expired } from './expired.ts';
import { healthLimit } from './health-limit.ts';
import { hoursRefused } from './hours-refused.ts';
import { licenceMissing } from './licence-missing.ts';
import { minorHazard } from './minor-hazard.ts';
import { noSeats } from './no-seats.ts';
import { notWilling } from './not-willing.ts';
import { payBelowFloor } from './pay-below-floor.ts';
import { onlyTogether } from './only-together.ts';
import type { Rule } from './rule.ts';
import { shiftRefused } from './shift-refused.ts';
import { skillMissing } from './skill-missing.ts';
import { beyondMaxCommute, mustReturnNightly, noLodging } from './two-ways-to-live.ts';
import { under16 } from './under-16.ts';

const alone: readonly Rule[] = [
  under16,
  minorHazard,
  noSeats,
  expired,
  notWilling,
  areaRefused,
  shiftRefused,
  hoursRefused,
  payBelowFloor,
  mustReturnNightly,
  noLodging,
  beyondMaxCommute,
  healthLimit,
  licenceMissing,
  skillMissing,
];

/** All rules in the order in which broken ones are named: law, gone, refusal, feasibility. */
export const rules: readonly Rule[] = [...alone, onlyTogether(alone)];
