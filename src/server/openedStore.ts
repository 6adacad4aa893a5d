import { Fault } from '../bot/fault';
import { openStore, StoreFault, type Store, type StoreLocation } from '../storage';
import type { Config } from './config';
import { soleProcess } from './soleProcess';

/** The store of the settings, for this process alone where it is a file; what keeps it shut is worded for the operator. */
export async function openedStore({ store: location, keys, dataFolder }: Config): Promise<Store> {
  const letGo = location.kind === 'sqlite' ? soleProcess(dataFolder) : () => undefined;
  try {
    const store = await openStore(location, { keys });
    return { ...store, close: () => store.close().finally(letGo) };
  } catch (cause) {
    letGo();
    if (cause instanceof StoreFault) throw new Fault(cause.code, placeOf(location), { cause });
    throw cause;
  }
}

/** Where it is, without the password. */
const placeOf = (location: StoreLocation): string =>
  location.kind === 'postgres'
    ? new URL(location.url).host
    : location.kind === 'sqlite'
      ? location.file
      : 'memory';
