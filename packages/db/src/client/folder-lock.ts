import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseError } from './database-error.ts';

/** A process by number and start; the start (clock ticks since boot, from /proc) tells a number given out twice, null elsewhere. */
interface Owner {
  readonly pid: number;
  readonly startedAt: string | null;
}

/** The file in the folder that names its owner. */
export const LOCK_NAME = 'huma.lock';
// Longer than any process needs from creating a file to writing it; a file that is older was left by one that was cut off.
const MOMENT_MS = 1_000;

/**
 * Marks a folder as in use by this process; a mark left by a process that is gone is taken over.
 * PGlite itself takes no lock: two processes on one folder each hear "saved", and one loses every row.
 * @returns lets go of the folder; does nothing when the lock is no longer ours
 * @throws DatabaseError `DB_FOLDER_IN_USE`
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, LOCK_NAME);
  const mine = JSON.stringify({ pid: process.pid, startedAt: startOf(process.pid) } satisfies Owner);
  if (!createdWith(path, mine)) takeOver(path, mine);
  return () => {
    if (textOf(path) === mine) rmSync(path, { force: true });
  };
}

// Of several processes that find the same stale lock, only the one that holds the guard may replace it, and only by
// renaming: the lock is never missing meanwhile, so nobody can create it anew.
function takeOver(path: string, mine: string): void {
  refuseIfHeld(path);
  const guard = `${path}.takeover`;
  if (wasCutOff(guard)) rmSync(guard, { force: true });
  if (!createdWith(guard, mine)) throw inUse(path, undefined);
  try {
    // Somebody else may have held the guard since the first look, or the owner may have let go.
    refuseIfHeld(path);
    if (createdWith(path, mine)) return;
    writeFileSync(`${path}.next`, mine);
    renameSync(`${path}.next`, path);
  } finally {
    rmSync(guard, { force: true });
  }
}

function createdWith(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

function refuseIfHeld(path: string): void {
  const text = textOf(path);
  if (text === undefined) return;
  const owner = ownerIn(text);
  // A power cut leaves an empty lock behind; so does, for a moment, a process that is just creating it.
  if (owner === undefined ? !wasCutOff(path) : isAlive(owner)) throw inUse(path, owner);
}

function ownerIn(text: string): Owner | undefined {
  const match = /^\{"pid":(\d+),"startedAt":(?:"(\d+)"|null)\}$/.exec(text);
  return match === null ? undefined : { pid: Number(match[1]), startedAt: match[2] ?? null };
}

function wasCutOff(path: string): boolean {
  const writtenAt = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return writtenAt !== undefined && Date.now() - writtenAt > MOMENT_MS;
}

function isAlive({ pid, startedAt }: Owner): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    if (!hasCode(error, 'EPERM')) return false;
  }
  return startedAt === startOf(pid);
}

function startOf(pid: number): string | null {
  const stat = textOf(`/proc/${pid}/stat`);
  // The second field, the program's name, may hold spaces and brackets; the start is the 20th field after it (proc(5), field 22).
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ESRCH')) return undefined;
    throw error;
  }
}

function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && codes.includes(error.code);
}

function inUse(path: string, owner: Owner | undefined): DatabaseError {
  const who = owner === undefined ? 'a process that is just starting' : owner.pid === process.pid ? 'this process' : `process ${owner.pid}`;
  return new DatabaseError(
    'DB_FOLDER_IN_USE',
    `The database in ${dirname(path)} is in use by ${who} (${path}). Stop that process first, or choose another folder.`,
  );
}
