import { TurnContext, type Activity, type Middleware } from 'botbuilder-core';
import type { Locale } from '../conversation/locale';
import { TURN_SERVICES } from '../conversation/turnServices';
import { ConversationQueue } from './conversationQueue';
import { joinReplies } from './joinReplies';
import type { MaskedActivity } from './privacy';
import { outgoing, ReplyDelivery, type DeliveryParts, type Outgoing } from './replyDelivery';
import { loadSession } from './session';
import { SessionServices, type SessionParts } from './sessionServices';
import { recoverFrom } from './turnError';
import { TurnInProgress } from './turnInProgress';
import type { TurnReport } from './turnReport';
import type { LoadedConversation, OpenTurn } from './turnStore';

/** How often a turn is run again when another process wrote the conversation in between. */
const ATTEMPTS = 3;

export interface TurnParts extends SessionParts, DeliveryParts {
  readonly localeOf: (activity: Partial<Activity>) => Locale;
  readonly mask: (activity: Activity) => MaskedActivity;
  readonly render: (
    replies: readonly Partial<Activity>[],
    locale: Locale,
    channel: string,
  ) => Partial<Activity>[];
  /** Told of every bug that a turn threw; never of a reader's words. */
  readonly onBug: (error: unknown) => void;
  /** Told of every turn when it ended. */
  readonly onTurn: (report: TurnReport) => void;
}

/**
 * The unit of work: one read under the conversation's lock, the dialogs, one write of session and replies together,
 * then delivery. A turn that dies before the write left no trace; one that dies after it has its replies delivered
 * when the channel sends the activity again, with the next message, or by the next process that starts.
 */
export class Turn implements Middleware {
  private readonly queue = new ConversationQueue();
  private readonly delivery: ReplyDelivery;

  constructor(private readonly parts: TurnParts) {
    this.delivery = new ReplyDelivery(parts);
  }

  onTurn = async (context: TurnContext, next: () => Promise<void>): Promise<void> => {
    const arrived = this.parts.now();
    const conversation = `${context.activity.channelId}/${context.activity.conversation.id}`;
    await this.queue.run(conversation, async () => {
      const turn = new TurnInProgress(context, conversation, this.mask(context));
      try {
        await this.work(turn, next);
      } catch (failure) {
        turn.failed(failure);
        throw failure;
      } finally {
        this.parts.onTurn(turn.report(this.localeOf(context), this.parts.now() - arrived));
      }
    });
  };

  private async work(turn: TurnInProgress, next: () => Promise<void>): Promise<void> {
    const { context, conversation } = turn;
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const open = await this.parts.store.open(conversation, context.activity.id);
      const replies = await this.decide(turn, open, next);
      if (replies === 'conflict') continue;
      if (open.claimedAt !== undefined) await this.delivery.afterOthers(conversation, open.claimedAt);
      return this.deliver(turn, replies);
    }
    throw new Error('the conversation kept changing under this turn');
  }

  /** What the turn answers, committed, behind what still waits from turns before; of an activity that was seen before, that alone. */
  private async decide(
    turn: TurnInProgress,
    open: OpenTurn,
    next: () => Promise<void>,
  ): Promise<readonly Outgoing[] | 'conflict'> {
    const { id: activityId } = turn.context.activity;
    const waiting = outgoing(open.waiting);
    try {
      if (open.seen) {
        turn.outcome = 'repeated';
        return waiting;
      }
      const { services, replies } = await this.think(turn, open, next);
      // A proactive turn that has nothing to say leaves nothing behind.
      if (replies.length === 0 && activityId === undefined) return waiting;
      const committed = await open.commit({
        activityId,
        record: services.record,
        replies: replies.map((each) => JSON.stringify(each)),
        at: this.parts.now(),
      });
      if (committed === 'conflict') return committed;
      const said = committed.flatMap(({ id, at }, place) => {
        const activity = replies[place];
        return activity ? [{ id, activity, at }] : [];
      });
      return services.record === undefined ? said : [...waiting, ...said];
    } finally {
      await open.release();
    }
  }

  /** Runs the dialogs and words what they said; a bug in either costs the talk's place, never the case. */
  private async think(turn: TurnInProgress, loaded: LoadedConversation, next: () => Promise<void>) {
    const session = loadSession(loaded.record, this.localeOf(turn.context));
    const services = new SessionServices(session, this.parts, turn.context.activity, turn.masked);
    turn.begin(services);
    turn.context.turnState.set(TURN_SERVICES, services);
    try {
      await next();
      return { services, replies: this.worded(turn, services) };
    } catch (bug) {
      this.parts.onBug(bug);
      turn.outcome = 'failed';
      turn.failed(bug);
      turn.sent.length = 0;
      await recoverFrom(turn.context, services);
      return { services, replies: this.worded(turn, services) };
    }
  }

  /** Each reply with its address, so that whoever delivers it needs nothing else. */
  private worded(
    { sent, context }: TurnInProgress,
    { locale }: SessionServices,
  ): readonly Partial<Activity>[] {
    const address = TurnContext.getConversationReference(context.activity);
    return this.parts
      .render(joinReplies(sent), locale, context.activity.channelId)
      .map((each) => TurnContext.applyConversationReference(each, address));
  }

  private async deliver(turn: TurnInProgress, replies: readonly Outgoing[]): Promise<void> {
    const { state, failure } = await this.delivery.deliver(turn.context, turn.conversation, replies);
    turn.delivered(replies.length, state);
    if (failure === undefined) return;
    if (state === 'waiting') throw failure;
    this.parts.onBug(failure);
  }

  /** Takes private numbers out before anything else sees the activity; whether there were any. */
  private mask(context: TurnContext): boolean {
    const { activity, masked } = this.parts.mask(context.activity);
    Object.assign(context.activity, activity);
    return masked.length > 0;
  }

  private localeOf(context: TurnContext): Locale {
    return this.parts.localeOf(context.activity);
  }
}
