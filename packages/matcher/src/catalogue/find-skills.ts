import type { SkillCode } from '../model/ids.ts';
import { affirmedClauses } from './affirmed.ts';
import { aliasTable, occurrences } from './alias-table.ts';
import type { Catalogue } from './catalogue.ts';
import { normalise } from './normalise.ts';

/**
 * Skills that phrases name, in reading order, each once; empty when none is known. The longest alias counts (CAD图纸 is reading drawings,
 * not drawing them); nothing after 不, 无需, 没有 in its clause does.
 */
export function findSkills(texts: readonly string[], catalogue: Catalogue): readonly SkillCode[] {
  const table = aliasTable(catalogue.skills);
  const clauses = texts.flatMap(affirmedClauses);
  return [...new Set(clauses.flatMap((clause) => occurrences(normalise(clause), table).map(({ code }) => code as SkillCode)))];
}
