import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { heardText } from './shortened';
import { ClientId, LanguageTag, SentValue, ZoneName } from './wireFields';

/** What we take from a client's activity. All else (sender, conversation, service address, files) is ours to say or not taken. */
export const IncomingActivity = z.object({
  type: z.string().max(100),
  text: z.string().transform(heardText).optional().catch(undefined),
  value: SentValue,
  locale: LanguageTag,
  localTimezone: ZoneName,
  channelData: z
    .object({
      clientActivityID: ClientId,
      postBack: z.boolean().optional().catch(undefined),
      messageBack: z
        .object({ displayText: z.string().max(300) })
        .optional()
        .catch(undefined),
    })
    .optional()
    .catch(undefined),
});
export type IncomingActivity = z.infer<typeof IncomingActivity>;

/** Who talks where, as the token says. */
export interface Talk {
  readonly conversation: string;
  readonly user: string;
}

export const CHANNEL_ID = 'webchat';
export const BOT = { id: 'irs-notice-guide', name: '', role: 'bot' };

/** The kinds of activities that the bot hears; others are answered and left alone. */
export const isHeard = (type: string): boolean => type === 'message' || type === 'event';

/** The activity as the bot hears it: words from the client, everything that could be forged from the token. */
export function heardActivity(wire: IncomingActivity, talk: Talk, id: string, at: number): Activity {
  return {
    ...wire,
    ...envelope(talk, id, at),
    textFormat: 'plain',
  } as Activity;
}

/** The first meeting: the bot may greet. Its id is the same each time, so that it is greeted once. */
export function meeting(talk: Talk, locale: string | undefined, at: number): Activity {
  return {
    ...envelope(talk, `${talk.conversation}.meeting`, at),
    type: 'conversationUpdate',
    membersAdded: [
      { id: BOT.id, name: BOT.name },
      { id: talk.user, name: '' },
    ],
    membersRemoved: [],
    ...(locale !== undefined && { locale }),
  } as Activity;
}

function envelope(talk: Talk, id: string, at: number): Partial<Activity> {
  return {
    id,
    timestamp: new Date(at),
    channelId: CHANNEL_ID,
    serviceUrl: '',
    conversation: { id: talk.conversation, isGroup: false, conversationType: 'personal', name: '' },
    from: { id: talk.user, name: '', role: 'user' },
    recipient: BOT,
  };
}
