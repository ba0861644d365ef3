import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';

/** Where and on what a figure was measured; a figure without it says nothing. */
export function machine(): string {
  const [cpu] = cpus();
  const commit = execFileSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).trim();
  return `${cpu?.model ?? 'unknown CPU'} × ${cpus().length}, Node ${process.versions.node}, commit ${commit}`;
}
