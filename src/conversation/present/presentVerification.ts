import { reply, say, type Reply } from '../reply';

/** How a contact arrived. */
export type ContactKind = 'letter' | 'call' | 'text' | 'email' | 'visit' | 'offer' | 'unknown';

/** The check that does not depend on how a contact came, then what is known of that way; a real date stands until it is disproved. */
export function presentVerification(came: ContactKind, irsPhone: string): Reply {
  return reply(
    { kind: 'heading', say: say('authenticity:verify.title') },
    {
      kind: 'list',
      ordered: true,
      items: [
        say('authenticity:verify.account'),
        say('authenticity:verify.noLink'),
        say('authenticity:verify.call', { irs: irsPhone }),
        say('authenticity:verify.page'),
        say('authenticity:verify.pay'),
      ],
    },
    { kind: 'text', say: say(`authenticity:about.${came}`) },
    { kind: 'text', say: say('authenticity:deadlineStands'), tone: 'strong' },
  );
}
