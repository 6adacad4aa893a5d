import type { Engine } from './engine';
import { openPostgres } from './postgresEngine';
import { openMemory, openSqlite } from './sqliteEngine';
import { failing } from './storeFault';

/** Where the store lives: a file of this machine for one process, a PostgreSQL server for any number of them, or memory for a talk that is not kept. */
export type StoreLocation =
  | { readonly kind: 'memory' }
  | { readonly kind: 'sqlite'; readonly file: string }
  | { readonly kind: 'postgres'; readonly url: string };

/** Opens the database and brings its tables up to date. */
export const openEngine = (location: StoreLocation): Promise<Engine> =>
  failing(() => {
    if (location.kind === 'memory') return openMemory();
    return location.kind === 'sqlite' ? openSqlite(location.file) : openPostgres(location.url);
  });
