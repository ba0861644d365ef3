import type { LicenceCode, SkillCode, TradeCode } from '@huma/matcher';
import { defaultCatalogue } from '@huma/matcher/catalogue';

/** A trade written in code. @throws Error when the catalogue does not have it */
export const tradeCode = (code: string): TradeCode => knownCode('trade', code as TradeCode, defaultCatalogue.trades);

/** A skill written in code. @throws Error when the catalogue does not have it */
export const skillCode = (code: string): SkillCode => knownCode('skill', code as SkillCode, defaultCatalogue.skills);

/** A licence written in code. @throws Error when the catalogue does not have it */
export const licenceCode = (code: string): LicenceCode => knownCode('licence', code as LicenceCode, defaultCatalogue.licences);

function knownCode<Code extends string>(what: string, code: Code, entries: ReadonlyMap<Code, unknown>): Code {
  if (!entries.has(code)) throw new Error(`The catalogue has no ${what} ${code}; use one of its codes.`);
  return code;
}
