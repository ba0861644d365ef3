import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseError } from './database-error.ts';

/** A process by number and start; the start (clock ticks since boot, from /proc) tells a number given out twice, null elsewhere. */
interface Owner {
  readonly pid: number;
  readonly startedAt: string | null;
}

/** The file in the folder that names its owner. */
export const LOCK_NAME = 'huma.lock';
const WRITING_A_LOCK_MS = 1_000;

/**
 * Marks a folder as in use by this process; a mark left by a process that is gone is taken over.
 * PGlite itself takes no lock: two processes on one folder each hear "saved", and one loses every row.
 * @returns lets go of the folder; does nothing when the lock is no longer ours
 * @throws DatabaseError `DB_FOLDER_IN_USE`
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, LOCK_NAME);
  const mine = JSON.stringify({ pid: process.pid, startedAt: startOf(process.pid) } satisfies Owner);
  while (!createdWith(path, mine)) takeAwayIfStale(path, folder);
  return () => {
    if (textOf(path) === mine) rmSync(path, { force: true });
  };
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

function takeAwayIfStale(path: string, folder: string): void {
  const text = textOf(path);
  if (text === undefined) return;
  const owner = ownerIn(text);
  if (owner === undefined ? isBeingWritten(path) : isAlive(owner)) throw inUse(folder, path, owner);
  // Renaming takes away exactly one lock. Of two processes that saw the same stale one, the slower may have got hold
  // of the faster one's new lock, and puts it back.
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return;
    throw error;
  }
  const taken = textOf(aside);
  if (taken !== undefined && taken !== text) createdWith(path, taken);
  rmSync(aside, { force: true });
}

function ownerIn(text: string): Owner | undefined {
  const match = /^\{"pid":(\d+),"startedAt":(?:"(\d+)"|null)\}$/.exec(text);
  return match === null ? undefined : { pid: Number(match[1]), startedAt: match[2] ?? null };
}

// A power cut leaves an empty file behind, and so does, for a moment, a process that is just creating it.
function isBeingWritten(path: string): boolean {
  const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  return age < WRITING_A_LOCK_MS;
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

function inUse(folder: string, path: string, owner: Owner | undefined): DatabaseError {
  const who = owner === undefined ? 'a process that is just starting' : owner.pid === process.pid ? 'this process' : `process ${owner.pid}`;
  return new DatabaseError(
    'DB_FOLDER_IN_USE',
    `The database in ${folder} is in use by ${who} (${path}). Stop that process first, or choose another folder.`,
  );
}
