/** What follows one of these in a clause is not asked. 不锈钢, 不限, 不少于, 无心磨床 and the like merely begin with the same sign. */
const negation = /不(?![锈限同仅但错断怕少低小超])|无(?![心纺人缝损尘菌])|没|未|勿|免(?!费)/;

const clauseEnd = /[,，。;；!！?？\n]/;

/**
 * The clauses of a text up to their first negation, in reading order: `会电焊，不需要叉车证` leaves `会电焊`.
 * 、 does not end a clause, so a negated list stays negated to its end.
 */
export function affirmedClauses(text: string): readonly string[] {
  return text.split(clauseEnd).map((clause) => clause.split(negation, 1)[0] ?? '');
}
