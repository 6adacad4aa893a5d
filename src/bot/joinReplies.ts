import type { Activity } from 'botbuilder';
import { asActivity, REPLY_VALUE_TYPE, type Block, type Reply } from '../conversation/reply';

/** Lets neighbouring bubbles of plain sentences become one: an acknowledgement and the next question are said together. */
export function joinReplies(sent: readonly Partial<Activity>[]): Partial<Activity>[] {
  return sent.reduce<Partial<Activity>[]>((joined, each) => {
    const before = joined.at(-1);
    const first = before && plainReply(before);
    const second = plainReply(each);
    if (!first || !second || asks(first)) return [...joined, each];
    return [...joined.slice(0, -1), { ...each, ...asActivity({ blocks: [...first.blocks, ...second.blocks] }) }];
  }, []);
}

/** The reply inside an activity when it holds nothing that wants a card. */
function plainReply(activity: Partial<Activity>): Reply | undefined {
  if (activity.valueType !== REPLY_VALUE_TYPE) return undefined;
  const reply: Reply = activity.value;
  return reply.blocks.every(isPlain) ? reply : undefined;
}

const isPlain = (block: Block): boolean =>
  block.kind === 'text' || block.kind === 'choices' || (block.kind === 'list' && !block.title);

const asks = (reply: Reply): boolean => reply.blocks.some((block) => block.kind === 'choices');
