import type { BotAdapter, ConversationReference } from 'botbuilder';
import { addressOf } from '../bot/replyAddress';
import type { StrandedReply } from '../bot/turnStore';
import type { RunningWork } from '../channels/runningWork';
import type { DirectLineAdapter } from '../channels/webChat';
import type { Store } from '../storage';

/** Longer than any turn with its delivery: what is older than this, no living process is at work on. */
const SURELY_DEAD_MS = 15_000;

const LOOK_AGAIN_MS = 15_000;

/** Who comes back later asks again. */
const NOBODY_WAITS_LONGER_MS = 60 * 60 * 1000;

/** Clocks of processes differ, and a store that was away is looked at once more. */
const OVERLAP_MS = 5 * 60 * 1000;

export interface LeftoverParts {
  readonly store: Pick<Store, 'turns' | 'alone'>;
  readonly webChat: DirectLineAdapter;
  /** The adapter that reaches this address. */
  readonly adapterOf: (address: Partial<ConversationReference>) => BotAdapter;
  readonly running: RunningWork;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly onBug: (failure: unknown) => void;
}

/**
 * Ends what a process that died had begun: replies that were committed and not sent, messages that were taken and not
 * answered. Looks at once and then again and again, for other processes die too; returns the way to stop.
 */
export function finishLeftovers(parts: LeftoverParts): () => void {
  const { now, store, running, onBug } = parts;
  let looking = false;
  let since = now() - NOBODY_WAITS_LONGER_MS;
  const look = async (before: number): Promise<void> => {
    if (looking) return;
    looking = true;
    try {
      await Promise.all([deliver(parts, before), parts.webChat.catchUp(since, before)]);
      since = before - OVERLAP_MS;
    } finally {
      looking = false;
    }
  };
  const lookAgain = (before: number): void => void running.run(() => look(before)).catch(onBug);
  lookAgain(store.alone ? now() + 1 : now() - SURELY_DEAD_MS);
  const timer = setInterval(() => lookAgain(now() - SURELY_DEAD_MS), LOOK_AGAIN_MS).unref();
  return () => clearInterval(timer);
}

async function deliver(parts: LeftoverParts, before: number): Promise<void> {
  const stranded = await parts.store.turns.stranded(before);
  const talks = new Map(stranded.map((each) => [each.conversation, each]));
  for (const each of talks.values()) await resume(parts, each);
}

/** A turn with nothing to say delivers what waits in its conversation. */
async function resume({ adapterOf, onBug }: LeftoverParts, { activity }: StrandedReply): Promise<void> {
  const address = addressOf(activity);
  if (!address) return;
  await adapterOf(address)
    .continueConversation(address, async () => undefined)
    .catch(onBug);
}
