import { type IsoDate, latest } from '../model/period.ts';
import type { LicenceCode } from '../model/ids.ts';
import type { Pair } from '../facts/pair.ts';
import type { PairRule, Question } from './rule.ts';

/** Only licences that the law asks for; what an enterprise would like to see is a matter of score. */
export const licenceMissing: PairRule<'licence-missing'> = {
  id: 'licence-missing',
  class: 'feasibility',
  scope: 'pair',
  ground: 'the law asks for the licence',
  check: (pair) => {
    const { vacancy } = pair.offer;
    const onDay = latest(pair.context.today, vacancy.startsOn);
    let question: Question | undefined;
    for (const { licence, need } of vacancy.licences ?? []) {
      if (need !== 'legal') continue;
      const held = lastValidDay(pair, licence);
      if (held === 'unknown') question = { ask: 'laborer.licences' };
      if (held === 'unknown' || held === 'open' || (held !== undefined && held >= onDay)) continue;
      return held === undefined ? { rule: 'licence-missing', licence } : { rule: 'licence-missing', licence, expired: held };
    }
    return question;
  },
};

/** The latest last day of all licences that cover the asked one; undefined when a complete list has none. */
function lastValidDay({ person: { laborer }, context: { catalogue } }: Pair, asked: LicenceCode): IsoDate | 'open' | 'unknown' | undefined {
  let last: IsoDate | undefined;
  for (const { licence, expires } of laborer.licences) {
    if (!catalogue.licenceCovers(licence, asked)) continue;
    if (expires === undefined) return 'open';
    last = last === undefined ? expires : latest(last, expires);
  }
  return last ?? (laborer.asked.includes('licences') ? undefined : 'unknown');
}
