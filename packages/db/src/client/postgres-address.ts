import { DatabaseError } from './database-error.ts';

/** Where a Postgres database is and who asks. `tls`: `encrypted` trusts any certificate, `verified` only one that names the host. */
export interface PostgresAddress {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly tls: 'off' | 'encrypted' | 'verified';
}

const EXPECTED =
  'Expected postgres://user:password@host:port/database, with ?sslmode=require where the server wants TLS. ' +
  'Write / @ : ? # and % inside a user name or password in percent code (@ is %40).';

const TLS_OF_MODE: ReadonlyMap<string, PostgresAddress['tls']> = new Map([
  ['disable', 'off'],
  ['require', 'encrypted'],
  ['verify-full', 'verified'],
]);

/**
 * The parts of a `postgres://` address; the port is 5432 when it is left out.
 * No message repeats a part of the address before all parts have proved to be in their place:
 * an unescaped password would show up in what looks like a host, a database or an option.
 * @throws DatabaseError `DB_ADDRESS`
 */
export function parsePostgresAddress(text: string): PostgresAddress {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^postgres(ql)?:$/.test(url.protocol)) throw wrong('The database address cannot be read.');
  const { username, password, hostname, pathname } = url;
  if (username === '') throw wrong('The database address names no user.');
  if (hostname === '') throw wrong('The database address names no host.');
  if (url.hash !== '' || /^\/?$|.[/@]/.test(pathname)) throw wrong('The database address names no database.');
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? 5432 : Number(url.port),
    user: decoded(username),
    password: decoded(password),
    database: decoded(pathname.slice(1)),
    tls: tlsOf(url.searchParams),
  };
}

function tlsOf(options: URLSearchParams): PostgresAddress['tls'] {
  const names = [...options.keys()];
  if (names.length === 0) return 'off';
  if (names.length > 1 || names[0] !== 'sslmode') throw wrong('The database address has options other than one sslmode.');
  const tls = TLS_OF_MODE.get(options.get('sslmode') ?? '');
  if (tls === undefined) throw wrong('The database address has an sslmode other than disable, require or verify-full.');
  return tls;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    throw wrong('The database address holds a % that starts no percent code.', error);
  }
}

function wrong(what: string, cause?: unknown): DatabaseError {
  return new DatabaseError('DB_ADDRESS', `${what} ${EXPECTED}`, cause);
}
