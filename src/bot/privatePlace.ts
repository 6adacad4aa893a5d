import type { Activity, TurnContext } from 'botbuilder';
import { asActivity, reply, say } from '../conversation/reply';

/** Whether the reader is alone with the bot: taxes are told nowhere else. A channel that does not say counts as private. */
export const isPrivatePlace = ({ conversation }: Pick<Activity, 'conversation'>): boolean =>
  conversation.isGroup !== true && !SHARED.has(conversation.conversationType ?? '');

/** The one thing that is said where others read along: it asks nothing, and holds nothing of anyone's case. */
export async function offerPrivateTalk(context: TurnContext): Promise<void> {
  await context.sendActivity(asActivity(reply({ kind: 'text', say: say('root:notHere') })));
}

/** The kinds of conversation, as the Bot Framework names them, in which others read along. */
const SHARED: ReadonlySet<string> = new Set(['groupChat', 'channel']);
