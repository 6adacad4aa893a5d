import type { Store } from '../storage';

const DAY_MS = 24 * 60 * 60 * 1000;

export interface Retention {
  readonly store: Pick<Store, 'purge'>;
  readonly days: number;
  readonly now: () => number;
  readonly onBug: (failure: unknown) => void;
}

/** Deletes conversations that have rested longer than they may, at start and each day; returns the way to stop. */
export function keepRetention({ store, days, now, onBug }: Retention): () => void {
  const purge = (): void => void store.purge(days * DAY_MS, now()).catch(onBug);
  purge();
  const timer = setInterval(purge, DAY_MS).unref();
  return () => clearInterval(timer);
}
