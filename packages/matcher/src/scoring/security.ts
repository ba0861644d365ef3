import type { Interval } from '../facts/interval.ts';
import type { Pair } from '../facts/pair.ts';
import type { Unknown } from '../facts/unknown.ts';
import type { Measure } from './measure.ts';

/** A written contract, social insurance and accident insurance. */
export function security({ offer: { vacancy } }: Pair): Measure {
  const contract = worth(vacancy.contract, 4000);
  const social = worth(vacancy.insurance?.social, 4000);
  const accident = worth(vacancy.insurance?.accident, 2000);
  const unknowns: Unknown[] = [];
  if (vacancy.contract === undefined) unknowns.push('vacancy.contract');
  if (vacancy.insurance?.social === undefined || vacancy.insurance.accident === undefined) unknowns.push('vacancy.insurance');
  return { low: contract.low + social.low + accident.low, high: contract.high + social.high + accident.high, unknowns };
}

function worth(offered: boolean | undefined, value: number): Interval {
  return { low: offered === true ? value : 0, high: offered === false ? 0 : value };
}
