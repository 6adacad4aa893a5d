import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Fault } from '../bot/fault';

/** How long a process that is just ending is waited for. */
const ENDING_MS = 2000;

const SQLITE_BUSY = 5;

/**
 * Keeps every other process off this folder until the end of this one, however it ends: the lock is the system's, and
 * goes with its process. Returns the way to let go. Where there can be no lock there can be no store either, which says
 * better what is wrong.
 */
export function soleProcess(folder: string): () => void {
  const file = join(folder, 'guide.lock');
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return locked(new DatabaseSync(file, { timeout: ENDING_MS }));
  } catch (cause) {
    if (isBusy(cause)) throw new Fault('storeInUse', folder, { cause });
    return () => undefined;
  }
}

/** A file that is never written: SQLite locks it in the way that works on every system. */
function locked(database: DatabaseSync): () => void {
  try {
    database.exec('begin exclusive');
  } catch (failure) {
    database.close();
    throw failure;
  }
  return () => database.close();
}

const isBusy = (failure: unknown): boolean =>
  typeof failure === 'object' && failure !== null && 'errcode' in failure && failure.errcode === SQLITE_BUSY;
