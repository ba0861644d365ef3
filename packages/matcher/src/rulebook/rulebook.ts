import { MatcherError } from '../errors.ts';
import type { CountyCode } from '../model/ids.ts';
import type { IsoDate } from '../model/period.ts';
import type { RulebookFigures, RulebookKey } from './figures.ts';

/** Where a figure comes from: a text that was read, or our judgement with one line of why. */
export type RowSource = { readonly kind: 'read'; readonly text: string } | { readonly kind: 'judgement'; readonly why: string };

/** One dated figure for a county (six digits), city (four), region (two) or everywhere (empty). */
export type RulebookRow = {
  [K in RulebookKey]: {
    readonly key: K;
    readonly area: string;
    readonly validFrom: IsoDate;
    /** Last valid day; open when missing. */
    readonly validTo?: IsoDate;
    readonly value: RulebookFigures[K];
    readonly source: RowSource;
  };
}[RulebookKey];

/** All local figures, by county and day. */
export interface Rulebook {
  readonly rows: readonly RulebookRow[];
  /**
   * The figure of the narrowest area that has a row on that day.
   * @throws MatcherError `rulebook-gap` when no row applies
   */
  figure<K extends RulebookKey>(key: K, county: CountyCode, day: IsoDate): RulebookFigures[K];
}

const areaShape = /^(\d{2}|\d{4}|\d{6})?$/;

/**
 * Builds a rulebook; rows may come in any order.
 * @throws MatcherError `rulebook-overlap` when two rows of one key and area are valid on one day, `rulebook-invalid-row` for a malformed area or period
 */
export function buildRulebook(rows: readonly RulebookRow[]): Rulebook {
  const byKeyAndArea = new Map<string, RulebookRow[]>();
  for (const row of rows) {
    checkRow(row);
    const place = `${row.key}/${row.area}`;
    const same = byKeyAndArea.get(place) ?? [];
    for (const other of same) checkApart(row, other);
    byKeyAndArea.set(place, [...same, row]);
  }
  return {
    rows,
    figure(key, county, day) {
      for (const digits of [6, 4, 2, 0]) {
        const row = byKeyAndArea.get(`${key}/${county.slice(0, digits)}`)?.find((candidate) => isValidOn(candidate, day));
        // The key in the map's address is the row's own key, which the compiler cannot see.
        if (row) return row.value as RulebookFigures[typeof key];
      }
      throw new MatcherError(
        'rulebook-gap',
        `No row for ${key} in county ${county} on ${day}; add one for the county, its city, its region or for everywhere.`,
      );
    },
  };
}

function isValidOn(row: RulebookRow, day: IsoDate): boolean {
  return row.validFrom <= day && (row.validTo === undefined || day <= row.validTo);
}

function checkRow(row: RulebookRow): void {
  if (!areaShape.test(row.area)) {
    throw new MatcherError('rulebook-invalid-row', `Area of ${row.key} must have 0, 2, 4 or 6 digits, got "${row.area}".`);
  }
  if (row.validTo !== undefined && row.validTo < row.validFrom) {
    throw new MatcherError('rulebook-invalid-row', `${row.key} of "${row.area}" ends ${row.validTo}, before it starts ${row.validFrom}.`);
  }
}

function checkApart(a: RulebookRow, b: RulebookRow): void {
  const [first, second] = a.validFrom <= b.validFrom ? [a, b] : [b, a];
  if (first.validTo !== undefined && first.validTo < second.validFrom) return;
  throw new MatcherError(
    'rulebook-overlap',
    `Two rows of ${a.key} for area "${a.area}" are valid on ${second.validFrom}; end the older one before.`,
  );
}
