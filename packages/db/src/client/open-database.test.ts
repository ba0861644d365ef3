import { sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { describeOnPostgresCluster } from '../testing/describe-on-postgres-cluster.ts';
import { freePort } from '../testing/postgres-cluster.ts';
import { startSilentProxy } from '../testing/silent-proxy.ts';
import { openDatabase } from './open-database.ts';

describe('opening a database', () => {
  test.each([
    ['mysql://root:secret@localhost/huma', 'an address that starts with mysql://'],
    ['http://localhost', 'an address that starts with http://'],
    ['file:///var/lib/huma', 'an address that starts with file://'],
    [' ', 'an empty text'],
  ])('%s is no database, and the message says what is', async (target, got) => {
    await expect(openDatabase(target)).rejects.toMatchObject({
      code: 'DB_ADDRESS',
      message: `Expected postgres://…, the path of a folder, or "memory" as the database, got ${got}.`,
    });
  });

  test.each(['127.0.0.1', 'localhost'])('a host that nobody listens on (%s) is named, with what to do', async (host) => {
    const port = await freePort();
    await expect(openDatabase(`postgres://clerk:secret@${host}:${port}/huma`)).rejects.toMatchObject({
      code: 'DB_UNREACHABLE',
      message: `No PostgreSQL answers at ${host}:${port}. Start it, or correct host and port in the database address.`,
    });
  });

  test('a host name that does not exist is named', async () => {
    await expect(openDatabase('postgres://clerk:secret@no-such-host.invalid/huma')).rejects.toMatchObject({
      code: 'DB_UNREACHABLE',
      message: expect.stringMatching(/^The host name no-such-host\.invalid is not known\./),
    });
  });
});

describeOnPostgresCluster('opening a Postgres database', (cluster) => {
  const server = () => `PostgreSQL at 127.0.0.1:${cluster().port}`;

  test('a wrong password is said without showing it', async () => {
    await expect(openDatabase(`postgres://postgres:secret@127.0.0.1:${cluster().port}/postgres`)).rejects.toMatchObject({
      code: 'DB_SIGN_IN',
      message: `${server()} refuses the password of user "postgres". Correct user and password in the address.`,
    });
  });

  test('a database that does not exist is named', async () => {
    await expect(openDatabase(cluster().address.replace(/postgres$/, 'huma'))).rejects.toMatchObject({
      code: 'DB_SIGN_IN',
      message: `${server()} has no database "huma". Create it (createdb), or correct the address.`,
    });
  });

  test.each([
    ['', 'f'],
    ['?sslmode=disable', 'f'],
    ['?sslmode=require', 't'],
  ])('with "%s" in the address the connection uses TLS: %s', async (option, tls) => {
    const database = await openDatabase(cluster().address + option);
    const { rows } = await database.orm.execute(sql`select ssl::text from pg_stat_ssl where pid = pg_backend_pid()`);
    await database.close();
    expect(rows).toEqual([{ ssl: { t: 'true', f: 'false' }[tls] }]);
  });

  test('verify-full refuses the certificate that the server made for itself', async () => {
    await expect(openDatabase(`${cluster().address}?sslmode=verify-full`)).rejects.toMatchObject({
      code: 'DB_UNREACHABLE',
      message:
        `No TLS connection to 127.0.0.1:${cluster().port}: self-signed certificate. ` +
        "Look at the server's certificate, or use sslmode=disable where the network is trusted.",
    });
  });

  test('a server that takes the connection and says nothing is given up', async () => {
    const proxy = await startSilentProxy(cluster());
    proxy.goSilent();
    await expect(openDatabase(`postgres://clerk:secret@127.0.0.1:${proxy.port}/huma`, { deadlineMs: 100 })).rejects.toMatchObject({
      code: 'DB_UNREACHABLE',
      message: `No sign-in to 127.0.0.1:${proxy.port} within 100 ms. Look at host, port, network and firewall.`,
    });
    await proxy.close();
  });

  test('twenty openings at once all succeed, and close', async () => {
    const databases = await Promise.all(Array.from({ length: 20 }, () => openDatabase(cluster().address, { slots: 1 })));
    await Promise.all(databases.map((database) => database.close()));
    expect(databases.map(({ kind }) => kind)).toEqual(Array.from({ length: 20 }, () => 'postgres'));
  });
});
