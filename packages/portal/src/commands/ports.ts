import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { CommandError } from './command.ts';

/** @throws CommandError unless the text is a port, 0 to 65535 */
export function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new CommandError(`--port must be a number from 0 to 65535, got "${text}".`);
  return port;
}

/**
 * Tries a port and lets go of it, so that a taken one is reported before minutes of other work.
 * @throws CommandError with another port to take
 */
export async function checkPort(host: string, port: number): Promise<void> {
  const server = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, resolve);
    });
  } catch (error) {
    throw explained(error, host, port);
  } finally {
    server.close();
  }
}

/** The system's refusal to listen, as a sentence with a remedy; any other error as it is. */
export function explained(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return new CommandError(
      `Port ${port} on ${host} is in use. Stop the other program, or choose another port: huma demo --port ${port + 1}.`,
    );
  }
  if (code === 'EACCES') {
    return new CommandError(`Port ${port} needs more rights than this user has; choose one from 1024 up: huma demo --port 8080.`);
  }
  return error;
}

/** This machine's address in its network, which a phone in the same network can reach. @throws CommandError when it has none */
export function ownAddress(): string {
  const found = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal);
  if (found === undefined) throw new CommandError('This machine has no network address of its own; join a network, or leave out --lan.');
  return found.address;
}
