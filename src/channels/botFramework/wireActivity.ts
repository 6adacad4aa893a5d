import type { Activity } from 'botbuilder';
import { z } from 'zod';

/** An id of a channel's: no control characters or half letters, which a store could not hold, and no way up in an address. */
const Id = z.string().regex(/^(?!\.{1,2}$)[^\p{Cc}\p{Cs}]{1,500}$/u);

const Account = z.looseObject({ id: Id });

/** A hint that is dropped when it has not the form of one. */
const hint = (form: RegExp) => z.string().regex(form).optional().catch(undefined);

/** The outer shape that all of the bot relies on; what lies deeper is read by whoever needs it. */
const WireActivity = z.looseObject({
  type: z.string().min(1).max(100),
  id: Id.optional(),
  // Without a slash: it stands before the conversation's id in the name under which a talk rests.
  channelId: z.string().regex(/^[\w.:-]{1,100}$/),
  conversation: z.looseObject({ id: Id }),
  from: Account,
  recipient: Account.optional(),
  replyToId: Id.optional(),
  name: z.string().optional(),
  text: z.string().optional(),
  summary: z.string().optional(),
  deliveryMode: z.string().optional(),
  locale: hint(/^[a-z]{2,3}(?:[-_][a-z\d]{2,8}){0,3}$/i),
  localTimezone: hint(/^[\w+/-]{1,64}$/),
  membersAdded: z.array(Account).optional(),
  membersRemoved: z.array(Account).optional(),
  entities: z.array(z.looseObject({ type: z.string() })).optional(),
  attachments: z.array(z.looseObject({ contentType: z.string() })).optional(),
});

/** An activity as a channel sends it, or `undefined` for what is none. */
export function wireActivity(body: unknown): Activity | undefined {
  const parsed = WireActivity.safeParse(body);
  return parsed.success ? (parsed.data as unknown as Activity) : undefined;
}
