import { admitKeys } from './admitKeys';
import { localSignal, type AppendSignal } from './appendSignal';
import type { Engine } from './engine';
import { openEngine, type StoreLocation } from './openEngine';
import { postgresSignal } from './postgresSignal';
import { purge } from './purge';
import { Resealing } from './resealing';
import { sealWith, type Seal } from './sealing';
import { sharedSecret } from './sharedSecret';
import { failing } from './storeFault';
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
  /** The secret under this name: the one that was made first, by whichever process. */
  secret(name: string, made: string): Promise<string>;
  /** Writes something harmless; fails when the store can no longer be written. */
  check(now: number): Promise<void>;
  /**
   * Brings under the first key what rests under another or unsealed, while turns go on. Resolves when nothing is left,
   * with the number of texts that were; `'stopped'` when the store closes first, and the next start goes on.
   */
  reseal(): Promise<number | 'stopped'>;
  close(): Promise<void>;
}

export interface StoreOptions {
  /** Keys of 32 bytes: the one that seals first, then any other that opens; none: nothing is sealed. */
  readonly keys?: readonly Buffer[];
}

/** Opens the store and brings its tables up to date; throws a `StoreFault` when it cannot. */
export async function openStore(location: StoreLocation, { keys = [] }: StoreOptions = {}): Promise<Store> {
  const seal = sealWith(keys);
  const { engine, signal } = await openAdmitted(location, seal);
  const resealing = new Resealing(engine, seal);
  return {
    alone: engine.alone,
    turns: new SqlTurnStore(engine, seal),
    activityLog: new SqlActivityLog(engine, signal, seal),
    secret: (name, made) => failing(() => sharedSecret(engine, seal, name, made)),
    purge: (retentionMs, now) => purge(engine, retentionMs, now),
    check: async (now) => {
      await engine.durably((trx) => trx.updateTable('schema_version').set({ checked_at: now }).execute());
    },
    reseal: () => resealing.run(),
    close: async () => {
      await resealing.stop();
      await signal.close();
      await engine.close();
    },
  };
}

interface Opened {
  readonly engine: Engine;
  readonly signal: AppendSignal;
}

async function openAdmitted(location: StoreLocation, seal: Seal): Promise<Opened> {
  const engine = await openEngine(location);
  try {
    await failing(() => admitKeys(engine, seal));
    return { engine, signal: await failing(() => signalOf(engine, location)) };
  } catch (refusal) {
    await engine.close();
    throw refusal;
  }
}

const signalOf = async ({ db }: Engine, location: StoreLocation): Promise<AppendSignal> =>
  location.kind === 'postgres' ? postgresSignal(db, location.url) : localSignal();
