import { DatabaseError } from './database-error.ts';
import type { PostgresAddress } from './postgres-address.ts';

/**
 * The DatabaseError for an error that ended a connection or kept it from being made: from the socket, from the driver,
 * or from the server with severity FATAL. Names host, port, user and database, never the password.
 * @param isSignedIn whether the server had let this connection in before
 */
export function connectionFailure(error: unknown, address: PostgresAddress, isSignedIn: boolean): DatabaseError {
  const { code, message } = detailsOf(error);
  const server = `${address.host}:${address.port}`;
  switch (code) {
    case 'ECONNREFUSED':
      return away(`No PostgreSQL answers at ${server}. Start it, or correct host and port in the database address.`);
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return away(`The host name ${address.host} is not known. Correct the host in the database address, or the name service.`);
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
      return away(`The network does not reach ${server}. Correct the host in the database address, or look at network and firewall.`);
    case '57P03':
      return away(`PostgreSQL at ${server} is starting, stopping or recovering. Try again in a moment.`);
    case '28P01':
      return signIn(`PostgreSQL at ${server} refuses the password of user "${address.user}". Correct user and password in the address.`);
    case '28000':
      return signIn(
        `PostgreSQL at ${server} does not let user "${address.user}" in: ${message}. Correct the user, add ?sslmode=require, or allow it in pg_hba.conf.`,
      );
    case '3D000':
      return signIn(`PostgreSQL at ${server} has no database "${address.database}". Create it (createdb), or correct the address.`);
    case '53300':
      return new DatabaseError(
        'DB_BUSY',
        `PostgreSQL at ${server} has no free connection left. Try again, or raise max_connections.`,
        error,
      );
    default:
      if (!isSignedIn && address.tls !== 'off') {
        return away(
          `No TLS connection to ${server}: ${message}. Look at the server's certificate, or use sslmode=disable where the network is trusted.`,
        );
      }
      return new DatabaseError('DB_CLOSED', `The connection to ${server} ended: ${message}. A new one is made for the next query.`, error);
  }

  function away(sentence: string): DatabaseError {
    return new DatabaseError('DB_UNREACHABLE', sentence, error);
  }
  function signIn(sentence: string): DatabaseError {
    return new DatabaseError('DB_SIGN_IN', sentence, error);
  }
}

/** The DatabaseError for a server that has said nothing for so long. */
export function silence(address: PostgresAddress, milliseconds: number, isSignedIn: boolean): DatabaseError {
  const server = `${address.host}:${address.port}`;
  return isSignedIn
    ? new DatabaseError('DB_TIMEOUT', `No answer from ${server} within ${milliseconds} ms; it may or may not have done what was asked.`)
    : new DatabaseError('DB_UNREACHABLE', `No sign-in to ${server} within ${milliseconds} ms. Look at host, port, network and firewall.`);
}

function detailsOf(error: unknown): { readonly code: unknown; readonly message: string } {
  if (!(error instanceof Error)) return { code: undefined, message: String(error) };
  return { code: 'code' in error ? error.code : undefined, message: error.message };
}
