import type { Orm } from './client/database.ts';

/** Builds a statement once for each open database, so that the server plans it once and later calls only send values. */
export function preparedOnce<Statement>(build: (db: Orm) => Statement): (db: Orm) => Statement {
  const built = new WeakMap<Orm, Statement>();
  return (db) => {
    const known = built.get(db);
    if (known !== undefined) return known;
    const statement = build(db);
    built.set(db, statement);
    return statement;
  };
}
