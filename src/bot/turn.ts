import type { Activity, Middleware, TurnContext } from 'botbuilder';
import type { Locale } from '../conversation/locale';
import { TURN_SERVICES } from '../conversation/turnServices';
import { ConversationQueue } from './conversationQueue';
import { joinReplies } from './joinReplies';
import type { MaskedActivity } from './privacy';
import { loadSession } from './session';
import { SessionServices, type CoreServices } from './sessionServices';
import { recoverFrom } from './turnError';
import type { StoredReply, TurnStore } from './turnStore';

/** How long a send may hang before it is given up, unless said otherwise; the reply then waits for the next turn. */
const DELIVERY_LIMIT_MS = 10_000;

/** How often a turn is run again when another process wrote the conversation in between. */
const ATTEMPTS = 3;

export interface TurnParts {
  readonly store: TurnStore;
  readonly core: CoreServices;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Names this process, so that a reader who returns after a restart is told where the talk stands. */
  readonly process: string;
  readonly localeOf: (activity: Partial<Activity>) => Locale;
  readonly mask: (activity: Activity) => MaskedActivity;
  readonly render: (
    replies: readonly Partial<Activity>[],
    locale: Locale,
    channel: string,
  ) => Partial<Activity>[];
  /** Told of every bug that a turn threw; never of a reader's words. */
  readonly onBug: (error: unknown) => void;
  /** How long a send may hang before it is given up. */
  readonly deliveryLimitMs?: number;
}

/**
 * The unit of work: one read, the dialogs, one write of session and replies together, then delivery.
 * A turn that dies before the write left no trace; one that dies after it delivers its replies when the
 * channel sends the activity again.
 */
export class Turn implements Middleware {
  private readonly queue = new ConversationQueue();

  constructor(private readonly parts: TurnParts) {}

  onTurn = async (context: TurnContext, next: () => Promise<void>): Promise<void> => {
    const conversation = `${context.activity.channelId}/${context.activity.conversation.id}`;
    await this.queue.run(conversation, () => this.work(conversation, context, next));
  };

  private async work(conversation: string, context: TurnContext, next: () => Promise<void>): Promise<void> {
    const sent = captureReplies(context);
    const masked = this.mask(context);
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      sent.length = 0;
      const loaded = await this.parts.store.load(conversation, context.activity.id);
      if (loaded.seen) return this.deliver(conversation, context, loaded.undelivered);
      await this.deliverEarlier(conversation, context, loaded.undelivered);
      const session = loadSession(loaded.record, this.localeOf(context), this.parts.process);
      const services = new SessionServices(session, this.parts, context.activity, masked);
      context.turnState.set(TURN_SERVICES, services);
      const replies = await this.think({ context, services, sent }, next);
      const committed = await this.parts.store.commit({
        conversation,
        revision: loaded.revision,
        activityId: context.activity.id,
        record: services.record,
        replies: replies.map((each) => JSON.stringify(each)),
        at: this.parts.now(),
      });
      if (committed !== 'conflict') return this.deliver(conversation, context, committed);
    }
    throw new Error('the conversation kept changing under this turn');
  }

  /** Takes private numbers out before anything else sees the activity; whether there were any. */
  private mask(context: TurnContext): boolean {
    const { activity, masked } = this.parts.mask(context.activity);
    Object.assign(context.activity, activity);
    return masked.length > 0;
  }

  /** Runs the dialogs and words what they said; a bug in either costs the talk's place, never the case. */
  private async think(turn: Thinking, next: () => Promise<void>): Promise<Partial<Activity>[]> {
    try {
      await next();
      return this.worded(turn);
    } catch (bug) {
      this.parts.onBug(bug);
      turn.sent.length = 0;
      await recoverFrom(turn.context, turn.services);
      return this.worded(turn);
    }
  }

  private worded({ sent, services, context }: Thinking): Partial<Activity>[] {
    return this.parts.render(joinReplies(sent), services.locale, context.activity.channelId);
  }

  private localeOf(context: TurnContext): Locale {
    return this.parts.localeOf(context.activity);
  }

  /** Replies of an earlier turn go out before those of this one. What fails a second time is given up: it must not hold the talk. */
  private async deliverEarlier(
    conversation: string,
    context: TurnContext,
    replies: readonly StoredReply[],
  ): Promise<void> {
    try {
      await this.deliver(conversation, context, replies);
    } catch (failure) {
      this.parts.onBug(failure);
      await this.parts.store.markDelivered(
        conversation,
        replies.map(({ id }) => id),
      );
    }
  }

  private async deliver(
    conversation: string,
    context: TurnContext,
    replies: readonly StoredReply[],
  ): Promise<void> {
    if (replies.length === 0) return;
    const activities = replies.map((each): Partial<Activity> => ({
      ...JSON.parse(each.activity),
      id: each.id,
    }));
    const sending = context.adapter.sendActivities(context, activities);
    if (await within(this.parts.deliveryLimitMs ?? DELIVERY_LIMIT_MS, sending)) {
      await this.parts.store.markDelivered(
        conversation,
        replies.map((each) => each.id),
      );
    }
  }
}

/** A turn while the dialogs run: what they sent so far waits in `sent`. */
interface Thinking {
  readonly context: TurnContext;
  readonly services: SessionServices;
  readonly sent: Partial<Activity>[];
}

/** Keeps what the dialogs send instead of sending it; typing and the like are dropped, traces too (they carry memory). */
function captureReplies(context: TurnContext): Partial<Activity>[] {
  const sent: Partial<Activity>[] = [];
  context.onSendActivities(async (_context, activities) => {
    sent.push(...activities.filter((each) => each.type === 'message'));
    return activities.map(() => ({ id: '' }));
  });
  return sent;
}

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
