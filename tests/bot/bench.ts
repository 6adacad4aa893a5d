import { randomUUID } from 'node:crypto';
import { TestAdapter, type Activity, type TurnContext } from 'botbuilder';
import type { Dialog } from 'botbuilder-dialogs';
import { RootDialog } from '../../dialogs/rootDialog';
import { day } from '../../src/assessment';
import { NoticeBot } from '../../src/bot/noticeBot';
import { maskActivity } from '../../src/bot/privacy';
import { Turn } from '../../src/bot/turn';
import type { Session } from '../../src/bot/session';
import type { TurnStore } from '../../src/bot/turnStore';
import { coreFor } from '../support/talk';

/** One process with the real turn over a given store, whose channel can fail. */
export interface Bench {
  send(activity: Partial<Activity>): Promise<void>;
  type(text: string, id?: string): Promise<void>;
  press(choice: string): Promise<void>;
  /** The keys that each delivered activity says, oldest first. */
  delivered(): readonly (readonly string[])[];
  /** The types of the delivered activities. */
  types(): readonly string[];
  readonly bugs: readonly unknown[];
  /** What the channel does with the next batch: delivers it unless told otherwise. */
  next(what: 'fails' | 'hangs'): void;
}

/** Where the talk of a bench rests in its store. */
export const CONVERSATION = 'test/Convo1';

export function startBench(
  store: TurnStore,
  { process = 'one', root = () => new RootDialog() }: { process?: string; root?: () => Dialog } = {},
): Bench {
  const bot = new NoticeBot(root());
  const bugs: unknown[] = [];
  const channel = new Channel((context) => bot.run(context));
  channel.use(
    new Turn({
      store,
      core: coreFor(day('2026-11-22')),
      now: () => 0,
      process,
      localeOf: () => 'en',
      mask: maskActivity,
      render: (replies) => [...replies],
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
    delivered: () => channel.sent.map((each) => keysIn(each.value)),
    types: () => channel.sent.map((each) => each.type ?? ''),
    bugs,
    next: (what) => channel.plans.push(what),
  };
}

/** What rests in a store, and a way to lay a record there. */
export function keptIn(store: TurnStore) {
  const load = () => store.load(CONVERSATION, undefined);
  return {
    session: async (): Promise<Session | undefined> => {
      const { record } = await load();
      return record === undefined ? undefined : JSON.parse(record);
    },
    revision: async (): Promise<number> => (await load()).revision,
    keep: async (record: string) =>
      store.commit({
        conversation: CONVERSATION,
        revision: (await load()).revision,
        activityId: undefined,
        record,
        replies: [],
        at: 0,
      }),
  };
}

class Channel extends TestAdapter {
  readonly sent: Partial<Activity>[] = [];
  readonly plans: ('fails' | 'hangs')[] = [];

  override async sendActivities(_context: TurnContext, activities: Partial<Activity>[]) {
    const plan = this.plans.shift();
    if (plan === 'fails') throw new Error('the channel is gone');
    if (plan === 'hangs') return new Promise<never>(() => undefined);
    this.sent.push(...activities);
    return activities.map(() => ({ id: '' }));
  }
}

/** Every key that a reply says, in the order in which it stands there. */
function keysIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'key' in value && typeof value.key === 'string' ? [value.key] : [];
  return [...own, ...Object.values(value).flatMap(keysIn)];
}
