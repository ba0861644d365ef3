import { afterAll, beforeAll, describe } from 'vitest';
import { findPostgresPrograms, type PostgresCluster, startPostgresCluster } from './postgres-cluster.ts';

/**
 * A suite about Postgres itself (its faults, its locks), on a server of its own that is stopped at the end.
 * Without PostgreSQL on the machine the suite is skipped and says so; where `CI` is set it fails.
 */
export function describeOnPostgresCluster(name: string, suite: (cluster: () => PostgresCluster) => void): void {
  const programs = findPostgresPrograms();
  if (programs === undefined) sayWhatIsMissing(name);
  describe.skipIf(programs === undefined)(`${name}, on a PostgreSQL server of its own`, () => {
    let cluster: PostgresCluster | undefined;
    beforeAll(async () => {
      cluster = await startPostgresCluster(programs ?? '');
    }, 60_000);
    afterAll(async () => {
      await cluster?.stop();
    }, 60_000);
    suite(() => {
      if (cluster === undefined) throw new Error('The PostgreSQL server of this suite is not running.');
      return cluster;
    });
  });
}

function sayWhatIsMissing(name: string): void {
  const sentence = `"${name}" needs PostgreSQL under /usr/lib/postgresql (apt-get install postgresql).`;
  if (process.env['CI'] !== undefined) throw new Error(sentence);
  console.log(`Skipped: ${sentence}`);
}
