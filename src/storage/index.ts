import { localSignal } from './appendSignal';
import { openDatabase, type StoreLocation } from './openDatabase';
import { postgresSignal } from './postgresSignal';
import { purge } from './purge';
import { SqlActivityLog } from './sqlActivityLog';
import { SqlTurnStore } from './sqlTurnStore';

export type { StoreLocation } from './openDatabase';
export { StoreFault } from './storeFault';

/** Everything that rests between turns, behind one door. */
export interface Store {
  readonly turns: SqlTurnStore;
  readonly activityLog: SqlActivityLog;
  purge(retentionMs: number, now: number): Promise<void>;
  /** Writes something harmless; fails when the store can no longer be written. */
  check(now: number): Promise<void>;
  close(): Promise<void>;
}

/** Opens the store and brings its tables up to date; throws a `StoreFault` when it cannot. */
export async function openStore(location: StoreLocation): Promise<Store> {
  const db = await openDatabase(location);
  const signal = location.kind === 'postgres' ? await postgresSignal(db, location.url) : localSignal();
  return {
    turns: new SqlTurnStore(db),
    activityLog: new SqlActivityLog(db, signal),
    purge: (retentionMs, now) => purge(db, retentionMs, now),
    check: async (now) => {
      await db.updateTable('schema_version').set({ checked_at: now }).execute();
    },
    close: async () => {
      await signal.close();
      await db.destroy();
    },
  };
}
