import type { LicenceCode } from '../model/ids.ts';
import { affirmedClauses } from './affirmed.ts';
import { aliasTable, occurrences } from './alias-table.ts';
import type { Catalogue } from './catalogue.ts';
import { normalise } from './normalise.ts';

const plainDrivingLicence = /驾照|驾驶证|驾驶本|驾本|车本|驾驶执照/;

/**
 * Kinds of driving classes. Classes of one kind in one clause are alternatives; of two kinds, both are asked (C1D).
 */
const families: readonly RegExp[] = [/^driving-(?:A[1-3]|B[12]|C[1-4])$/, /^driving-[DEF]$/];

/**
 * Licences that a certificate text of a notice asks for, in reading order, each once; empty when it names none (相关证书, 退伍证).
 *
 * Of several driving classes (`准驾车型C、B、A照`, `A2、B1、B2驾照`) any one will do, so the least is taken: what every one of them permits,
 * C1 in both. Nobody who holds one of the named classes is turned away; where no named class is the least (A1、A2 give B1 and B2), a clerk must look.
 * 以上 adds nothing: a higher class permits the lower one anyway. A letter alone is read as people say it: A本 A2, B本 B2, C本 C1.
 * A driving licence without a class is C2, the least for a car. Other licences joined by 或 ask for nothing that one of them lacks.
 * For what a person holds, ask for the classes one by one: this reading is too modest.
 */
export function findLicences(text: string, catalogue: Catalogue): readonly LicenceCode[] {
  const clauses = affirmedClauses(text);
  return [...new Set(clauses.flatMap((clause) => inClause(separateClasses(normalise(clause)), catalogue)))];
}

/** `c、b、a照` becomes `c照、b照、a照`, `a1a2` becomes `a1、a2`, and 或 between two classes becomes 、. */
function separateClasses(clause: string): string {
  const parted = clause
    .replace(/或(?:以上|更高)|及以上|以上/g, '')
    .replace(/([a-c][1-6])(?=[a-fm](?:[1-6]|[^a-z0-9]|$))/g, '$1、')
    .replace(/([a-f][1-6]?)(?:或者|或)(?=[a-f][1-6]?(?![a-z0-9]))/g, '$1、');
  return parted
    .replace(/(?<![a-z0-9])([a-f])(?=[、/及和]+[a-f][1-6]?(?![a-z0-9]))/g, '$1照')
    .replace(/(准驾车型|驾照|驾驶证):?([a-f])(?![a-z0-9照本证])/g, '$1$2照');
}

function inClause(clause: string, catalogue: Catalogue): readonly LicenceCode[] {
  const found = occurrences(clause, aliasTable(catalogue.licences));
  const codes = [...new Set(found.map(({ code }) => code as LicenceCode))];
  const unnamed = found.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), clause);
  if (plainDrivingLicence.test(unnamed) && !codes.some((code) => code.startsWith('driving-'))) codes.push('driving-C2' as LicenceCode);
  const asked = families.reduce<readonly LicenceCode[]>((all, family) => mergeFamily(all, family, catalogue), codes);
  return clause.includes('或') ? permittedByAll(asked, catalogue.licences.keys(), catalogue) : asked;
}

/** Puts what all classes of the family permit in the place of the first of them. */
function mergeFamily(codes: readonly LicenceCode[], family: RegExp, catalogue: Catalogue): readonly LicenceCode[] {
  const members = codes.filter((code) => family.test(code));
  const least = permittedByAll(
    members,
    [...catalogue.licences.keys()].filter((code) => family.test(code)),
    catalogue,
  );
  return codes.flatMap((code) => (code === members[0] ? least : members.includes(code) ? [] : [code]));
}

/** The highest licences that each of the alternatives permits. */
function permittedByAll(
  alternatives: readonly LicenceCode[],
  candidates: Iterable<LicenceCode>,
  catalogue: Catalogue,
): readonly LicenceCode[] {
  if (alternatives.length < 2) return alternatives;
  const shared = [...candidates].filter((code) => alternatives.every((held) => catalogue.licenceCovers(held, code)));
  return shared.filter((code) => !shared.some((other) => other !== code && catalogue.licenceCovers(other, code)));
}
