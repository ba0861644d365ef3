import { loadOpenVacancies, loadRulebook, loadVacanciesChangedSince, type Orm, readDataVersion } from '@huma/db';
import { buildVacancyIndex, defaultWeights, type IsoDate, type VacancyIndex } from '@huma/matcher';
import { defaultCatalogue } from '@huma/matcher/catalogue';
import { type Clock, dayOf } from '../clock.ts';

/** The vacancies of this process, ready to match; as fresh as the database at each call. */
export interface Market {
  /** @throws DatabaseError */
  readonly index: () => Promise<VacancyIndex>;
}

interface Loaded {
  readonly version: number;
  readonly index: VacancyIndex;
}

/** One prepared select says whether anything changed; then what changed is loaded before the answer. Midnight counts as a change. */
export function openMarket(orm: Orm, clock: Clock): Market {
  let loaded: Loaded | undefined;
  let loading: Promise<Loaded> | undefined;

  const isFresh = (version: number, today: IsoDate): boolean =>
    loaded !== undefined && loaded.version >= version && loaded.index.context.today === today;

  return {
    index: async () => {
      const version = await readDataVersion(orm);
      const today = dayOf(clock());
      // Requests that meet a change at the same time share one load; who came with a newer version loads again after it.
      while (!isFresh(version, today)) {
        loading ??= refresh(orm, loaded, version, today).finally(() => {
          loading = undefined;
        });
        loaded = await loading;
      }
      if (loaded === undefined) throw new Error('Expected the vacancies to be loaded by now.');
      return loaded.index;
    },
  };
}

async function refresh(orm: Orm, last: Loaded | undefined, version: number, today: IsoDate): Promise<Loaded> {
  const rulebook = await loadRulebook(orm);
  if (last === undefined || JSON.stringify(last.index.context.rulebook.rows) !== JSON.stringify(rulebook.rows)) {
    const context = { today, rulebook, catalogue: defaultCatalogue, weights: defaultWeights, rarity: new Map() };
    return { version, index: buildVacancyIndex(await loadOpenVacancies(orm), context) };
  }
  const { open, gone } = await loadVacanciesChangedSince(orm, last.version);
  return { version, index: last.index.update({ upsert: open, remove: gone, today }) };
}
