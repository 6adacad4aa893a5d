import { randomUUID } from 'node:crypto';
import { TestAdapter, TurnContext, type Activity } from 'botbuilder';
import type { Dialog } from 'botbuilder-dialogs';
import { RootDialog } from '../../dialogs/rootDialog';
import { day } from '../../src/assessment';
import { NoticeBot } from '../../src/bot/noticeBot';
import { maskActivity } from '../../src/bot/privacy';
import { NotDelivered, Refused } from '../../src/bot/delivery';
import { Turn } from '../../src/bot/turn';
import type { TurnReport } from '../../src/bot/turnReport';
import type { Session } from '../../src/bot/session';
import type { TurnStore } from '../../src/bot/turnStore';
import { coreFor } from '../support/talk';

/** One process with the real turn over a given store, whose channel can fail. */
export interface Bench {
  send(activity: Partial<Activity>): Promise<void>;
  type(text: string, id?: string): Promise<void>;
  press(choice: string): Promise<void>;
  /** A turn of the bot's own accord, with nothing to say. */
  resume(): Promise<void>;
  /** Lets time go by. */
  pass(milliseconds: number): void;
  /** The keys that each delivered activity says, oldest first. */
  delivered(): readonly (readonly string[])[];
  /** The types of the delivered activities. */
  types(): readonly string[];
  readonly bugs: readonly unknown[];
  readonly reports: readonly TurnReport[];
  /** What the channel does with the next batch: delivers it unless told otherwise. */
  next(what: ChannelPlan): void;
}

/** `refuses`: it certainly took nothing, for now; `rejects`: it never will. `breaks` and `hangs`: nobody knows. `hears` takes the message, and breaks after it. */
export type ChannelPlan = 'refuses' | 'rejects' | 'breaks' | 'hangs' | 'hears';

/** Where the talk of a bench rests in its store. */
export const CONVERSATION = 'test/Convo1';

export function startBench(
  store: TurnStore,
  {
    startedAt = 0,
    root = () => new RootDialog(),
    repeats = false,
  }: { startedAt?: number; root?: () => Dialog; repeats?: boolean } = {},
): Bench {
  const bot = new NoticeBot(root());
  const bugs: unknown[] = [];
  const reports: TurnReport[] = [];
  const time = { now: startedAt };
  const channel = new (repeats ? RepeatableChannel : Channel)((context) => bot.run(context));
  channel.use(
    new Turn({
      store,
      core: coreFor(day('2026-11-22')),
      now: () => time.now,
      startedAt,
      localeOf: () => 'en',
      mask: maskActivity,
      render: (replies) => [...replies],
      employerMayRead: () => false,
      retentionDays: 30,
      onTurn: (report) => reports.push(report),
      onBug: (bug) => bugs.push(bug),
      deliveryLimitMs: 20,
    }),
  );
  channel.conversation.conversation.id = CONVERSATION.split('/')[1] ?? '';
  const send = (activity: Partial<Activity>): Promise<void> =>
    channel.processActivity({ id: randomUUID(), ...activity });
  return {
    send,
    type: (text, id) => send({ type: 'message', text, ...(id !== undefined && { id }) }),
    press: (choice) => send({ type: 'message', text: '', value: { choice } }),
    resume: () => channel.resume(),
    pass: (milliseconds) => {
      time.now += milliseconds;
    },
    delivered: () => channel.sent.map((each) => keysIn(each.value)),
    types: () => channel.sent.map((each) => each.type ?? ''),
    bugs,
    reports,
    next: (what) => channel.plans.push(what),
  };
}

/** What rests in a store, and a way to lay a record there. */
export function keptIn(store: TurnStore) {
  const load = async () => {
    const open = await store.open(CONVERSATION, undefined);
    await open.release();
    return open;
  };
  return {
    session: async (): Promise<Session | undefined> => {
      const { record } = await load();
      return record === undefined ? undefined : JSON.parse(record);
    },
    revision: async (): Promise<number> => (await load()).revision,
    keep: async (record: string) =>
      (await store.open(CONVERSATION, undefined)).commit({
        activityId: undefined,
        record,
        replies: [],
        at: 0,
      }),
  };
}

class Channel extends TestAdapter {
  readonly sent: Partial<Activity>[] = [];
  readonly plans: ChannelPlan[] = [];

  override async sendActivities(_context: TurnContext, activities: Partial<Activity>[]) {
    const plan = this.plans.shift();
    if (plan === 'rejects') throw new Refused('the channel wants no such message');
    if (plan === 'refuses') throw new NotDelivered('the channel is gone');
    if (plan === 'hangs') return new Promise<never>(() => undefined);
    if (plan !== 'breaks') this.take(activities);
    if (plan) throw new Error('the line broke');
    return activities.map(() => ({ id: '' }));
  }

  /** TestAdapter gives every activity an id; a proactive turn has none. */
  resume(): Promise<void> {
    const event = { type: 'event', name: 'ContinueConversation' };
    const activity = TurnContext.applyConversationReference(event, this.conversation, true);
    return this.runMiddleware(new TurnContext(this, activity), async () => undefined);
  }

  protected take(activities: readonly Partial<Activity>[]): void {
    this.sent.push(...activities);
  }
}

/** Keeps an activity once, however often it is sent. */
class RepeatableChannel extends Channel {
  readonly repeatsSafely = true;

  protected override take(activities: readonly Partial<Activity>[]): void {
    super.take(activities.filter(({ id }) => !this.sent.some((each) => each.id === id)));
  }
}

/** Every key that a reply says, in the order in which it stands there. */
function keysIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'key' in value && typeof value.key === 'string' ? [value.key] : [];
  return [...own, ...Object.values(value).flatMap(keysIn)];
}
