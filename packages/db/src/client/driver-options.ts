import net from 'node:net';
import type postgres from 'postgres';
import type { PostgresAddress } from './postgres-address.ts';

/** What postgres.js is told for one slot. Its own types leave out `socket`. */
export type DriverOptions = postgres.Options<Record<string, postgres.PostgresType>> & { readonly socket?: () => net.Socket };

/** @param deadlineMs after which the slot gives up on a statement */
export function driverOptions(address: PostgresAddress, deadlineMs: number): DriverOptions {
  return {
    host: address.host,
    port: address.port,
    user: address.user,
    // As a function, so that the driver never falls back to PGPASSWORD.
    password: () => address.password,
    database: address.database,
    ssl: { off: false, encrypted: 'require' as const, verified: expectedCertificate(address.host) }[address.tls],
    max: 1,
    fetch_types: false,
    max_lifetime: null,
    backoff: false,
    // The slot itself limits the time for signing in, and knows the reason better.
    connect_timeout: 0,
    connection: {
      application_name: 'huma',
      // The server gives up first, so that a slow statement costs an error, not a connection.
      statement_timeout: Math.round(deadlineMs * 0.8),
      idle_in_transaction_session_timeout: deadlineMs * 2,
    },
    onnotice: () => undefined,
  };
}

/** What node:tls needs to compare the certificate with the host; a server name is for names only. */
function expectedCertificate(host: string): { readonly host: string; readonly servername?: string } {
  return net.isIP(host) === 0 ? { host, servername: host } : { host };
}
