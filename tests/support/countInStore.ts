import { openStore, type StoreLocation } from '../../src/storage';

/** A process that counts to twenty in a store which others count in at the same time. */
async function main(location: StoreLocation): Promise<void> {
  const store = await openStore(location);
  const conversation = 'webchat/count';
  for (let left = 20; left > 0;) {
    const open = await store.turns.open(conversation, undefined);
    const next = `${Number(open.record ?? 0) + 1}`;
    const outcome = await open.commit({
      activityId: undefined,
      record: next,
      replies: [],
      at: 0,
    });
    if (outcome !== 'conflict') left -= 1;
  }
  await store.close();
}

void main(JSON.parse(process.argv[2] ?? ''));
