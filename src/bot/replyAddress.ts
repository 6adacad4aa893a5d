import type { ConversationReference } from 'botbuilder';
import { z } from 'zod';
import { parsedJson } from './parsedJson';

/** Where a stored reply belongs, for a turn of the bot's own accord; `undefined` when it no longer says so. */
export function addressOf(reply: string): Partial<ConversationReference> | undefined {
  const stored = Address.safeParse(parsedJson(reply));
  if (!stored.success) return undefined;
  const { from, recipient, ...place } = stored.data;
  return { ...place, bot: from, user: recipient };
}

const Account = z.looseObject({ id: z.string(), name: z.string().default('') });

const Address = z.object({
  channelId: z.string(),
  serviceUrl: z.string().default(''),
  conversation: z.looseObject({
    id: z.string(),
    name: z.string().default(''),
    isGroup: z.boolean().default(false),
    conversationType: z.string().default('personal'),
  }),
  from: Account,
  recipient: Account,
});
