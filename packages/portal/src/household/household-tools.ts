import type { Orm } from '@huma/db';
import type { Clock } from '../clock.ts';
import type { CodeKey } from '../code/code-key.ts';
import type { Market } from '../market/market.ts';

/** What the household's pages work with; time, ids and secrets are passed in. */
export interface HouseholdTools {
  readonly orm: Orm;
  readonly market: Market;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly codeKey: CodeKey;
  readonly helpPhone: string;
}
