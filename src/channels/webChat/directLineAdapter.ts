import { randomUUID } from 'node:crypto';
import {
  BotAdapter,
  TurnContext,
  type Activity,
  type ConversationReference,
  type ResourceResponse,
} from 'botbuilder-core';
import { ConversationQueue } from '../../bot/conversationQueue';
import type { RepeatableAdapter } from '../../bot/delivery';
import type { RunningWork } from '../runningWork';
import { logicOf, type TurnLogic } from '../turnLogic';
import type { ActivityLog, LogEntry } from './activityLog';
import {
  BOT,
  CHANNEL_ID,
  heardActivity,
  isHeard,
  meeting,
  type IncomingActivity,
  type Talk,
} from './incomingActivity';
import { Refusal } from './refusal';
import { shortened } from './shortened';
import { TurnLines, type Pause } from './turnLines';
import { Unheard } from './unheard';
import { withoutPrivateId } from './withoutPrivateId';
import { WrittenHere } from './writtenHere';

export interface DirectLineParts {
  readonly log: ActivityLog;
  readonly logic: TurnLogic;
  /** Counts each turn from the moment it waits for its place. */
  readonly running: RunningWork;
  /** Takes out what looks like an identity or account number, before anything rests or is echoed. */
  readonly mask: (activity: Activity) => Activity;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Told of what a turn threw; never of a reader's words. */
  readonly onBug: (failure: unknown) => void;
  /** How a turn that failed waits before it is tried again. */
  readonly pause?: Pause;
}

/** More than anyone types while the bot answers; the next is refused until some are answered. */
const MOST_WAITING = 50;
const WAITING_SECONDS = 2;

/** The website chat as a channel of the bot: what is said rests in the log, and every open page follows the log. */
export class DirectLineAdapter extends BotAdapter implements RepeatableAdapter {
  /** The log keeps an activity once, however often it is sent. */
  readonly repeatsSafely = true;
  private readonly arrivals = new ConversationQueue();
  /**
   * Turns run in the order in which their messages were kept, whatever middleware and logic stand behind; the
   * queue of the bot's own turn orders the channels whose adapters, like Microsoft's, start turns side by side.
   */
  private readonly turns: TurnLines;
  private readonly unheard: Unheard;
  private readonly written = new WrittenHere();

  constructor(private readonly parts: DirectLineParts) {
    super();
    this.turns = new TurnLines(parts.pause);
    this.unheard = new Unheard(parts);
  }

  /** Keeps what a person said, then lets the bot hear it; the caller need not wait for the bot. `undefined`: no such conversation. */
  async receive(talk: Talk, wire: IncomingActivity): Promise<string | undefined> {
    const named = withoutPrivateId(wire, talk, this.parts.mask);
    const id = `u-${named.channelData?.clientActivityID ?? randomUUID()}`;
    if (!isHeard(named.type)) return id;
    if (this.waitingIn(talk.conversation) >= MOST_WAITING)
      throw new Refusal('TooManyRequests', WAITING_SECONDS);
    return this.arrivals.run(talk.conversation, async () => {
      const heard = heardActivity(named, talk, id, this.parts.now());
      const entry = {
        id,
        activity: JSON.stringify(shortened(this.parts.mask({ ...heard }))),
        incoming: true,
      };
      const place = await this.parts.log.append(keyOf(talk.conversation), [entry], this.parts.now());
      if (place === undefined) return undefined;
      const inOrder = this.written.goesOn(talk.conversation, 1, place);
      const earlier = inOrder ? [] : await this.unheard.of(keyOf(talk.conversation), id);
      this.written.caughtUp(talk.conversation, place);
      this.hear([...earlier, heard]);
      return id;
    });
  }

  /** Lets the bot meet someone who has just opened the chat, where nothing was said yet. */
  greet(talk: Talk, locale: string | undefined): void {
    this.written.caughtUp(talk.conversation, 0);
    this.hear([meeting(talk, locale, this.parts.now())]);
  }

  /** For a page that comes back: the bot hears what was said up to this place and not heard, and says what still waits. */
  async goOn(talk: Talk, place: number): Promise<void> {
    if (this.written.reaches(talk.conversation, place)) return;
    this.hear(await this.unheard.of(keyOf(talk.conversation)));
    this.written.caughtUp(talk.conversation, place);
    const reference = TurnContext.getConversationReference(meeting(talk, undefined, this.parts.now()));
    void this.continueConversation(reference, async () => undefined);
  }

  /** Answers what was taken in this time and not answered: the work of a process that died, or of a store that was away. */
  async catchUp(since: number, before: number): Promise<void> {
    this.hear(await this.unheard.between(since, before));
  }

  /** For the end of the process: a turn that failed is left to the next one. */
  stop(): void {
    this.turns.stop();
  }

  async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const ids = activities.map((each) => (isSaid(each) ? `b-${each.id ?? randomUUID()}` : ''));
    const entries = activities.flatMap((each, index) => {
      const id = ids[index];
      return id ? [this.said(context.activity, each, id)] : [];
    });
    if (entries.length > 0) await this.say(context.activity.conversation.id, entries);
    return ids.map((id) => ({ id }));
  }

  async updateActivity(context: TurnContext, activity: Partial<Activity>): Promise<ResourceResponse> {
    const id = activity.id ?? '';
    const entry = this.said(context.activity, activity, id);
    await this.parts.log.replace(keyOf(context.activity.conversation.id), entry, this.parts.now());
    return { id };
  }

  async deleteActivity(context: TurnContext, reference: Partial<ConversationReference>): Promise<void> {
    await this.parts.log.remove(keyOf(context.activity.conversation.id), reference.activityId ?? '');
  }

  async continueConversation(reference: Partial<ConversationReference>, logic: TurnLogic): Promise<void> {
    const event = { type: 'event', name: 'continueConversation' };
    await this.enqueue(TurnContext.applyConversationReference(event, reference, true), logic);
  }

  override async continueConversationAsync(
    _caller: unknown,
    reference: Partial<ConversationReference>,
    ...rest: readonly (string | TurnLogic)[]
  ): Promise<void> {
    await this.continueConversation(reference, logicOf(rest));
  }

  private waitingIn(conversation: string): number {
    return this.arrivals.lengthOf(conversation) + this.turns.lengthOf(conversation);
  }

  private enqueue(activity: Partial<Activity>, logic: TurnLogic, id?: string): Promise<void> {
    const run = (): Promise<void> => this.runMiddleware(new TurnContext(this, { ...activity }), logic);
    const conversation = activity.conversation?.id ?? '';
    return this.parts.running
      .run(() => this.turns.run(conversation, { id, run }))
      .catch((failure: unknown) => {
        this.written.lost(conversation);
        this.parts.onBug(failure);
      });
  }

  private async say(conversation: string, entries: readonly LogEntry[]): Promise<void> {
    const place = await this.parts.log.append(keyOf(conversation), entries, this.parts.now());
    if (place !== undefined) this.written.goesOn(conversation, entries.length, place);
  }

  private hear(said: readonly Partial<Activity>[]): void {
    for (const each of said) void this.enqueue(each, this.parts.logic, each.id);
  }

  /** A reply as the pages get it: from the bot, in this conversation, whatever the caller put there. */
  private said(heard: Partial<Activity>, reply: Partial<Activity>, id: string): LogEntry {
    const activity = {
      ...reply,
      id,
      timestamp: new Date(this.parts.now()),
      channelId: CHANNEL_ID,
      conversation: { id: heard.conversation?.id },
      from: BOT,
      recipient: heard.from,
    };
    return { id, activity: JSON.stringify(activity), incoming: false };
  }
}

/** The name under which all of the bot keeps a website conversation. */
export const keyOf = (conversation: string): string => `${CHANNEL_ID}/${conversation}`;

/** Traces carry the bot's memory and delays are for adapters: neither is said to anyone. */
const isSaid = ({ type }: Partial<Activity>): boolean => type === 'message' || type === 'event';
