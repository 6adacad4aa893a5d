import type { TurnContext } from 'botbuilder';
import { asActivity, reply, type Block, type Reply, type Say } from '../../src/conversation/reply';

/** Sends one bubble. */
export async function speak(context: TurnContext, content: Reply): Promise<void> {
  await context.sendActivity(asActivity(content));
}

/** Sends one sentence. */
export const speakText = (context: TurnContext, sentence: Say): Promise<void> =>
  speak(context, reply(text(sentence)));

export const text = (sentence: Say, tone: 'plain' | 'strong' | 'subtle' = 'plain'): Block => ({
  kind: 'text',
  say: sentence,
  tone,
});
