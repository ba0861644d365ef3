import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import net, { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const runProgram = promisify(execFile);
const PASSWORD = 'p@ss:word/1';

/** A PostgreSQL server of the test's own: empty, on a port of loopback, without fsync, gone after `stop`. */
export interface PostgresCluster {
  readonly host: string;
  readonly port: number;
  /** `postgres://…` of its superuser and its database `postgres`. */
  readonly address: string;
  /** Kills every process of the server and starts it again, as after a crash. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** The folder with the programs of the newest PostgreSQL installed the Debian way; undefined when there is none. */
export function findPostgresPrograms(): string | undefined {
  const root = '/usr/lib/postgresql';
  try {
    const versions = readdirSync(root).toSorted((a, b) => Number(b) - Number(a));
    const programs = join(root, versions[0] ?? '', 'bin');
    accessSync(join(programs, 'initdb'));
    return programs;
  } catch {
    return undefined;
  }
}

/** @param programs folder of initdb and postgres, from `findPostgresPrograms` */
export async function startPostgresCluster(programs: string): Promise<PostgresCluster> {
  const folder = await mkdtemp(join(tmpdir(), 'huma-postgres-'));
  const data = join(folder, 'data');
  const passwordFile = join(folder, 'password');
  await writeFile(passwordFile, PASSWORD);
  if (isRoot()) await runProgram('chown', ['-R', 'postgres:', folder]);
  const identity = ['-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`];
  await runAsPostgres(folder, join(programs, 'initdb'), ['-D', data, ...identity, '-E', 'UTF8', '--no-sync']);
  await runAsPostgres(folder, 'openssl', certificateArguments(data));

  const port = await freePort();
  const settings = { listen_addresses: '127.0.0.1', port, unix_socket_directories: folder, max_connections: 60, ssl: 'on' };
  const speed = { fsync: 'off', full_page_writes: 'off' };
  const options = Object.entries({ ...settings, ...speed }).map(([name, value]) => `--${name}=${value}`);
  const start = () => startServer(folder, join(programs, 'postgres'), ['-D', data, ...options]);
  let server = await start();

  return {
    host: '127.0.0.1',
    port,
    address: `postgres://postgres:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}/postgres`,
    async restart() {
      await killServer(server);
      server = await start();
    },
    async stop() {
      await killServer(server);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function runAsPostgres(folder: string, program: string, programArguments: readonly string[]): Promise<void> {
  await runProgram('setpriv', [...asPostgres(), program, ...programArguments], { cwd: folder });
}

// PostgreSQL refuses to run as root, and its programs complain about a working folder that they cannot read.
function asPostgres(): readonly string[] {
  return isRoot() ? ['--reuid=postgres', '--regid=postgres', '--init-groups'] : [];
}

/** Resolves when the server takes connections. It dies with this process, so that a killed test run leaves no server behind. */
async function startServer(folder: string, program: string, programArguments: readonly string[]): Promise<ChildProcess> {
  const server = spawn('setpriv', [...asPostgres(), '--pdeathsig=QUIT', program, ...programArguments], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  await new Promise<void>((resolve, reject) => {
    server.stderr.on('data', (bytes) => {
      log += String(bytes);
      if (log.includes('ready to accept connections')) resolve();
    });
    server.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${log}`)));
  });
  return server;
}

async function killServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const exit = once(server, 'exit');
  server.kill('SIGQUIT');
  await exit;
}

/** A port of loopback that nobody listened on a moment ago. */
export async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function certificateArguments(data: string): readonly string[] {
  const files = ['-keyout', join(data, 'server.key'), '-out', join(data, 'server.crt')];
  return [
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-days',
    '2',
    '-subj',
    '/CN=localhost',
    ...files,
  ];
}
