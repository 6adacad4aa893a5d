import { setTimeout as pause } from 'node:timers/promises';
import type { Activity, TurnContext } from 'botbuilder';
import { z } from 'zod';
import { NotDelivered, Refused, repeatsSafely } from './delivery';
import { parsedJson } from './parsedJson';
import type { TurnReport } from './turnReport';
import type { StoredReply, TurnStore } from './turnStore';

export interface DeliveryParts {
  readonly store: TurnStore;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** How long a send may hang before it is given up. */
  readonly deliveryLimitMs?: number;
}

/** A committed reply on its way to a channel. */
export interface Outgoing {
  readonly id: string;
  readonly activity: Partial<Activity>;
  /** When it was committed, in milliseconds since 1970. */
  readonly at: number;
}

/** Replies as they rested, on their way again. One that is no longer an activity is nothing that could be said. */
export const outgoing = (replies: readonly StoredReply[]): readonly Outgoing[] =>
  replies.flatMap(({ id, activity, at }) => {
    const said = Said.safeParse(parsedJson(activity));
    return said.success ? [{ id, activity: said.data, at }] : [];
  });

const Said = z.looseObject({ type: z.string() });

/** What became of some replies, and the failure when there was one. */
export interface Delivered {
  readonly state: TurnReport['delivery'];
  readonly failure?: unknown;
}

const DELIVERY_LIMIT_MS = 10_000;

/** How long a reply that a channel does not take for now is tried again, with each message and each look at what was left. */
const KEEP_TRYING_MS = 10 * 60 * 1000;

/** How long a turn waits for replies that another process is sending, so that they arrive in order. */
const PATIENCE_MS = 2000;
const LOOK_AGAIN_MS = 20;

/**
 * Hands committed replies to a channel. Where a repeat could be a second message, each reply is claimed before it is
 * sent: no other process sends it then, and it is sent again only when the channel certainly did not take it.
 */
export class ReplyDelivery {
  constructor(private readonly parts: DeliveryParts) {}

  async deliver(
    context: TurnContext,
    conversation: string,
    replies: readonly Outgoing[],
  ): Promise<Delivered> {
    if (replies.length === 0) return { state: 'none' };
    if (repeatsSafely(context.adapter)) return this.repeatable(context, conversation, replies);
    let all: Delivered = { state: 'delivered' };
    for (const reply of replies) {
      const one = await this.once(context, conversation, reply);
      if (one.state !== 'delivered') all = one;
      if (one.state === 'waiting' || one.state === 'unknown') break;
    }
    return all;
  }

  /** Waits while another process is sending earlier replies of this conversation, so that they arrive in order. */
  async afterOthers(conversation: string, claimedAt = Infinity): Promise<void> {
    const since = this.parts.now() - PATIENCE_MS;
    if (claimedAt < since) return;
    for (let left = PATIENCE_MS / LOOK_AGAIN_MS; left > 0; left -= 1) {
      if (!(await this.parts.store.isSending(conversation, since))) return;
      await pause(LOOK_AGAIN_MS);
    }
  }

  private async repeatable(
    context: TurnContext,
    conversation: string,
    replies: readonly Outgoing[],
  ): Promise<Delivered> {
    const outcome = await this.send(context, replies);
    if (outcome.state !== 'delivered') return { ...outcome, state: 'waiting' };
    await this.parts.store.forgetReplies(conversation, idsOf(replies));
    return outcome;
  }

  private async once(context: TurnContext, conversation: string, reply: Outgoing): Promise<Delivered> {
    const { store, now } = this.parts;
    const claimed = await store.claim(conversation, [reply.id], now());
    if (claimed.length === 0) {
      await this.afterOthers(conversation);
      return { state: 'delivered' };
    }
    const outcome = await this.send(context, [reply]);
    if (outcome.state === 'waiting' && now() - reply.at < KEEP_TRYING_MS)
      await store.unclaim(conversation, [reply.id]);
    else await store.forgetReplies(conversation, [reply.id]);
    return outcome;
  }

  private async send(context: TurnContext, replies: readonly Outgoing[]): Promise<Delivered> {
    const activities = replies.map(({ id, activity }) => ({ ...activity, id }));
    try {
      const sending = context.adapter.sendActivities(context, activities);
      const arrived = await within(this.parts.deliveryLimitMs ?? DELIVERY_LIMIT_MS, sending);
      return { state: arrived ? 'delivered' : 'unknown' };
    } catch (failure) {
      return { state: stateAfter(failure), failure };
    }
  }
}

const stateAfter = (failure: unknown): Delivered['state'] => {
  if (failure instanceof Refused) return 'refused';
  return failure instanceof NotDelivered ? 'waiting' : 'unknown';
};

const idsOf = (replies: readonly Outgoing[]): readonly string[] => replies.map(({ id }) => id);

/** Whether the work ended in time. What fails throws. */
async function within(limitMs: number, work: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), limitMs);
  });
  try {
    return await Promise.race([work.then(() => true as const), limit]);
  } finally {
    clearTimeout(timer);
  }
}
