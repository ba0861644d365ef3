/** A string that the compiler keeps apart from other strings; it costs nothing at run time. */
type Branded<Name extends string> = string & { readonly __brand: Name };

export type LaborerId = Branded<'LaborerId'>;
export type VacancyId = Branded<'VacancyId'>;
export type EnterpriseId = Branded<'EnterpriseId'>;
/** Stable code of a trade (工种) in the catalogue, e.g. `welder`. */
export type TradeCode = Branded<'TradeCode'>;
/** Stable code of a skill in the catalogue, e.g. `gas-shielded-welding`. */
export type SkillCode = Branded<'SkillCode'>;
/** Stable code of a licence in the catalogue, e.g. `driving-B2`. */
export type LicenceCode = Branded<'LicenceCode'>;
/** County-level unit, GB/T 2260, six digits, e.g. `150523` for 开鲁县. */
export type CountyCode = Branded<'CountyCode'>;

/** Order by code unit: the same on every machine, whatever its locale. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
