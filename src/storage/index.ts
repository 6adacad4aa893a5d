import { localSignal } from './appendSignal';
import { openEngine, type StoreLocation } from './openEngine';
import { postgresSignal } from './postgresSignal';
import { purge } from './purge';
import { SqlActivityLog } from './sqlActivityLog';
import { SqlTurnStore } from './sqlTurnStore';

export type { StoreLocation } from './openEngine';
export { StoreFault } from './storeFault';

/** Everything that rests between turns, behind one door. */
export interface Store {
  /** This process is the only one that uses it. */
  readonly alone: boolean;
  readonly turns: SqlTurnStore;
  readonly activityLog: SqlActivityLog;
  purge(retentionMs: number, now: number): Promise<void>;
  /** Writes something harmless; fails when the store can no longer be written. */
  check(now: number): Promise<void>;
  close(): Promise<void>;
}

/** Opens the store and brings its tables up to date; throws a `StoreFault` when it cannot. */
export async function openStore(location: StoreLocation): Promise<Store> {
  const engine = await openEngine(location);
  const signal = location.kind === 'postgres' ? await postgresSignal(engine.db, location.url) : localSignal();
  return {
    alone: engine.alone,
    turns: new SqlTurnStore(engine),
    activityLog: new SqlActivityLog(engine, signal),
    purge: (retentionMs, now) => purge(engine, retentionMs, now),
    check: async (now) => {
      await engine.durably((trx) => trx.updateTable('schema_version').set({ checked_at: now }).execute());
    },
    close: async () => {
      await signal.close();
      await engine.close();
    },
  };
}
