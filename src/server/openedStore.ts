import { Fault } from '../bot/fault';
import { openStore, StoreFault, type Store, type StoreLocation } from '../storage';
import type { Config } from './config';

/** The store of the settings; what keeps it shut is worded for the operator. */
export async function openedStore({ store: location, keys }: Config): Promise<Store> {
  try {
    return await openStore(location, { keys });
  } catch (cause) {
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
