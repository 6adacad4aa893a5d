import {
  ActivityTypes,
  BotAdapter,
  TurnContext,
  type Activity,
  type ConversationReference,
  type ResourceResponse,
} from 'botbuilder-core';

/** For people, whose buttons are listed in the text; and for programs, which get them beside it. */
export type ConsoleChannel = 'console' | 'console-json';

export interface ConsoleParts {
  readonly channel: ConsoleChannel;
  readonly show: (activity: Partial<Activity>) => void;
  readonly locale: string;
  readonly now: () => Date;
}

/** One person at one terminal: activities come from lines of text, replies go to one function. */
export class ConsoleAdapter extends BotAdapter {
  private count = 0;

  constructor(private readonly parts: ConsoleParts) {
    super();
  }

  /** The first meeting: the bot greets. */
  meet(logic: (context: TurnContext) => Promise<void>): Promise<void> {
    return this.take({ type: ActivityTypes.ConversationUpdate, membersAdded: [READER] }, logic);
  }

  /** One line that was typed. */
  hear(text: string, logic: (context: TurnContext) => Promise<void>): Promise<void> {
    return this.take({ type: ActivityTypes.Message, text }, logic);
  }

  async sendActivities(_context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    return activities.map((activity) => {
      if (activity.type === ActivityTypes.Message) this.parts.show(activity);
      this.count += 1;
      return { id: `console-${this.count}` };
    });
  }

  /** A terminal cannot take back what it printed. */
  async updateActivity(): Promise<void> {}

  /** A terminal cannot take back what it printed. */
  async deleteActivity(): Promise<void> {}

  continueConversation(
    reference: Partial<ConversationReference>,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<void> {
    const event = TurnContext.applyConversationReference({ type: ActivityTypes.Event }, reference, true);
    return this.take(event, logic);
  }

  override continueConversationAsync(): Promise<void> {
    return Promise.resolve();
  }

  private take(activity: Partial<Activity>, logic: (context: TurnContext) => Promise<void>): Promise<void> {
    this.count += 1;
    const whole: Partial<Activity> = {
      ...activity,
      id: `console-${this.count}`,
      channelId: this.parts.channel,
      conversation: { id: 'terminal', isGroup: false, conversationType: 'personal', name: 'terminal' },
      from: READER,
      recipient: BOT,
      locale: this.parts.locale,
      timestamp: this.parts.now(),
    };
    return this.runMiddleware(new TurnContext(this, whole), logic);
  }
}

const READER = { id: 'reader', name: 'Reader' };
const BOT = { id: 'irs-notice-guide', name: 'IRS notice guide' };
