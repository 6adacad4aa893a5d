import type { Activity } from 'botbuilder';
import { asActivity, REPLY_VALUE_TYPE, type Block, type Reply } from '../conversation/reply';

/**
 * Lets plain sentences join the bubble beside them: an acknowledgement and the next question are said together, and
 * so are a plan and the question after it. A bubble that asks stays the last word.
 */
export const joinReplies = (sent: readonly Partial<Activity>[]): Partial<Activity>[] =>
  sent.reduce<Partial<Activity>[]>((joined, each) => {
    const whole = join(joined.at(-1), each);
    return whole ? [...joined.slice(0, -1), whole] : [...joined, each];
  }, []);

function join(
  before: Partial<Activity> | undefined,
  after: Partial<Activity>,
): Partial<Activity> | undefined {
  const [first, second] = [before && replyIn(before), replyIn(after)];
  if (!first || !second || asks(first) || !(isPlain(first) || isPlain(second))) return undefined;
  return { ...after, ...asActivity({ blocks: [...first.blocks, ...second.blocks] }) };
}

function replyIn(activity: Partial<Activity>): Reply | undefined {
  const reply: Reply | undefined = activity.valueType === REPLY_VALUE_TYPE ? activity.value : undefined;
  return reply;
}

const isPlain = ({ blocks }: Reply): boolean => blocks.every(isSentence);

const isSentence = ({ kind }: Block): boolean => kind === 'text' || kind === 'choices';

const asks = ({ blocks }: Reply): boolean => blocks.some(({ kind }) => kind === 'choices');
