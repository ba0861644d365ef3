import { describeOnPostgresCluster } from '../testing/describe-on-postgres-cluster.ts';
import { openDatabase } from './open-database.ts';
import { describeOrm } from './orm.contract.ts';

describeOrm('PGlite', () => openDatabase('memory'));

describeOnPostgresCluster('queries', (cluster) => {
  describeOrm('Postgres', () => openDatabase(cluster().address));
});
