import { expect, test } from 'vitest';
import { parsePostgresAddress } from './postgres-address.ts';

test('an address gives host, port, user, password and database, with percent codes read', () => {
  expect(parsePostgresAddress('postgres://clerk:p%40ss%2F1@db.example.org:5433/huma')).toEqual({
    host: 'db.example.org',
    port: 5433,
    user: 'clerk',
    password: 'p@ss/1',
    database: 'huma',
    tls: 'off',
  });
});

test('the port may be left out, the scheme may be postgresql, the host may be an IPv6 address', () => {
  expect(parsePostgresAddress('postgresql://clerk@[::1]/huma')).toEqual({
    host: '::1',
    port: 5432,
    user: 'clerk',
    password: '',
    database: 'huma',
    tls: 'off',
  });
});

test.each([
  ['disable', 'off'],
  ['require', 'encrypted'],
  ['verify-full', 'verified'],
])('sslmode=%s means TLS is %s', (mode, tls) => {
  expect(parsePostgresAddress(`postgres://clerk@localhost/huma?sslmode=${mode}`).tls).toBe(tls);
});

test.each([
  ['postgres://', 'names no user'],
  ['postgres://clerk@local host/huma', 'cannot be read'],
  ['postgres://localhost/huma', 'names no user'],
  ['postgres://clerk@localhost', 'names no database'],
  ['postgres://clerk@localhost/', 'names no database'],
  ['postgres://clerk@/huma', 'cannot be read'],
  ['postgres://clerk@localhost/huma?sslmode=prefer', 'sslmode other than'],
  ['postgres://clerk@localhost/huma?schema=public', 'options other than one sslmode'],
  ['postgres://clerk:50%@localhost/huma', 'percent code'],
])('%s is refused (%s)', (address, reason) => {
  expect(() => parsePostgresAddress(address)).toThrow(reason);
  expect(() => parsePostgresAddress(address)).toThrow('Expected postgres://user:password@host:port/database');
});

test.each(['a/secret', '12/secret', 'a#secret', '1?secret', 'a@b/secret', '7?sslmode=secret', 'a%secret', 'secret word/'])(
  'a password written without percent codes (%s) is never repeated',
  (password) => {
    const refused = () => parsePostgresAddress(`postgres://clerk:${password}@localhost:5432/huma`);
    expect(refused).toThrow('Expected postgres://');
    expect(refused).not.toThrow('secret');
  },
);
