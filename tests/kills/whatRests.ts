import { z } from 'zod';
import { openStore, type StoreLocation } from '../../src/storage';
import type { Talk } from './talk';

/** A talk as the store has it when all is over. */
export interface Resting {
  readonly caseFile: unknown;
  readonly revision: number;
  readonly waiting: number;
}

const Record = z.looseObject({ caseFile: z.unknown() });

/** Reads each talk from the store that the killed processes left. */
export async function whatRests(
  location: StoreLocation,
  talks: readonly Talk[],
): Promise<readonly Resting[]> {
  const store = await openStore(location);
  const resting: Resting[] = [];
  for (const { key } of talks) {
    const open = await store.turns.open(key, undefined);
    await open.release();
    const { caseFile } = Record.parse(JSON.parse(open.record ?? '{}'));
    resting.push({ caseFile, revision: open.revision, waiting: open.waiting.length });
  }
  await store.close();
  return resting;
}
