/**
 * What keeps a store from opening or from keeping a turn: `storeUnreachable` (no such server, folder or right),
 * `storeFull` (no room on the disk), `storeReadOnly`, `storeDamaged` (the file is no database, or no longer a whole
 * one), `storeNewer` (a newer release wrote it), `storeSealed` (sealed with another key). The server words it for
 * the operator.
 */
export class StoreFault extends Error {
  constructor(
    readonly code: StoreFaultCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

export type StoreFaultCode =
  'storeUnreachable' | 'storeFull' | 'storeReadOnly' | 'storeDamaged' | 'storeNewer' | 'storeSealed';

/** SQLite's result codes (sqlite.org/rescode.html). */
export const SQLITE_BUSY = 5;
const SQLITE_FAULTS: ReadonlyMap<unknown, StoreFaultCode> = new Map([
  [8, 'storeReadOnly'],
  [11, 'storeDamaged'],
  [13, 'storeFull'],
  [26, 'storeDamaged'],
  // A write that failed where the disk has room: the file may not grow, by a quota or a limit of the process.
  [778, 'storeFull'],
]);

/** Codes of the system and of PostgreSQL (postgresql.org/docs/current/errcodes-appendix.html). */
const SYSTEM_FAULTS: ReadonlyMap<unknown, StoreFaultCode> = new Map([
  ['ENOSPC', 'storeFull'],
  ['EDQUOT', 'storeFull'],
  ['EFBIG', 'storeFull'],
  ['53100', 'storeFull'],
  ['EROFS', 'storeReadOnly'],
  ['EACCES', 'storeReadOnly'],
  ['25006', 'storeReadOnly'],
]);

/** The fault that stands behind a failure of the database or the disk. */
export function storeFaultOf(failure: unknown): StoreFault {
  if (failure instanceof StoreFault) return failure;
  const code =
    SQLITE_FAULTS.get(property(failure, 'errcode')) ??
    SQLITE_FAULTS.get(sqliteCode(failure)) ??
    SYSTEM_FAULTS.get(systemCode(failure));
  return new StoreFault(code ?? 'storeUnreachable', { cause: failure });
}

/** Runs work on the database; its failure is the fault that stands behind it, unless it is a bug of ours. */
export async function failing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (failure) {
    throw isBug(failure) ? failure : storeFaultOf(failure);
  }
}

/** A driver fails with an `Error`; these two come from code that is wrong, which no operator can mend. */
const isBug = (failure: unknown): boolean => failure instanceof TypeError || failure instanceof RangeError;

/** The primary result code; an extended one carries it in its low byte. */
export const sqliteCode = (failure: unknown): number | undefined => {
  const code = property(failure, 'errcode');
  return typeof code === 'number' ? code & 0xff : undefined;
};

const systemCode = (failure: unknown): unknown => property(failure, 'code');

const property = (failure: unknown, name: string): unknown =>
  typeof failure === 'object' && failure !== null ? Reflect.get(failure, name) : undefined;
