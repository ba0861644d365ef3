export { ambiguousWords } from './ambiguous.ts';
export { buildCatalogue } from './catalogue.ts';
export type { AmbiguousWord, Catalogue, LicenceEntry, NeighbourTrade, SkillEntry, TradeEntry } from './catalogue.ts';
export { defaultCatalogue } from './default-catalogue.ts';
export { findLicences } from './find-licences.ts';
export { findSkills } from './find-skills.ts';
export { type FoundTrade, findTrade } from './find-trade.ts';
