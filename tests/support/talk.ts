import { TestAdapter, type Activity } from 'botbuilder';
import { day, type CaseFile, type LocalDate } from '../../src/assessment';
import { NoticeBot } from '../../src/bot/noticeBot';
import { maskActivity } from '../../src/bot/privacy';
import { Turn } from '../../src/bot/turn';
import type { Locale } from '../../src/conversation/locale';
import {
  REPLY_VALUE_TYPE,
  type Block,
  type Choice,
  type Param,
  type Reply,
  type Say,
} from '../../src/conversation/reply';
import { coreServices } from '../../src/server/coreServices';
import { translatorFor } from '../../src/localization/translator';
import { openStore, type Store } from '../../src/storage';
import { RootDialog } from '../../dialogs/rootDialog';

/** A whole talk with the real bot over the real store, heard as keys instead of words. */
export interface Talk {
  /** Types a line. */
  type(text: string): Promise<Heard>;
  /** Presses the button with this id. */
  press(choice: string): Promise<Heard>;
  /** Sends any activity. */
  send(activity: Partial<Activity>): Promise<Heard>;
  /** The first meeting. */
  meet(): Promise<Heard>;
  /** The process ends and another takes over; only the store stays. */
  restart(): void;
  caseFile(): Promise<CaseFile>;
  /** What rests in the store, as JSON; `undefined` when nothing does. */
  record(): Promise<string | undefined>;
  /** Puts a record back into the store: the talk goes on from there. */
  goBackTo(record: string): Promise<void>;
  close(): Promise<void>;
}

/** What the bot said in one turn. */
export interface Heard {
  readonly replies: readonly Reply[];
  /** Every key in it, nested ones too, in order. */
  readonly keys: readonly string[];
  /** The words, in the language of the talk. */
  readonly words: string;
  readonly choices: readonly Choice[];
  readonly blocks: readonly Block[];
}

export async function startTalk(
  options: { today?: string; locale?: Locale; workplace?: true } = {},
): Promise<Talk> {
  const store = await openStore({ kind: 'memory' });
  const today = day(options.today ?? '2026-11-22');
  let locale: Locale = options.locale ?? 'en';
  let heard: Reply[] = [];
  let startedAt = 1;
  let count = 0;
  let bot = build();
  const conversation = () => `${bot.conversation.channelId}/${bot.conversation.conversation?.id}`;
  const stored = () => store.turns.open(conversation(), undefined);

  function build() {
    const root = new NoticeBot(new RootDialog());
    const adapter = new TestAdapter((context) => root.run(context));
    adapter.use(
      new Turn({
        store: store.turns,
        core: coreFor(today),
        now: () => startedAt,
        startedAt,
        localeOf: () => options.locale ?? 'en',
        mask: maskActivity,
        render: (replies, spoken) => {
          locale = spoken;
          heard = replies.flatMap((each) =>
            each.valueType === REPLY_VALUE_TYPE ? [each.value as Reply] : [],
          );
          return [...replies];
        },
        employerMayRead: () => options.workplace === true,
        retentionDays: 30,
        onTurn: () => undefined,
        onBug: (bug) => {
          throw bug;
        },
      }),
    );
    return adapter;
  }

  async function send(activity: Partial<Activity>): Promise<Heard> {
    heard = [];
    count += 1;
    await bot.processActivity({ id: String(count), ...activity });
    return hear(heard, locale);
  }

  return {
    send,
    type: (text) => send({ type: 'message', text }),
    press: (choice) => send({ type: 'message', text: '', value: { choice } }),
    meet: () => send({ type: 'conversationUpdate', membersAdded: [{ id: 'user1', name: 'Reader' }] }),
    restart: () => {
      startedAt += 1;
      bot = build();
    },
    caseFile: async () => {
      const { record } = await stored();
      return record === undefined ? {} : (JSON.parse(record) as { caseFile: CaseFile }).caseFile;
    },
    record: async () => (await stored()).record,
    goBackTo: async (record) => {
      const open = await stored();
      await open.commit({
        activityId: undefined,
        record,
        replies: [],
        at: 0,
      });
    },
    close: () => store.close(),
  };
}

/** The core as the server wires it, on one day. */
export const coreFor = (today: LocalDate) => coreServices({ today: () => today });

export function hear(replies: readonly Reply[], locale: Locale): Heard {
  const blocks = replies.flatMap((reply) => reply.blocks);
  const translate = translatorFor(locale);
  const says = blocks.flatMap(saysOf);
  return {
    replies,
    blocks,
    keys: says.flatMap(keysOf),
    words: says.map(translate).join('\n'),
    choices: blocks.flatMap((block) => (block.kind === 'choices' ? block.choices : [])),
  };
}

function saysOf(block: Block): readonly Say[] {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return [block.say];
    case 'deadline':
      return [block.title, ...block.notes];
    case 'list':
      return [...(block.title ? [block.title] : []), ...block.items];
    case 'facts':
      return [...(block.title ? [block.title] : []), ...block.rows.flatMap((row) => [row.label, row.value])];
    case 'table':
      return [...(block.title ? [block.title] : []), ...block.columns, ...block.rows.flat()];
    case 'balances':
      return [block.told, ...block.lines.map(({ label }) => label)];
    case 'sources':
      return [block.title];
    case 'links':
      return block.links.map((link) => link.label);
    case 'choices':
      return block.choices.map((choice) => choice.label);
  }
}

const keysOf = (sentence: Say): readonly string[] => [
  sentence.key,
  ...Object.values(sentence.params ?? {}).flatMap(keysInParam),
];

function keysInParam(param: Param): readonly string[] {
  if (typeof param !== 'object') return [];
  if (param.type === 'say') return keysOf(param.say);
  return param.type === 'list' ? param.items.flatMap(keysInParam) : [];
}

export type { Store };
